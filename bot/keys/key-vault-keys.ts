import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { SecretClient, SecretProperties } from "@azure/keyvault-secrets";
import type { Keys, SecretKey } from "../ports.ts";
import { keptName, keyBytes } from "./key-name.ts";
import { reached } from "./keys-unavailable.ts";
import { unlessMissing } from "./vault-answer.ts";
import { inTime } from "./vault-client.ts";
import { destroySecret } from "./vault-destruction.ts";

/**
 * How old a secret is before nobody can make an older one (ms): the vault tells the second in which
 * it was made, and another second is for clocks that differ.
 */
const settledMs = 2_000;

/**
 * Keys as secrets of an Azure Key Vault, one for each key. A vault cannot be asked to make a secret
 * only where there is none: the second of two makers makes a second version of it. So the key is the
 * oldest version, and nobody takes it for that while somebody could still make one as old.
 */
export function keyVaultKeys(vault: SecretClient): Keys {
  const making = new Map<string, Promise<SecretKey>>();

  async function read(name: string): Promise<SecretKey | undefined> {
    const version = await settledVersion(vault, name);
    if (version === undefined) return undefined;
    const secret = await unlessMissing(() => vault.getSecret(name, { version, ...inTime() }));
    return secret && Buffer.from(secret.value ?? "", "base64");
  }

  async function make(name: string): Promise<SecretKey> {
    const existing = await read(name);
    if (existing) return existing;
    await vault.setSecret(name, randomBytes(keyBytes).toString("base64"), inTime());
    const made = await read(name);
    if (!made) throw new Error("a key went away while it was made");
    return made;
  }

  return {
    async create(name) {
      const kept = keptName(name);
      const made = making.get(kept) ?? make(kept).finally(() => making.delete(kept));
      making.set(kept, made);
      return reached(async () => {
        const key = await made;
        // To make another one would lose what was sealed with the first.
        if (key.length !== keyBytes) throw new Error("the secret of a key was changed");
        return key;
      });
    },
    async find(name) {
      const kept = keptName(name);
      const key = await reached(() => read(kept));
      return key?.length === keyBytes ? key : undefined;
    },
    async destroy(name) {
      const kept = keptName(name);
      await reached(() => destroySecret(vault, kept));
    },
  };
}

/** The oldest version of a secret, once it is sure to be that; undefined where there is none. */
async function settledVersion(vault: SecretClient, name: string): Promise<string | undefined> {
  const oldest = await oldestVersion(vault, name);
  const wait = oldest === undefined ? 0 : madeAt(oldest) + settledMs - Date.now();
  if (wait <= 0) return oldest?.version;
  // At most that long, even where this machine's clock is far behind the vault's.
  await sleep(Math.min(wait, settledMs));
  return (await oldestVersion(vault, name))?.version;
}

async function oldestVersion(
  vault: SecretClient,
  name: string,
): Promise<SecretProperties | undefined> {
  const versions = await unlessMissing(() => versionsOf(vault, name));
  return versions?.toSorted(
    (one, other) => madeAt(one) - madeAt(other) || order(one.version, other.version),
  )[0];
}

async function versionsOf(vault: SecretClient, name: string): Promise<SecretProperties[]> {
  const versions: SecretProperties[] = [];
  for await (const version of vault.listPropertiesOfSecretVersions(name, inTime())) {
    versions.push(version);
  }
  return versions;
}

function madeAt({ createdOn }: SecretProperties): number {
  return createdOn?.getTime() ?? 0;
}

function order(one = "", other = ""): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
