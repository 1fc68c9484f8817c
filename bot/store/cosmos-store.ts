import { setTimeout } from "node:timers/promises";
import { type Container, CosmosClient } from "@azure/cosmos";
import { DefaultAzureCredential } from "@azure/identity";
import type { Alone } from "#shared/alone.ts";
import type { Store } from "../ports.ts";
import { callTimeoutMs, cosmosDriver } from "./cosmos-driver.ts";
import { documentMemory } from "./document-memory.ts";
import { recordStore } from "./record-store.ts";

/** Which container to use, and how to get in: with a key, or else as the managed identity. */
export interface CosmosAddress {
  readonly endpoint: string;
  readonly database: string;
  readonly container: string;
  readonly key?: string;
  /** Which of the machine's managed identities to use, where it has several. */
  readonly managedIdentityClientId?: string;
  /** For emulators and keys only: with a managed identity nothing can be created from here. */
  readonly createIfMissing?: boolean;
}

/** A container that was found; whoever connected closes it. */
export interface CosmosConnection {
  readonly container: Container;
  close(): void;
}

/** Connects and looks for the container; throws where it is missing or made for something else. */
export async function connectCosmos(address: CosmosAddress): Promise<CosmosConnection> {
  const { endpoint, database, container: name, key, managedIdentityClientId } = address;
  const identity = managedIdentityClientId === undefined ? {} : { managedIdentityClientId };
  const client = new CosmosClient({
    endpoint,
    ...(key === undefined ? { aadCredentials: new DefaultAzureCredential(identity) } : { key }),
    connectionPolicy: {
      requestTimeout: callTimeoutMs,
      // Calls are made again in one place, `retrying-driver.ts`.
      retryOptions: { maxRetryAttemptCount: 0 },
      // Emulators announce addresses at which they cannot be reached.
      enableEndpointDiscovery: new URL(endpoint).protocol === "https:",
    },
  });
  try {
    if (address.createIfMissing) {
      await client.databases.createIfNotExists({ id: database });
      await client.database(database).containers.createIfNotExists({
        id: name,
        partitionKey: { paths: ["/pk"] },
        defaultTtl: -1,
      });
    }
    const container = client.database(database).container(name);
    const { resource } = await container.read();
    if (resource?.partitionKey?.paths.join() !== "/pk") {
      throw new Error(`the container ${name} must have the partition key /pk`);
    }
    return { container, close: () => client.dispose() };
  } catch (error) {
    client.dispose();
    throw error;
  }
}

/**
 * A store in one container whose partition key is `/pk`. What is read costs, so it remembers documents; while this
 * process is `alone` some of them need not be read.
 */
export function cosmosStore(
  { container }: { readonly container: Container },
  parts: { readonly onCharge?: (units: number) => void; readonly alone?: Alone } = {},
): Store {
  const { onCharge, alone } = parts;
  return recordStore(cosmosDriver(container, onCharge), setTimeout, documentMemory(alone));
}
