import { Comparison } from "#shared/pulse/comparison.ts";
import { type QuestionTopic, ReportedSignal } from "#shared/pulse/question.ts";
import { topicOf } from "#shared/pulse/question-topics.ts";
import type { OpenRound, Round } from "#shared/pulse/round.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import type { Team } from "#shared/team.ts";
import type { Attempt, BallotRoom, Protocol, Sending, Writer } from "./ballot-room.ts";
import { isOpen } from "./ballot-room.ts";

type Seen = { readonly round: Round; readonly by: Writer; readonly json: string };

/** What may be in the document of a closed round. */
const ofClosed = new Set(
  "v id kind tenantId teamId runId questions threshold people openedAt closesAt outbox nextDueAt state bands reported agreement measured comparison reason".split(
    " ",
  ),
);

/**
 * Every law of the ballot box that did not hold, as sentences. What is right is worked out here from
 * the writes that reached the database, and not with the code that is tried.
 */
export function brokenLaws(
  { sealer }: Pick<Protocol, "sealer">,
  room: BallotRoom,
  opened: OpenRound,
  threshold: number,
): string[] {
  const versions = room.rounds();
  const closing = versions.findIndex(({ round }) => !isOpen(round));
  const closed = versions[closing];
  const last = versions.at(-1);
  if (!closed || !last) return ["the round was never closed"];
  const before = versions.slice(0, closing);
  const isTampered = before.some(({ by }) => by.kind === "outside");
  const written = before.flatMap(({ by }) => (by.kind === "answer" ? [by.attempt.sending] : []));
  const counted = new Map(written.map((sending) => [sending.userId, sending]));
  const laws: readonly (readonly [string, boolean])[] = [
    ["its threshold is the one of the rule", opened.threshold === threshold],
    [
      "nothing is written into it after closing",
      versions.slice(closing).every(({ by }) => by.kind === "product"),
    ],
    [
      "once closed it stays so, with the same result",
      versions.slice(closing).every(({ round }) => resultOf(round) === resultOf(closed.round)),
    ],
    [
      "a box that was changed is withheld as unreadable",
      !isTampered || resultOf(closed.round) === "unreadable",
    ],
    ["and raises an alarm", !isTampered || room.alarms.includes("a ballot box did not open")],
    ["there is no alarm without a reason", isTampered || room.alarms.length === 0],
    [
      "its result is that of the last answers",
      isTampered || resultOf(closed.round) === resultFrom(opened, [...counted.values()], threshold),
    ],
    [
      "only those who were asked are in",
      [...counted.keys()].every((userId) => opened.roster.includes(userId)),
    ],
    ["only whole answers are in", written.every(({ isValid }) => isValid)],
    ["a sending is written once", new Set(written).size === written.length],
    [
      "boxes are equally long",
      same(
        before.flatMap(({ by, round }) =>
          by.kind !== "outside" && isOpen(round) && !isTampered ? [round.box.length] : [],
        ),
      ),
    ],
    [
      "documents are equally long",
      isTampered || same(before.map(({ round }) => lengthWithoutVersion(round))),
    ],
    ["no two boxes are alike", unlike(before.filter(({ by }) => by.kind !== "outside"))],
    [
      "box, roster and key are gone",
      [...versions.slice(closing)].every(({ round }) =>
        Object.keys(round).every((field) => ofClosed.has(field)),
      ) && !room.keys.has(`round-${opened.tenantId}-${opened.id}`),
    ],
    ["it is not closed early", isTampered || closedAt(closed) >= opened.closesAt],
    [
      "the team is told, and nothing but the result",
      room.posted.length > 0 &&
        room.posted.every(
          (told) => told.kind === "results" && resultOf(told.round) === resultOf(last.round),
        ),
    ],
    [
      "what was told is not told again",
      last.round.state !== "open" && last.round.outbox.length === 0,
    ],
    [
      "a check keeps what the next one is compared with, and a pulse nothing",
      comparesRight(sealer, room, last.round, opened, [...counted.values()]),
    ],
    ...room.attempts.flatMap((attempt) => lawsOfOne(room, attempt, written, opened, isTampered)),
  ];
  return laws.filter(([, holds]) => !holds).map(([law]) => law);
}

