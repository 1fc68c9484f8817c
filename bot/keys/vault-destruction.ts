import { setTimeout as sleep } from "node:timers/promises";
import type { SecretClient } from "@azure/keyvault-secrets";
import { done, statusOf } from "./vault-answer.ts";
import { inTime } from "./vault-client.ts";

/** How long a vault may take until a secret that was deleted can be purged (ms). */
const deletionMs = 20_000;

/** How often it is tried (ms). */
const pauseMs = 500;

/**
 * Deletes a secret with all its versions and purges it: what is only deleted can be recovered. Goes
 * on where an earlier attempt stopped. Throws where the vault does not get there in time.
 */
export async function destroySecret(vault: SecretClient, name: string): Promise<void> {
  const until = Date.now() + deletionMs;
  let isOurs = false;
  for (;;) {
    const deletion = await statusOf(() => vault.beginDeleteSecret(name, inTime()));
    const purge = await statusOf(() => vault.purgeDeletedSecret(name, inTime()));
    isOurs ||= deletion === done;
    if (purge === done) return;
    // Right after a deletion there may be nothing to be seen of it, so that alone is no proof.
    if (deletion === 404 && purge === 404 && !isOurs) return;
    if (Date.now() >= until) throw new Error("the vault has not purged a secret in time");
    await sleep(pauseMs);
  }
}
