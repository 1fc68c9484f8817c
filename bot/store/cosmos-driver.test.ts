import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createHttpServer } from "@vercel/cosmosdb-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod/v4";
import type { RecordKey } from "#shared/record.ts";
import { ana } from "#shared/testing/builders.ts";
import { requestUnits } from "../request-units.ts";
import { conversationId, testApp } from "../testing/test-app.ts";
import { connectCosmos, cosmosStore } from "./cosmos-store.ts";
import { triesPerCall } from "./retrying-driver.ts";

const Tally = z.strictObject({ count: z.int() });
type Tally = z.infer<typeof Tally>;

const plusOne = (tally: Tally): Tally => ({ count: tally.count + 1 });

type Fault = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers in place of the database, as the service does. */
function answers(status: number, headers: Record<string, string> = {}): Fault {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ code: String(status), message: "from the test" }));
  };
}

const emulator = createHttpServer();
const reachesIt: Fault = (request, response) => emulator.emit("request", request, response);
const losesItsReply: Fault = (request, response) => {
  response.end = () => response.destroy();
  reachesIt(request, response);
};
const breaks: Fault = (_, response) => response.destroy();

let faults: Fault[] = [];
let requests = 0;
const front = createServer((request, response) => {
  requests += 1;
  (faults.shift() ?? reachesIt)(request, response);
});

let endpoint: string;
let connection: Awaited<ReturnType<typeof connectCosmos>>;
beforeAll(async () => {
  await once(emulator.listen(0, "127.0.0.1"), "listening");
  await once(front.listen(0, "127.0.0.1"), "listening");
  const address = front.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  endpoint = `http://127.0.0.1:${address.port}`;
  connection = await connectCosmos({ ...place(), createIfMissing: true });
});
afterAll(() => {
  connection.close();
  emulator.close();
  front.close();
});

function place(container = "records") {
  return { endpoint, key: "any", database: "guided-team-actions", container };
}

let keys = 0;
let key: RecordKey<Tally>;
beforeEach(async () => {
  faults = [];
  keys += 1;
  key = { kind: { type: "tally", schema: Tally }, pk: "contoso|team|red", id: `n${keys}` };
  await cosmosStore(connection).create(key, { count: 1 });
  requests = 0;
});

function anotherKey(): RecordKey<Tally> {
  return { ...key, id: `${key.id}-new` };
}

describe("when Cosmos DB", () => {
  test.each<[string, Fault]>([
    ["answers 429", answers(429, { "x-ms-retry-after-ms": "5" })],
    ["answers 449", answers(449)],
    ["answers 408", answers(408)],
    ["answers 503", answers(503)],
    ["breaks the connection", breaks],
  ])("%s to a write, it is made again and counts once", async (_, fault) => {
    const store = cosmosStore(connection);
    await store.read(key);
    faults = [fault, fault];
    expect(await store.update(key, plusOne)).toEqual({ count: 2 });
    faults = [fault];
    expect(await store.create(anotherKey(), { count: 5 })).toEqual({ count: 5 });
    expect(await store.read(key)).toEqual({ count: 2 });
  });

  test.each<[string, Fault]>([
    ["answers 429", answers(429)],
    ["answers 503", answers(503)],
    ["lags behind this session", answers(404, { "x-ms-substatus": "1002" })],
  ])("%s to a read, it is made again", async (_, fault) => {
    const store = cosmosStore(connection);
    faults = [fault];
    expect(await store.read(key)).toEqual({ count: 1 });
    faults = [fault];
    expect(await store.list(key.kind, key.pk)).toContainEqual({ count: 1 });
  });

  test("loses its reply to a write, the write counts once", async () => {
    const store = cosmosStore(connection);
    faults = [reachesIt, losesItsReply];
    expect(await store.update(key, plusOne)).toEqual({ count: 2 });
    expect(await store.read(key)).toEqual({ count: 2 });
    faults = [losesItsReply];
    expect(await store.create(anotherKey(), { count: 5 })).toEqual({ count: 5 });
  });

  test("does not answer for good, the caller is told after a bounded number of requests", async () => {
    faults = Array.from({ length: 100 }, () => answers(429));
    const refusal = cosmosStore(connection).find(key);
    await expect(refusal).rejects.toHaveProperty("code", "unavailable");
    await expect(refusal).rejects.toHaveProperty("cause.message", "Cosmos DB answered 429");
    expect(requests).toBe(triesPerCall);
  });

  test("says that a record is too large, so does the store", async () => {
    faults = [reachesIt, answers(413)];
    const refusal = cosmosStore(connection).update(key, plusOne);
    await expect(refusal).rejects.toHaveProperty("code", "too-large");
    expect(requests).toBe(2);
  });

  test("has lost the whole container, no record counts as missing", async () => {
    const gone = answers(404, { "x-ms-substatus": "1003" });
    const store = cosmosStore(connection);
    const act = [
      () => store.find(key),
      () => store.create(anotherKey(), { count: 5 }),
      () => store.list(key.kind, key.pk),
    ];
    for (const one of act) {
      // The SDK asks a second time for a list.
      faults = [gone, gone];
      await expect(one()).rejects.not.toHaveProperty("name", "DomainError");
    }
  });

  test("forbids a call, that is a defect and is not tried again", async () => {
    faults = [answers(403)];
    await expect(cosmosStore(connection).find(key)).rejects.toHaveProperty("code", 403);
    expect(requests).toBe(1);
  });
});