/** What holds for one sending, whatever else goes on. */
function lawsOfOne(
  room: BallotRoom,
  attempt: Attempt,
  written: readonly Sending[],
  opened: OpenRound,
  isTampered: boolean,
): readonly (readonly [string, boolean])[] {
  const { sending, result, reply, startedAt, endedAt, wasClosedAtEnd } = attempt;
  const own = room.rounds().filter(({ by }) => by.kind === "answer" && by.attempt === attempt);
  const wasIn = room.database.versions
    .slice(0, attempt.startedAfter)
    .some(({ by }) => by.kind === "answer" && by.attempt.sending === sending);
  const isAsked = opened.roster.includes(sending.userId);
  const expected = ["saved", "conflict", "unavailable", "Killed"];
  if (sending.userId === "joined-later") expected.push("forbidden");
  if (sending.userId === "nobody-we-know" || sending.userId === "person-0")
    expected.push("not-found");
  if (!sending.isValid) expected.push("invalid");
  // A question or a voter that was taken away from outside makes a good answer a wrong one.
  if (isTampered) expected.push("invalid", "forbidden");
  return [
    [`a sending came to "${result}"`, expected.includes(result)],
    [
      "the reply never varies",
      result !== "saved" || reply === JSON.stringify({ closesAt: opened.closesAt }),
    ],
    ["what is saved is in", result !== "saved" || written.includes(sending)],
    // Where the answer to a write is lost and the box is changed from outside before we look, nobody can know.
    [
      "what is refused is not in",
      isTampered || !["forbidden", "not-found", "invalid"].includes(result) || own.length === 0,
    ],
    ["what is sent after the end is not in", startedAt < opened.closesAt || own.length === 0],
    [
      "nobody is too late before the end",
      result !== "conflict" || isTampered || endedAt >= opened.closesAt,
    ],
    [
      "the same again is saved again while the round is open",
      !(wasIn && result === "conflict") || wasClosedAtEnd,
    ],
    ["a stranger is never saved", isAsked || result !== "saved"],
    [
      "who has left is never saved",
      !hadLeft(room, attempt) || (result !== "saved" && own.length === 0),
    ],
  ];
}

function resultOf(round: Round | RoundView): string {
  if (round.state === "open") return "open";
  if (round.state === "withheld") return round.reason ?? "";
  return resultText({ ...round.bands, ...round.reported });
}

function resultText(shown: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(shown).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What these answers show, by whole numbers alone, or why there is nothing. */
function resultFrom(opened: OpenRound, counted: readonly Sending[], threshold: number): string {
  if (counted.length < threshold) return "too-few";
  const topics = [...new Set(opened.questions.map(topicOf))];
  return resultText(
    Object.fromEntries(topics.map((topic) => [topic, shownFrom(opened, counted, topic)])),
  );
}

function shownFrom(opened: OpenRound, counted: readonly Sending[], topic: QuestionTopic): string {
  const asked = opened.questions.filter((question) => topicOf(question) === topic);
  const sum = counted
    .flatMap(({ answer }) => asked.map(({ id }) => answer[id] ?? 0))
    .reduce((total, choice) => total + choice, 0);
  const eighths = (8 * sum) / (counted.length * asked.length);
  const isUpper = eighths > 24;
  if (ReportedSignal.safeParse(topic).success) return isUpper ? "often" : "seldom";
  if (asked.length === 1) return isUpper ? "upper-half" : "lower-half";
  if (eighths <= 20) return "low";
  if (eighths >= 30) return "high";
  if (counted.length < 8) return "mixed";
  return eighths <= 25 ? "rather-low" : "rather-high";
}

/** Of a check what the next one is compared with is kept, worked out here answer by answer; of a pulse nothing. */
function comparesRight(
  sealer: Protocol["sealer"],
  room: BallotRoom,
  round: Round,
  opened: OpenRound,
  counted: readonly Sending[],
): boolean {
  if (round.state !== "released") return true;
  if (round.kind !== "check") return round.comparison === undefined;
  const key = room.keys.get(round.comparison?.key ?? "");
  const text = key && sealer.open(key, round.id, round.comparison?.box ?? "");
  if (text === undefined) return false;
  const { sums, squares, answered, items, roster } = Comparison.parse(JSON.parse(text));
  const choicesTo = (id: string) => counted.map(({ answer }) => answer[id] ?? 0);
  const total = (choices: readonly number[]) => choices.reduce((sum, one) => sum + one, 0);
  const expected = opened.questions.reduce((sum, { id }) => {
    const choices = choicesTo(id);
    const mean = total(choices) / choices.length;
    return sum + total(choices.map((one) => (one - mean) ** 2));
  }, 0);
  const sumsHold = Object.entries(sums).every(([component, sum]) => {
    const asked = opened.questions.filter((question) => topicOf(question) === component);
    return sum === total(asked.flatMap(({ id }) => choicesTo(id)));
  });
  const isRoster = JSON.stringify(roster) === JSON.stringify(opened.roster);
  const isNear = Math.abs(squares - expected) < 1e-9;
  return sumsHold && isNear && isRoster && answered === counted.length && items === 2;
}

function closedAt({ round }: Seen): number {
  return round.state === "open" ? 0 : (round.nextDueAt ?? 0);
}

/** The number of writes is no secret, and has more digits in the end. */
function lengthWithoutVersion(round: Round): number {
  return JSON.stringify({ ...round, version: 0 }).length;
}

function hadLeft(room: BallotRoom, { sending, startedAfter }: Attempt): boolean {
  const teams = room.database.versions
    .slice(0, startedAfter)
    .flatMap(({ place, json }) => (place.type === "team" ? [JSON.parse(json) as Team] : []));
  const member = teams.at(-1)?.members.find(({ userId }) => userId === sending.userId);
  return member?.leftAt !== undefined;
}

function same(values: readonly unknown[]): boolean {
  return new Set(values).size <= 1;
}

/** No two boxes share their first twelve bytes, which are the nonce. */
function unlike(versions: readonly Seen[]): boolean {
  const nonces = versions.flatMap(({ round }) => (isOpen(round) ? [round.box.slice(0, 16)] : []));
  return new Set(nonces).size === nonces.length;
}
