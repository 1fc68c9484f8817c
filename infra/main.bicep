// Everything the app runs on in Azure: one Cosmos DB container, a vault for the keys of the ballot boxes,
// one web app that may use both, its logs, and the bot's registration. `docs/operate.md` says how it is
// deployed and looked after.

@description('Begins the name of everything that is created.')
@minLength(3)
@maxLength(20)
param name string

@description('Client id of the app registration for single sign-on.')
param clientId string

@description('Tenants that may use the app, with commas between them.')
param tenantIds string = tenant().tenantId

@description('Id of the app in Teams.')
param teamsAppId string

param location string = resourceGroup().location

// A text, as the parameters are filled in from variables.
@description('How many servers run. From two on they are joined by a Redis.')
@allowed([
  '1'
  '2'
  '3'
])
param instances string = '1'

@description('For how long the logs are kept, in days.')
@allowed([
  30
  60
  90
])
param logDays int = 30

// Not an empty text: the toolkit takes a variable that is empty for one that was forgotten.
@description('The address that is told when the server does not answer, or the word nobody.')
param alertEmail string = 'nobody'

var uniqueName = toLower('${name}-${uniqueString(resourceGroup().id)}')
var databaseName = 'guided-team-actions'
var containerName = 'records'
var serverCount = int(instances)
var areSeveral = serverCount > 1
var isSomebodyTold = contains(alertEmail, '@')
// What of the limits of Teams each server may use.
var teamsShare = [
  '1'
  '0.5'
  '0.333'
][serverCount - 1]

var askedFor = [
  '/pk'
  '/type'
  '/work/heldUntil'
  '/record/nextDueAt'
  '/record/closesAt'
  '/record/lapsedAt'
  '/record/madeBy'
  '/record/offeredTeamId'
  '/record/promisedAt'
  '/record/roundId'
  '/record/runId'
  '/record/savedBy'
  '/record/startedAt'
  '/record/state'
  '/record/stepId'
  '/record/teamId'
  '/record/userId'
  '/record/verifiedAt'
  '/record/what'
]

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: uniqueName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: [
      {
        name: 'EnableServerless'
      }
    ]
    locations: [
      {
        locationName: location
        failoverPriority: 0
      }
    ]
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous7Days'
      }
    }
    minimalTlsVersion: 'Tls12'
    // Nobody gets in with a key, only with an identity that has a role.
    disableLocalAuth: true
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' = {
  parent: cosmos
  name: databaseName
  properties: {
    resource: {
      id: databaseName
    }
  }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = {
  parent: database
  name: containerName
  properties: {
    resource: {
      id: containerName
      partitionKey: {
        paths: [
          '/pk'
        ]
        kind: 'Hash'
        version: 2
      }
      // What records are asked for by, and nothing else: every indexed field makes each write dearer.
      indexingPolicy: {
        indexingMode: 'consistent'
        includedPaths: [for field in askedFor: {
          path: '${field}/?'
        }]
        excludedPaths: [
          {
            path: '/*'
          }
        ]
      }
      // Nothing goes by itself but what carries a time to live of its own.
      defaultTtl: -1
    }
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: uniqueName
  location: location
  kind: 'linux'
  sku: {
    name: 'B1'
    capacity: serverCount
  }
  properties: {
    reserved: true
  }
}

// The web app is this identity where records and keys are, and has no other right.
resource appIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${uniqueName}-app'
  location: location
}

// The bot is this identity: it calls Teams without a password, and nothing else may be done with it.
resource botIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${uniqueName}-bot'
  location: location
}

// Carries what panels are told from one server to another. It keeps that for a minute and nothing else, so
// it is neither copied nor backed up.
resource redis 'Microsoft.Cache/redisEnterprise@2025-04-01' = if (areSeveral) {
  name: uniqueName
  location: location
  sku: {
    name: 'Balanced_B0'
  }
  properties: {
    highAvailability: 'Disabled'
    minimumTlsVersion: '1.2'
  }
}

resource redisDatabase 'Microsoft.Cache/redisEnterprise/databases@2025-04-01' = if (areSeveral) {
  parent: redis
  name: 'default'
  properties: {
    port: 10000
    clientProtocol: 'Encrypted'
    // One address for all of it: the server speaks to no cluster.
    clusteringPolicy: 'EnterpriseCluster'
    evictionPolicy: 'VolatileTTL'
    accessKeysAuthentication: 'Enabled'
  }
}

