import type { SampleKey } from "./people.ts";

/** A new token for one of the five, as Teams gets one from Entra. */
export async function localToken(person: SampleKey): Promise<string> {
  const response = await fetch("/local/token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ person }),
  });
  const { token }: { token?: unknown } = await response.json();
  if (!response.ok || typeof token !== "string") throw new Error("no token");
  return token;
}
