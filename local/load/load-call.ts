import { Agent, request } from "node:http";
import { json } from "node:stream/consumers";
import { type CallBody, type CallParams, type CallReply, contract } from "#shared/contract.ts";
import { pathOf, type RouteName } from "#shared/routes.ts";
import type { LoadServer } from "./load-server.ts";

/** As a browser does, a connection is kept for the next call. */
const agent = new Agent({ keepAlive: true });

/** Makes a call of the product as somebody; throws where it is not answered well. Lighter than `fetch`. */
export async function loadCall<Name extends RouteName>(
  { url, tokens }: Pick<LoadServer, "url" | "tokens">,
  userId: string,
  name: Name,
  params: CallParams<Name>,
  body?: CallBody<Name>,
): Promise<CallReply<Name>> {
  const { method } = contract[name];
  const headers = {
    authorization: `Bearer ${await tokens.issue(userId)}`,
    "content-type": "application/json",
  };
  const { status, reply } = await new Promise<{ status: number | undefined; reply: unknown }>(
    (resolve, reject) => {
      const sent = request(
        new URL(pathOf(name, params), url),
        { method, headers, agent },
        (got) => {
          json(got).then((reply) => resolve({ status: got.statusCode, reply }), reject);
        },
      );
      sent.once("error", reject);
      sent.end(method === "GET" ? undefined : JSON.stringify(body ?? {}));
    },
  );
  if (status !== 200) throw new Error(`${name} was answered ${status}`);
  return reply as CallReply<Name>;
}
