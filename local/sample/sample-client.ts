import { type CallBody, type CallParams, type CallReply, contract } from "#shared/contract.ts";
import { pathOf, type RouteName } from "#shared/routes.ts";
import type { SampleKey } from "../room/people.ts";

/** Calls the product as one of the sample people, over the network like every other client. */
export type SampleClient = <Name extends RouteName>(
  person: SampleKey,
  name: Name,
  params: CallParams<Name>,
  body: CallBody<Name>,
) => Promise<CallReply<Name> | "refused">;

/**
 * A client of the server at this address. A call that the server refuses (somebody was faster, the
 * team is on another step) answers "refused"; a defect of the server, or none there within `patience`
 * (ms), throws.
 */
export function sampleClient(
  address: string,
  issue: (person: SampleKey) => Promise<string>,
  patience = 10_000,
): SampleClient {
  return async (person, name, params, body) => {
    const { method, reply } = contract[name];
    const response = await fetch(new URL(pathOf(name, params), address), {
      method,
      headers: {
        authorization: `Bearer ${await issue(person)}`,
        ...(method === "GET" ? {} : { "content-type": "application/json" }),
      },
      ...(method === "GET" ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    });
    if (response.ok) return reply.parse(await response.json()) as CallReply<typeof name>;
    await response.body?.cancel();
    if (response.status < 500) return "refused";
    throw new Error(`${name} answered ${response.status}`);
  };
}