test("[R220] on Cosmos DB a change of what was read or written last is one request, and three where others wrote", async () => {
  const [store, another] = [cosmosStore(connection), cosmosStore(connection)];
  await store.read(key);
  requests = 0;
  await store.update(key, plusOne);
  await store.update(key, plusOne);
  expect(requests).toBe(2);
  await another.update(key, plusOne);
  requests = 0;
  expect(await store.update(key, plusOne)).toEqual({ count: 5 });
  expect(requests).toBe(3);
});

describe("[R223] what Cosmos DB charges", () => {
  const charges =
    (units: string, fault: Fault = reachesIt): Fault =>
    (request, response) => {
      const { setHeader } = response;
      response.setHeader = (name, value) =>
        name === "x-ms-request-charge" ? response : setHeader.call(response, name, value);
      setHeader.call(response, "x-ms-request-charge", units);
      fault(request, response);
    };

  test("is told of each answer, also of a refusal and of a call that is made again", async () => {
    const told: number[] = [];
    const store = cosmosStore(connection, { onCharge: (units) => told.push(units) });
    faults = [charges("1.05")];
    await store.read(key);
    faults = [charges("1.2", answers(412)), charges("1.1"), charges("9.9")];
    expect(await store.update(key, plusOne)).toEqual({ count: 2 });
    faults = [charges("0.5", answers(429)), charges("5.35")];
    await store.create(anotherKey(), { count: 5 });
    faults = [charges("2.83"), charges("2.83")];
    await store.list(key.kind, key.pk);
    expect(told).toEqual([1.05, 1.2, 1.1, 9.9, 0.5, 5.35, 2.83]);
  });

  test("is summed up by the call of the API that it was spent on", async () => {
    const units = requestUnits();
    const app = await testApp({ store: cosmosStore(connection, { onCharge: units.spend }), units });
    faults = Array.from({ length: 500 }, () => charges("2"));
    await app.as(ana).call("openTeam", {}, { conversationId });
    await app.close();
    expect(app.logged).toContainEqual([
      expect.objectContaining({
        requestUnits: expect.arrayContaining([
          expect.stringMatching(/^openTeam 1 times [1-9]\d+\.0$/),
        ]),
      }),
      "counted",
    ]);
  });
});

describe("connecting", () => {
  test("fails where the container is missing", async () => {
    await expect(connectCosmos(place("missing"))).rejects.toHaveProperty("code", 404);
  });

  test("fails where the container has another partition key", async () => {
    await connection.container.database.containers.create({
      id: "of-others",
      partitionKey: { paths: ["/id"] },
    });
    await expect(connectCosmos(place("of-others"))).rejects.toThrow("the partition key /pk");
  });
});
