import { DefaultAzureCredential, type TokenCredential } from "@azure/identity";
import { SecretClient } from "@azure/keyvault-secrets";

/** How long one call may take, whatever the SDK makes of it (ms). */
const callTimeoutMs = 5_000;

/** Where a vault is, and how to get in. */
export interface VaultAddress {
  readonly url: string;
  /** Which of the machine's managed identities to use, where it has several. */
  readonly managedIdentityClientId?: string;
}

/** The vault at this address, entered as the managed identity. */
export function keyVault({ url, managedIdentityClientId }: VaultAddress): SecretClient {
  const identity = managedIdentityClientId === undefined ? {} : { managedIdentityClientId };
  return vaultClient(url, new DefaultAzureCredential(identity), {});
}

/** The same for a stand-in, which has another way in. */
export function vaultClient(
  url: string,
  credential: TokenCredential,
  standIn: { allowInsecureConnection?: true; disableChallengeResourceVerification?: true },
): SecretClient {
  // A call that failed is made again at most twice, within its time.
  const retryOptions = { maxRetries: 2, retryDelayInMs: 200 };
  return new SecretClient(url, credential, { ...standIn, retryOptions });
}

/** What a call is given so that it ends in time. */
export function inTime(): { readonly abortSignal: AbortSignal } {
  return { abortSignal: AbortSignal.timeout(callTimeoutMs) };
}
