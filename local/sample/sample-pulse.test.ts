import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { currentStep } from "#shared/timer.ts";
import type { TeamView } from "#shared/views.ts";
import { cardWords } from "#shared/words/cards.ts";
import { type SampleKey, sampleConversationId } from "../room/people.ts";
import type { CardPress, ChatLine } from "../room/room-protocol.ts";
import { type TestPage, type TestRoom, testRoom } from "../testing/test-room.ts";
import { pulsePress, roundAnswered } from "./pulse-press.ts";
import { sampleChoice } from "./sample-answers.ts";

let room: TestRoom;
let page: TestPage;
beforeEach(async () => {
  room = await testRoom();
  page = room.openPage();
});
afterEach(() => room.close());

async function readTeam(person: SampleKey = "ana"): Promise<TeamView> {
  const params = { conversationId: sampleConversationId };
  const view = await room.client(person, "openTeam", {}, params);
  if (view === "refused") throw new Error("the team was refused");
  return view;
}

async function anaLeadsToThePulse(): Promise<TeamView> {
  const { id: teamId } = await readTeam();
  await room.client(
    "ana",
    "planRun",
    { teamId },
    { commandId: randomUUID(), actionId: "ask-out-loud" },
  );
  for (let view = await readTeam(); view.current; view = await readTeam()) {
    const { run } = view.current;
    if (currentStep(run)?.kind === "pulse") return view;
    const command = { commandId: randomUUID(), expectedVersion: run.version };
    const name = run.state === "planned" ? "startRun" : "advanceRun";
    await room.client("ana", name, { teamId, runId: run.id }, command);
  }
  throw new Error("the run has no pulse step");
}

async function answerAs(person: SampleKey, { id: teamId, round }: TeamView): Promise<void> {
  if (!round) throw new Error("there is no round");
  const answer = Object.fromEntries(round.questions.map(({ id }) => [id, 5]));
  const params = { teamId, roundId: round.id };
  const body = { commandId: randomUUID(), answer };
  expect(await room.client(person, "answerRound", params, body)).toEqual({ saved: true });
}

const whoAnswered = () =>
  room
    .record()
    .answered.flatMap(({ people }) => people)
    .toSorted();
const pulseLine = (lines: readonly ChatLine[]) =>
  lines.find(({ card }) => JSON.stringify(card ?? {}).includes('"pulse.answer"'));
const answersSent = () => room.calls.filter((call) => /^PUT .*\/answer$/.test(call));
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 800));

async function aDayLater(): Promise<TeamView["round"]> {
  page.socket.emit("forward", 1_500);
  await expect
    .poll(async () => (await readTeam()).round?.state, { timeout: 5_000 })
    .not.toBe("open");
  return (await readTeam()).round;
}

test("on the pulse step those whom nobody plays answer in their panels, and mark nothing else", async () => {
  page.socket.emit("hold", ["ana"]).emit("startMeeting");
  await anaLeadsToThePulse();
  await expect.poll(whoAnswered, { timeout: 5_000 }).toEqual(["ben", "chidi", "dana", "eli"]);
  await aWhile();
  const view = await readTeam();
  expect(view.current?.counts).toMatchObject({ ready: 0 });
  expect(answersSent()).toHaveLength(4);
  expect(room.calls.filter((call) => /^POST .*\/round$/.test(call))).toHaveLength(4);
  expect(view.round).toMatchObject({ state: "open", runId: view.current?.run.id });
  expect(await aDayLater()).toMatchObject({ state: "released" });
  const { lines } = await page.until((state) => state.lines.some(({ by }) => by === "bot"));
  expect(pulseLine(lines)).toBeUndefined();
});

