import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod/v4";
import {
  type CallBody,
  type CallParams,
  type CallReply,
  contract,
  type ParsedBody,
} from "./contract.ts";
import { playbook } from "./playbook/playbook.ts";
import { Id } from "./record.ts";
import { type PathParams, type RouteName, routes } from "./routes.ts";
import type { Run } from "./run.ts";
import { aDraftContent } from "./testing/builders.ts";

const names = Object.keys(routes) as RouteName[];

/** A body that each call accepts, for those that take one. */
const command = { commandId: "command-1", expectedVersion: 3 };
const intent = { commandId: "command-1" };
const bodies: Partial<Record<RouteName, Record<string, unknown>>> = {
  openTeam: { conversationId: "19:meeting_MjQ@thread.v2" },
  saveDraft: { seenVersion: 0, content: aDraftContent() },
  finishDraft: { commandId: "command-1", seenVersion: 1 },
  importActions: { commandId: "command-1", file: "{}" },
  passTurn: intent,
  acceptTurn: intent,
  takeTurns: { ...intent, takes: false },
  swapTurns: { ...intent, withId: "ben" },
  markAbsent: intent,
  setAway: { ...intent, away: [{ from: "2026-01-12", to: "2026-01-16" }] },
  undoTurns: intent,
  chooseSchedule: {
    zone: "Europe/Berlin",
    remindAt: "09:00",
    meetings: [
      { id: "m-1", conversationId: "19:m@thread.v2", days: [1], at: "10:00", minutes: 30 },
    ],
  },
  planRun: { commandId: "command-1", actionId: "humour-workshop", length: "short" },
  startRun: command,
  advanceRun: command,
  goBackRun: command,
  pauseRun: command,
  resumeRun: command,
  extendRun: { ...command, minutes: 5 },
  replanRun: { ...command, minutes: { talk: 3, vote: 0 } },
  handOverRun: { ...command, toId: "ben" },
  revealStep: command,
  beginTalkRound: { ...command, peopleIds: ["ana", "ben"], firstId: "ben" },
  moveTalkRound: { ...command, move: "pass" },
  drawPairs: { ...command, peopleIds: ["ana", "ben"] },
  decideRun: { ...command, stepId: "decide" },
  endRun: command,
  writeNote: { text: "Laugh more" },
  placeDots: { dots: ["a", "a"] },
  setReady: { ready: true },
  answerRound: { commandId: "command-1", answer: { "openness-tell-early": 4 } },
  chooseMeasuring: { days: 14, again: true },
  chooseThreshold: { threshold: 5 },
  eraseOwn: { confirmed: true },
  promiseCommitment: { runId: "run-1", text: "Ask support", ownerId: "ana", dueOn: "2026-01-09" },
};

function accepts(name: RouteName, body: unknown): boolean {
  return contract[name].body.safeParse(body).success;
}

function paramsOf(path: string): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
}

describe("the table of calls", () => {
  test("every route has an entry in the contract, and no entry is without a route", () => {
    expect(Object.keys(contract).toSorted()).toEqual(names.toSorted());
    for (const name of names) expect(contract[name]).toMatchObject(routes[name]);
  });

  test("no call can be taken for another: two of one method and length differ in a fixed word", () => {
    const calls = names.map((name) => [routes[name].method, ...routes[name].path.split("/")]);
    for (const [index, one] of calls.entries()) {
      for (const other of calls.slice(index + 1)) {
        const differs = (part: string, at: number) =>
          part !== other[at] && !part.startsWith(":") && !other[at]?.startsWith(":");
        expect(one.length !== other.length || one.some(differs), `${one} ${other}`).toBe(true);
      }
    }
  });

  test("every path is below /api, in small letters, and its parameters are ids", () => {
    for (const name of names) {
      expect(routes[name].path).toMatch(/^\/api(\/(:[a-z]+Id|[a-z]+(-[a-z]+)*))+$/);
    }
  });

  test("every path that names a part of a run names its run and its team before it", () => {
    const order = ["teamId", "runId", "stepId", "noteId"];
    for (const name of names) {
      const params = paramsOf(routes[name].path).filter((param) => order.includes(param));
      expect(params).toEqual(order.slice(0, params.length));
    }
  });

  test("a path and its body have no field in common, and neither says who is calling", () => {
    for (const name of names) {
      const inBody = Object.keys((contract[name].body as z.ZodObject).shape);
      const inPath = paramsOf(routes[name].path);
      for (const field of inPath) expect(inBody, name).not.toContain(field);
      for (const field of ["actor", "actorId", "userId", "tenantId", "role", "now"]) {
        expect([...inBody, ...inPath], name).not.toContain(field);
      }
    }
  });
});

describe("an id", () => {
  test("may be whatever the Playbook calls an action or a step", () => {
    for (const { id, steps } of playbook) {
      expect(Id.parse(id)).toBe(id);
      for (const step of steps) expect(Id.parse(step.id)).toBe(step.id);
    }
  });

  test.each(["a", "A-1_b", "0f8fad5b-d9cb-469f-a165-70867728950e", "x".repeat(64)])(
    "may be %s",
    (id) => {
      expect(Id.parse(id)).toBe(id);
    },
  );

  test.each([
    "",
    " ",
    "a b",
    "a/b",
    "a\\b",
    "a?b",
    "a#b",
    "a.b",
    "..",
    "a|b",
    "a%2Fb",
    "é",
    "a\n",
    "\u0000",
    "x".repeat(65),
    1,
    null,
    undefined,
    {},
    ["a"],
    ["a", "b"],
  ])("is not %j", (id) => {
    expect(Id.safeParse(id).success).toBe(false);
  });
});

