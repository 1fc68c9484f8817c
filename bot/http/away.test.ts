import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { createHttpServer } from "@vercel/cosmosdb-server";
import { afterEach, expect, test } from "vitest";
import { ana } from "#shared/testing/builders.ts";
import { words } from "#shared/words.ts";
import { keyVaultKeys } from "../keys/key-vault-keys.ts";
import { vaultStandIn } from "../keys/testing/vault-stand-in.ts";
import { vaultClient } from "../keys/vault-client.ts";
import { connectCosmos, cosmosStore } from "../store/cosmos-store.ts";
import { goToPulse } from "../testing/ballot-meeting.ts";
import { must, planned } from "../testing/meeting.ts";
import { testApp } from "../testing/test-app.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function portOf(server: Server): Promise<number> {
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** A line to a server on this machine, which can be cut and laid again: what the server has stays. */
function lineTo(port: number) {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on("error", () => other.destroy()).on("close", () => other.destroy());
      one.pipe(other);
    }
  });
  return {
    listen: (at: number, host: string) => server.listen(at, host),
    cut: async () => {
      if (!server.listening) return;
      const closed = once(server.close(), "close");
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

const unavailable = { code: "unavailable", message: words.errors.unavailable };

test("[R192] a database that goes away is a sentence, and all goes on once it is back", async () => {
  const cosmos = createHttpServer();
  const line = lineTo(await portOf(cosmos.listen(0, "127.0.0.1")));
  const port = await portOf(line.listen(0, "127.0.0.1"));
  ends.push(() => cosmos.close().closeAllConnections(), line.cut);
  const connection = await connectCosmos({
    endpoint: `http://127.0.0.1:${port}`,
    key: "any",
    database: "guided-team-actions",
    container: "records",
    createIfMissing: true,
  });
  ends.push(() => connection.close());
  const app = await testApp({ store: cosmosStore(connection) });
  ends.push(() => app.close());
  const meeting = await planned(app);

  await line.cut();
  const start = meeting.command();
  for (const answer of [
    await app.as(ana).call("startRun", meeting.here(), start),
    await app.as(ana).call("readTeam", meeting.here()),
  ]) {
    expect([answer.status, answer.error]).toEqual([503, unavailable]);
  }
  await portOf(line.listen(port, "127.0.0.1"));
  expect((await must(app, ana, "readRun", meeting.here())).run.state).toBe("planned");
  expect((await must(app, ana, "startRun", meeting.here(), start)).state).toBe("running");
});

test("[R192] a key vault that goes away is a sentence, no round opens and no answer is taken; all goes on once it is back", async () => {
  const vault = await vaultStandIn({ behindMs: 10_000 });
  ends.push(() => vault.close());
  const keys = keyVaultKeys(
    vaultClient(`${vault.url}/`, vault.credential, {
      allowInsecureConnection: true,
      disableChallengeResourceVerification: true,
    }),
  );
  const goesAway = () => {
    for (const method of ["GET", "PUT", "DELETE"]) {
      vault.faults.set(`${method} /`, (response) => response.socket?.destroy());
    }
  };
  const app = await testApp({ keys });
  ends.push(() => app.close());
  const meeting = await planned(app);
  await goToPulse(meeting);
  const open = () => app.as(ana).call("openRound", meeting.here());

  goesAway();
  const refused = await open();
  expect([refused.status, refused.error]).toEqual([503, unavailable]);
  expect((await must(app, ana, "readTeam", meeting.here())).round).toBeUndefined();
  vault.faults.clear();
  const { reply } = await open();
  if (!("round" in reply)) throw new Error("there is no round");

  const here = { ...meeting.here(), roundId: reply.round.id };
  const answer = Object.fromEntries(reply.round.questions.map(({ id }) => [id, 4]));
  const sending = { commandId: randomUUID(), answer };
  goesAway();
  const lost = await app.as(ana).call("answerRound", here, sending);
  expect([lost.status, lost.error]).toEqual([503, unavailable]);
  vault.faults.clear();
  expect(await must(app, ana, "answerRound", here, sending)).toEqual({ saved: true });
});