test("after a meeting without a run they answer on the card, each sees that it is saved, and a day later the bands are in the chat", async () => {
  page.socket.emit("hold", ["ana"]).emit("startMeeting");
  await page.until(({ startedAt }) => startedAt !== undefined);
  await readTeam();
  page.socket.emit("endMeeting");
  const { lines } = await page.until((state) =>
    ["ben", "chidi", "dana", "eli"].every(
      (key) => pulseLine(state.lines)?.views?.[key as SampleKey] !== undefined,
    ),
  );
  expect(Object.keys(pulseLine(lines)?.views ?? {})).toHaveLength(4);
  const sent = room.calls.length;
  await aWhile();
  expect(room.calls.slice(sent)).not.toContain("POST /api/messages");
  const botsBefore = room.record().lines.filter(({ by }) => by === "bot").length;
  expect(await aDayLater()).toMatchObject({ state: "released" });
  await page.until((state) => state.lines.filter(({ by }) => by === "bot").length > botsBefore);
});

test("a check, whose card leads to the app, is answered there by those whom nobody plays, while no meeting is on", async () => {
  page.socket.emit("hold", ["ana"]);
  const { id: teamId } = await readTeam();
  await room.client("ana", "openCheck", { teamId }, {});
  await expect.poll(whoAnswered, { timeout: 5_000 }).toEqual(["ben", "chidi", "dana", "eli"]);
  expect(await aDayLater()).toMatchObject({ kind: "check", state: "released" });
});

test("where the clock is moved on before they came to it, they answer first", async () => {
  await room.close();
  room = await testRoom({ pace: 1 });
  page = room.openPage();
  page.socket.emit("hold", ["ana"]).emit("startMeeting");
  await page.until(({ startedAt, taken }) => startedAt !== undefined && taken.length > 0);
  await readTeam();
  page.socket.emit("endMeeting");
  await page.until((state) => pulseLine(state.lines) !== undefined);
  expect(whoAnswered()).toEqual([]);
  expect(await aDayLater()).toMatchObject({ state: "released" });
  expect(whoAnswered()).toEqual(["ben", "chidi", "dana", "eli"]);
});

test("whose seat is taken answers nothing by themselves: too few, and nothing is shown", async () => {
  page.socket.emit("hold", ["ana", "ben"]).emit("startMeeting");
  await readTeam();
  page.socket.emit("endMeeting");
  await expect.poll(whoAnswered, { timeout: 5_000 }).toEqual(["chidi", "dana", "eli"]);
  await aWhile();
  expect(whoAnswered()).toEqual(["chidi", "dana", "eli"]);
  expect(await aDayLater()).toMatchObject({ state: "withheld", reason: "too-few" });
});

test("who was played and has answered does not answer again once nobody plays them", async () => {
  page.socket.emit("hold", ["ana", "ben"]).emit("startMeeting");
  await anaLeadsToThePulse();
  await expect.poll(whoAnswered, { timeout: 5_000 }).toEqual(["chidi", "dana", "eli"]);
  await answerAs("ben", await readTeam());
  await expect.poll(whoAnswered).toContain("ben");
  const { people } = room.record().answered[0] ?? {};
  page.socket.emit("hold", ["ana"]).emit("endMeeting");
  const { lines } = await page.until((state) => pulseLine(state.lines) !== undefined);
  await aWhile();
  expect(pulseLine(lines)?.views).toBeUndefined();
  expect(pulseLine(room.record().lines)?.views).toBeUndefined();
  expect(room.record().answered[0]?.people).toEqual(people);
  expect(answersSent()).toHaveLength(4);
});