describe.each(names)("the body of %s", (name) => {
  const body = bodies[name] ?? {};

  test("is accepted as it is meant", () => {
    expect(contract[name].body.parse(body)).toEqual(body);
  });

  test("refuses a field that is not known", () => {
    const parsed = contract[name].body.safeParse({ ...body, isAdmin: true });
    expect(parsed.error?.issues[0]).toMatchObject({
      code: "unrecognized_keys",
      keys: ["isAdmin"],
    });
  });

  test("refuses fields that other programs read as more than data", () => {
    for (const key of ["__proto__", "constructor", "prototype", "toString", "tid", "oid"]) {
      const sent = JSON.stringify(body).replace(/^\{/, `{"${key}":{"polluted":1},`);
      expect(accepts(name, JSON.parse(sent.replace(/,\}$/, "}"))), key).toBe(false);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("is an object and nothing else", () => {
    for (const other of [null, undefined, [], "x", 1, true, [body]]) {
      expect(accepts(name, other)).toBe(false);
    }
  });

  test("refuses a call in which a field is missing, null or of another type", () => {
    for (const field of Object.keys(body)) {
      const { [field]: _, ...rest } = body;
      const hasDefault = name === "planRun" && field === "length";
      expect(accepts(name, rest), field).toBe(hasDefault);
      for (const wrong of [null, {}, [[]], Number.NaN]) {
        expect(accepts(name, { ...body, [field]: wrong }), field).toBe(false);
      }
    }
  });
});

describe("numbers and lists", () => {
  test.each(["3", 0, -1, 3.000_000_1, Number.NaN, Number.POSITIVE_INFINITY, 1e21, 2 ** 53])(
    "a version is not %j",
    (expectedVersion) => {
      expect(accepts("startRun", { ...command, expectedVersion })).toBe(false);
    },
  );

  test.each([0, -1, 31, 1.5, "5"])("a step is not extended by %j minutes", (minutes) => {
    expect(accepts("extendRun", { ...command, minutes })).toBe(false);
    expect(accepts("extendRun", { ...command, minutes: 1 })).toBe(true);
    expect(accepts("extendRun", { ...command, minutes: 30 })).toBe(true);
  });

  test("a vote has no more than three dots", () => {
    expect(accepts("placeDots", { dots: [] })).toBe(true);
    expect(accepts("placeDots", { dots: ["a", "b", "c", "d"] })).toBe(false);
  });

  test("a run is planned in full length unless the short one is asked for", () => {
    const planned = contract.planRun.body.parse({ commandId: "c", actionId: "humour-workshop" });
    expect(planned).toEqual({ commandId: "c", actionId: "humour-workshop", length: "full" });
    expect(accepts("planRun", { ...bodies.planRun, length: "long" })).toBe(false);
  });

  test("what people write arrives cleaned", () => {
    expect(contract.writeNote.body.parse({ text: " Zoe\u0308\n\u202e" })).toEqual({ text: "Zoë" });
    const content = aDraftContent({ title: " Zoe\u0308\n\u202e" });
    expect(contract.saveDraft.body.parse({ seenVersion: 0, content }).content.title).toBe("Zoë");
  });
});

describe("the types", () => {
  test("the parameters of a path are those that stand in it", () => {
    expectTypeOf<PathParams<"/api/home">>().toBeUnknown();
    expectTypeOf<PathParams<"/api/teams/:teamId">>().toEqualTypeOf<{ readonly teamId: string }>();
    expectTypeOf<PathParams<"/a/:x/b">>().toExtend<{ readonly x: string }>();
    expectTypeOf<keyof PathParams<"/a/:x/b">>().toEqualTypeOf<"x">();
    expectTypeOf<keyof CallParams<"writeNote">>().toEqualTypeOf<
      "teamId" | "runId" | "stepId" | "noteId"
    >();
    expectTypeOf<keyof CallParams<"claimCommitment">>().toEqualTypeOf<"teamId" | "commitmentId">();
  });

  test("a caller may leave out what has a default; a handler always gets it", () => {
    expectTypeOf<CallBody<"planRun">["length"]>().toEqualTypeOf<"full" | "short" | undefined>();
    expectTypeOf<ParsedBody<"planRun">["length"]>().toEqualTypeOf<"full" | "short">();
    expectTypeOf<CallBody<"extendRun">>().toEqualTypeOf<{
      commandId: string;
      expectedVersion: number;
      minutes: number;
    }>();
  });

  test("every change of a run answers with the run", () => {
    expectTypeOf<CallReply<"advanceRun">>().toEqualTypeOf<Run>();
    expectTypeOf<CallReply<"endRun">>().toEqualTypeOf<Run>();
    expect(contract.advanceRun.reply).toBe(contract.planRun.reply);
  });
});
