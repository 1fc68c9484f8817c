// Everything the app runs on in Azure: one Cosmos DB container and one web app that may use it.

@description('Begins the name of everything that is created.')
@minLength(3)
@maxLength(20)
param name string

@description('Client id of the app registration for single sign-on.')
param clientId string

@description('Tenants that may use the app, with commas between them.')
param tenantIds string = tenant().tenantId

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

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: uniqueName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'SystemAssigned'
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

output TAB_DOMAIN string = site.properties.defaultHostName
output AZURE_APP_SERVICE_RESOURCE_ID string = site.id