test("who was refused while being played answers by themselves once nobody plays them", async () => {
  page.socket.emit("hold", ["ana", "ben"]).emit("startMeeting");
  await readTeam();
  page.socket.emit("endMeeting");
  await expect.poll(whoAnswered, { timeout: 5_000 }).toEqual(["chidi", "dana", "eli"]);
  const { lines } = room.record();
  const lineId = pulseLine(lines)?.id ?? "";
  const press = pulsePress("ben", (await readTeam()).round?.id ?? "", lines, () => 0);
  if (!press) throw new Error("there is no card to answer on");
  const { roundId = "", teamId = "" } = press.action.data as Record<string, string>;
  const empty = { ...press.action, data: { roundId, teamId } };
  const send = (action: CardPress["action"]) =>
    page.socket.emitWithAck("press", { by: "ben", lineId, action });
  expect(await send(empty)).toEqual({ said: cardWords.notAllAnswered });
  await send({ type: "Action.Submit", data: { ...empty.data, verb: "pulse.answer" } });
  expect(whoAnswered()).toEqual(["chidi", "dana", "eli"]);

  page.socket.emit("hold", ["ana"]);
  await expect.poll(whoAnswered, { timeout: 5_000 }).toEqual(["ben", "chidi", "dana", "eli"]);
});

test.each(["Action.Execute", "Action.Submit"] as const)(
  "who was played and has answered by %s is known to have",
  async (type) => {
    page.socket.emit("hold", ["ana", "ben"]).emit("startMeeting");
    await readTeam();
    page.socket.emit("endMeeting");
    await expect.poll(whoAnswered, { timeout: 5_000 }).toEqual(["chidi", "dana", "eli"]);
    const { lines } = room.record();
    const press = pulsePress("ben", (await readTeam()).round?.id ?? "", lines, () => 0);
    if (!press) throw new Error("there is no card to answer on");
    const { verb, data } = press.action;
    const action = type === "Action.Submit" ? { type, data: { ...data, verb } } : press.action;
    expect(await page.socket.emitWithAck("press", { ...press, action })).toEqual({});
    expect(whoAnswered()).toEqual(["ben", "chidi", "dana", "eli"]);
  },
);

test("a round that is closed is left alone, whoever is free by then", async () => {
  page.socket.emit("hold", ["ana", "ben", "chidi", "dana", "eli"]).emit("startMeeting");
  await readTeam();
  page.socket.emit("endMeeting");
  await page.until((state) => pulseLine(state.lines) !== undefined);
  expect(await aDayLater()).toMatchObject({ state: "withheld" });
  page.socket.emit("hold", ["ana"]);
  await aWhile();
  expect(whoAnswered()).toEqual([]);
});

test("their choices are their own, from one to five, and the same where chance is the same", () => {
  const ids = ["openness-tell-early", "engagement-care", "another-question"];
  for (const chance of [0, 0.25, 0.5, 0.999]) {
    for (const key of ["ana", "ben", "chidi", "dana", "eli"] as const) {
      for (const id of ids) {
        const choice = sampleChoice(key, id, () => chance);
        expect([1, 2, 3, 4, 5]).toContain(choice);
        expect(sampleChoice(key, id, () => chance)).toBe(choice);
      }
    }
  }
  const mean = (id: string) =>
    (["ana", "ben", "chidi", "dana", "eli"] as const)
      .map((key) => sampleChoice(key, id, () => 0.5))
      .reduce((sum, choice) => sum + choice / 5, 0);
  expect(mean("openness-tell-early")).toBeLessThanOrEqual(2.5);
  expect(mean("engagement-care")).toBeGreaterThanOrEqual(3.75);
});

test("only an answer to a pulse counts as one, by either kind of button", () => {
  const press = (type: "Action.Execute" | "Action.Submit", verb: string, roundId: unknown) =>
    roundAnswered({
      by: "ana",
      lineId: "1",
      action:
        type === "Action.Execute"
          ? { type, verb, data: { roundId } }
          : { type, data: { verb, roundId } },
    });
  expect(press("Action.Execute", "pulse.answer", "r1")).toBe("r1");
  expect(press("Action.Submit", "pulse.answer", "r1")).toBe("r1");
  expect(press("Action.Execute", "pulse.show", "r1")).toBeUndefined();
  expect(press("Action.Submit", "pulse.answer", 7)).toBeUndefined();
});