var redisSettings = areSeveral
  ? [
      {
        name: 'REDIS_URL'
        value: 'rediss://:${uriComponent(redisDatabase!.listKeys().primaryKey)}@${redis!.properties.hostName}:10000'
      }
    ]
  : []

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: uniqueName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${appIdentity.id}': {}
      '${botIdentity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node --disable-warning=DEP0040 bot/main.js'
      alwaysOn: true
      webSocketsEnabled: true
      healthCheckPath: '/healthz'
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      // App Service sets PORT by itself.
      appSettings: concat(redisSettings, [
        {
          name: 'COSMOS_ENDPOINT'
          value: cosmos.properties.documentEndpoint
        }
        {
          name: 'COSMOS_DATABASE'
          value: database.name
        }
        {
          name: 'COSMOS_CONTAINER'
          value: container.name
        }
        {
          name: 'AAD_APP_CLIENT_ID'
          value: clientId
        }
        {
          name: 'AAD_TENANT_IDS'
          value: tenantIds
        }
        {
          name: 'KEY_VAULT_URL'
          value: vault.properties.vaultUri
        }
        {
          name: 'MANAGED_IDENTITY_CLIENT_ID'
          value: appIdentity.properties.clientId
        }
        {
          name: 'BOT_ID'
          value: botIdentity.properties.clientId
        }
        {
          name: 'BOT_TENANT_ID'
          value: botIdentity.properties.tenantId
        }
        {
          name: 'TEAMS_APP_ID'
          value: teamsAppId
        }
        // What is uploaded is complete: it is mounted as it is, and nothing is built or installed there.
        {
          name: 'WEBSITE_RUN_FROM_PACKAGE'
          value: '1'
        }
        {
          name: 'SCM_DO_BUILD_DURING_DEPLOYMENT'
          value: 'false'
        }
        {
          name: 'TEAMS_SHARE'
          value: teamsShare
        }
      ])
    }
  }
}

// Built-in role "Cosmos DB Built-in Data Contributor": reads and writes records, creates nothing.
resource appWritesRecords 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: cosmos
  name: guid(container.id, appIdentity.id, 'data-contributor')
  properties: {
    principalId: appIdentity.properties.principalId
    roleDefinitionId: '${cosmos.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
    scope: '${cosmos.id}/dbs/${databaseName}/colls/${containerName}'
  }
}

// Keeps the keys of the ballot boxes and nothing else: apart from the records, out of their backups.
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'keys-${uniqueString(resourceGroup().id)}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    // What is deleted can be recovered for at least this long, unless it is purged, and a key is
    // purged when its round closes. So purge protection, which cannot be taken back, is not enabled
    // (the vault refuses the value false here).
    enableSoftDelete: true
    softDeleteRetentionInDays: 7
  }
}

// Built-in role "Key Vault Secrets Officer": reads, makes, deletes and purges secrets.
var secretsOfficer = 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'

// The app is the only one with this role: no person needs to read a key.
resource appKeepsKeys 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, appIdentity.id, secretsOfficer)
  scope: vault
  properties: {
    principalId: appIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsOfficer)
  }
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: uniqueName
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
  }
}

// What the server itself writes, which names nobody, and how it is doing. Not the log of requests: it
// would hold people's addresses.
resource siteLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: site
  properties: {
    workspaceId: workspace.id
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: uniqueName
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableIpMasking: false
  }
}

// Asks from five places, every five minutes, whether the server answers.
resource isUp 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${uniqueName}-is-up'
  location: location
  tags: {
    'hidden-link:${insights.id}': 'Resource'
  }
  kind: 'standard'
  properties: {
    SyntheticMonitorId: '${uniqueName}-is-up'
    Name: 'The server answers'
    Enabled: true
    Frequency: 300
    Timeout: 30
    Kind: 'standard'
    RetryEnabled: true
    Locations: [
      {
        Id: 'emea-nl-ams-azr'
      }
      {
        Id: 'emea-gb-db3-azr'
      }
      {
        Id: 'us-va-ash-azr'
      }
      {
        Id: 'us-ca-sjc-azr'
      }
      {
        Id: 'apac-sg-sin-azr'
      }
    ]
    Request: {
      RequestUrl: 'https://${site.properties.defaultHostName}/healthz'
      HttpVerb: 'GET'
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

resource whomToTell 'Microsoft.Insights/actionGroups@2023-01-01' = if (isSomebodyTold) {
  name: '${uniqueName}-operators'
  location: 'global'
  properties: {
    groupShortName: 'operators'
    enabled: true
    emailReceivers: [
      {
        name: 'operator'
        emailAddress: alertEmail
        useCommonAlertSchema: true
      }
    ]
  }
}

resource isDown 'Microsoft.Insights/metricAlerts@2018-03-01' = if (isSomebodyTold) {
  name: '${uniqueName}-is-down'
  location: 'global'
  properties: {
    description: 'The server does not answer from two places or more.'
    severity: 1
    enabled: true
    scopes: [
      isUp.id
      insights.id
    ]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: isUp.id
      componentId: insights.id
      failedLocationCount: 2
    }
    actions: [
      {
        actionGroupId: whomToTell.id
      }
    ]
  }
}

// Where Teams sends what happens in its conversations.
resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${uniqueName}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: 'Guided Team Actions'
    endpoint: 'https://${site.properties.defaultHostName}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: botIdentity.properties.clientId
    msaAppTenantId: botIdentity.properties.tenantId
    msaAppMSIResourceId: botIdentity.id
  }
}

resource botInTeams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}

output BOT_ID string = botIdentity.properties.clientId
output TAB_DOMAIN string = site.properties.defaultHostName
output AZURE_APP_SERVICE_RESOURCE_ID string = site.id
