import { afterEach, expect, test } from "vitest";
import { DomainError } from "#shared/errors.ts";
import { ana } from "#shared/testing/builders.ts";
import { words } from "#shared/words.ts";
import type { Store } from "../ports.ts";
import { driverError } from "../store/cosmos-errors.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { recordStore } from "../store/record-store.ts";
import { must, planned } from "../testing/meeting.ts";
import { type TestApp, testApp } from "../testing/test-app.ts";

const canary = "canary-of-a-note";

let app: TestApp | undefined;
afterEach(() => app?.close());

/** A store that works until it is broken, and then fails in this way. */
function breakable(): { store: Store; break(error: () => unknown): void } {
  const works = embeddedStore({ file: ":memory:" });
  let failure: (() => unknown) | undefined;
  const orFail =
    <Args extends unknown[], R>(work: (...args: Args) => Promise<R>) =>
    async (...args: Args): Promise<R> => {
      if (failure) throw failure();
      return work(...args);
    };
  return {
    store: {
      find: orFail(works.find) as Store["find"],
      read: orFail(works.read) as Store["read"],
      create: orFail(works.create) as Store["create"],
      update: orFail(works.update) as Store["update"],
      updateOrCreate: orFail(works.updateOrCreate) as Store["updateOrCreate"],
      list: orFail(works.list) as Store["list"],
      remove: orFail(works.remove) as Store["remove"],
      placesIn: orFail(works.placesIn),
      due: orFail(works.due),
      dueAtAll: orFail(works.dueAtAll),
      updateWork: orFail(works.updateWork),
    },
    break: (error) => {
      failure = error;
    },
  };
}

/** Its stack, once somebody has looked at it, goes on to quote the first message. */
function renamed(): Error {
  const error = new Error(canary);
  return error.stack === undefined ? error : Object.assign(error, { message: "other" });
}

const defects: readonly (readonly [string, () => unknown])[] = [
  ["an error", () => new Error(canary)],
  ["an error of several lines", () => new Error(`first\n${canary}\n    at ${canary}\nlast`)],
  ["an error whose message was changed", renamed],
  ["an error with a status", () => Object.assign(new Error(canary), { status: 404, code: 404 })],
  ["a cause", () => new Error(canary, { cause: new Error(canary) })],
  ["a string", () => canary],
  ["nothing", () => undefined],
];

test.each(defects)(
  "%s that nobody foresaw: general words, and a log without content",
  async (...[, thrown]) => {
    const { store, break: fail } = breakable();
    app = await testApp({ store });
    const meeting = await planned(app);
    await meeting.goTo("write");
    fail(thrown);
    const answer = await app
      .as(ana)
      .call("writeNote", { ...meeting.here(), noteId: "n-1" }, { text: canary });
    expect(answer.status).toBe(500);
    expect(answer.error).toEqual({
      code: "defect",
      message: "Something went wrong on our side. Nothing was changed.",
    });
    expect(app.logged).toHaveLength(1);
    expect(JSON.stringify(app.logged)).not.toContain(canary);
    expect(JSON.stringify(app.logged)).toContain("/api/teams/:teamId/runs/:runId/steps/:stepId");
  },
);

test("a store that does not answer is said to be unavailable, and later all is as it was", async () => {
  const { store, break: fail } = breakable();
  app = await testApp({ store });
  const meeting = await planned(app);
  fail(() => new DomainError("unavailable", "Not now."));
  const answer = await app.as(ana).call("startRun", meeting.here(), meeting.command());
  expect([answer.status, answer.error]).toEqual([
    503,
    { code: "unavailable", message: "Not now." },
  ]);
  expect((await app.as(ana).call("readTime", {})).status).toBe(200);
  await expect(must(app, ana, "readHome", {})).rejects.toThrow("503");
});

/** What the SDK of the database throws when it is asked too much. */
const tooMany = () =>
  Object.assign(new Error(canary), { code: 429, substatus: 3200, body: { text: canary } });

test("why the store was unavailable is logged: its name, place and numbers, without content", async () => {
  const fail = () => Promise.reject(driverError(tooMany()));
  const reads = { get: fail, query: fail, due: fail, dueAtAll: fail };
  const driver = { ...reads, insert: fail, replace: fail, remove: fail, placesIn: fail };
  app = await testApp({ store: recordStore(driver, async () => {}) });
  const { status, error } = await app.as(ana).call("openTeam", {}, { conversationId: canary });
  expect([status, error]).toEqual([
    503,
    { code: "unavailable", message: words.errors.unavailable },
  ]);
  const reason = { name: "TransientError", code: 429, substatus: 3200, at: expect.any(Array) };
  expect(app.logged).toEqual([[{ path: "/api/teams", error: reason }, "unavailable"]]);
  expect(JSON.stringify(app.logged)).toContain("cosmos-errors.ts");
  expect(JSON.stringify(app.logged)).not.toContain(canary);
});
