import { contract } from "#shared/contract.ts";
import type { RouteName } from "#shared/routes.ts";
import type { Person } from "#shared/team.ts";
import { headersOf, pathOf } from "./good-calls.ts";
import { type Listener, listen } from "./listener.ts";
import { type RawAnswer, sendRaw } from "./raw-request.ts";
import { type TestApp, tokenFor } from "./test-app.ts";

/** A member who asks for everything and keeps all that they get, byte for byte. */
export interface Eavesdropper {
  readonly listener: Listener;
  /** Makes a call and keeps the answer. */
  ask(name: RouteName, params: object, body?: object): Promise<RawAnswer>;
  /** All answers so far and all packets of the socket, as one text. */
  everything(): string;
}

/** Seats somebody who listens, at the socket as well as at the API. */
export async function eavesdropper(
  app: TestApp,
  person: Person,
  teamId: string,
): Promise<Eavesdropper> {
  const token = tokenFor(person);
  const listener = await listen(app, { token, teamId });
  const answers: string[] = [];
  return {
    listener,
    async ask(name, params, body = {}) {
      const { method, path } = { method: contract[name].method, path: pathOf(name, params) };
      const sent = method === "GET" || method === "DELETE" ? {} : { body: JSON.stringify(body) };
      const answer = await sendRaw(app.url, { method, path, headers: headersOf(token), ...sent });
      answers.push(answer.text);
      return answer;
    },
    everything: () => [...answers, ...listener.raw].join("\n"),
  };
}
