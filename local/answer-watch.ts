import type { IncomingMessage, ServerResponse } from "node:http";
import type { Server as SocketServer } from "socket.io";
import { routes } from "#shared/routes.ts";
import type { Tokens } from "../bot/ports.ts";
import { type SampleKey, samplePeople } from "./room/people.ts";

const { method, path } = routes.answerRound;
const answerPath = new RegExp(
  `^${path.replace(":roundId", "(?<roundId>[^/]+)").replace(/:\w+/, "[^/]+")}$`,
);

/**
 * Hears who answers a pulse in a panel: somebody who was played and has answered must not answer
 * again by themselves, which would put another answer in place of theirs. Only the room can know;
 * the product tells nobody who has answered.
 */
export function watchAnswers(
  http: SocketServer["httpServer"],
  tokens: Tokens,
  answered: (roundId: string, person: SampleKey) => void,
): void {
  const watch = (request: IncomingMessage, response: ServerResponse) => {
    const roundId = answerPath.exec(request.url ?? "")?.groups?.["roundId"];
    if (roundId === undefined || request.method !== method) return;
    const token = request.headers.authorization?.replace(/^Bearer /i, "") ?? "";
    // Who is not signed in is refused by the product too.
    const whose = tokens.verify(token).then(
      ({ actor }) => actor.userId,
      () => undefined,
    );
    response.on("finish", async () => {
      const userId = await whose;
      const person = samplePeople.find((one) => one.userId === userId)?.key;
      if (person !== undefined && response.statusCode === 200) answered(roundId, person);
    });
  };
  http.on("request", watch);
}
