// Everything the app runs on in Azure: one Cosmos DB container, one web app that may use it, and the
// bot's registration.

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

var uniqueName = toLower('${name}-${uniqueString(resourceGroup().id)}')
var databaseName = 'guided-team-actions'
var containerName = 'records'

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
    }
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: uniqueName
  location: location
  kind: 'linux'
  sku: {
    name: 'B1'
  }
  properties: {
    reserved: true
  }
}

// The bot is this identity: it calls Teams without a password, and nothing else may be done with it.
resource botIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${uniqueName}-bot'
  location: location
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: uniqueName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'SystemAssigned, UserAssigned'
    userAssignedIdentities: {
      '${botIdentity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node bot/main.ts'
      alwaysOn: true
      webSocketsEnabled: true
      healthCheckPath: '/healthz'
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      // App Service sets PORT by itself.
      appSettings: [
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
      ]
    }
  }
}

// Built-in role "Cosmos DB Built-in Data Contributor": reads and writes records, creates nothing.
resource siteWritesRecords 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: cosmos
  name: guid(container.id, site.id, 'data-contributor')
  properties: {
    principalId: site.identity.principalId
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
resource siteKeepsKeys 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, site.id, secretsOfficer)
  scope: vault
  properties: {
    principalId: site.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsOfficer)
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
