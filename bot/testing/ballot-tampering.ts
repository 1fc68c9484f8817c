import { randomBytes } from "node:crypto";
import { cast } from "#shared/pulse/ballots.ts";
import { pulseQuestions } from "#shared/pulse/choosing.ts";
import { closingTime } from "#shared/pulse/opening.ts";
import type { OpenRound } from "#shared/pulse/round.ts";
import { RoundVersion, roundVersionKind } from "#shared/pulse/round-version.ts";
import { monday } from "#shared/testing/builders.ts";
import { aesSealer } from "../sealing/aes-sealer.ts";
import { openBallots, sealBallots } from "../usecases/ballot-box.ts";
import { type Chance, chance } from "./ballot-chance.ts";
import { type BallotRoom, isOpen } from "./ballot-room.ts";

type Content = Record<string, unknown>;

const hour = 60 * 60 * 1000;

/** What somebody who may write to the database could want to change in an open round. */
export const changes: Readonly<Record<string, (round: Content, luck: Chance) => Content>> = {
  "a lower threshold": (round) => ({ ...round, threshold: Number(round["threshold"]) - 1 }),
  "a higher threshold": (round) => ({ ...round, threshold: Number(round["threshold"]) + 1 }),
  "a later end": (round) => ({ ...round, closesAt: Number(round["closesAt"]) + hour }),
  "an earlier end": (round) => ({ ...round, closesAt: Number(round["closesAt"]) - 1 }),
  "an earlier beginning": (round) => ({ ...round, openedAt: Number(round["openedAt"]) - 1 }),
  "one more voter": (round) => ({ ...round, roster: [...listOf(round, "roster"), "mallory"] }),
  "one voter less": (round) => ({ ...round, roster: listOf(round, "roster").slice(1) }),
  "another voter": (round) => ({
    ...round,
    roster: ["mallory", ...listOf(round, "roster").slice(1)],
  }),
  "another number of people": (round) => ({ ...round, people: Number(round["people"]) + 1 }),
  "one question less": (round) => ({ ...round, questions: listOf(round, "questions").slice(1) }),
  "questions in another order": (round) => ({
    ...round,
    questions: listOf(round, "questions").toReversed(),
  }),
  "an older version": (round) => ({ ...round, version: Number(round["version"]) + 1 }),
  "another run": (round) => ({ ...round, runId: "run-of-mallory" }),
  "a bit of the box": (round, luck) => ({ ...round, box: flipped(String(round["box"]), luck) }),
  "a shorter box": (round) => ({ ...round, box: String(round["box"]).slice(0, -4) }),
  "a longer box": (round) => ({ ...round, box: `${round["box"]}AAAA` }),
  "no box": (round) => ({ ...round, box: "" }),
};

/** Changes an open round from outside, or puts an old box in. What is closed is left alone. */
export function tampering(room: BallotRoom, luck: Chance): void {
  const rounds = room.rounds();
  if (!isOpen(rounds.at(-1)?.round)) return;
  const older = olderOf(room);
  if (older.length > 0 && luck.happens(0.6)) {
    const putBack = luck.pick(older);
    void room.as({ kind: "outside" }, async () => room.database.tamper("round", () => putBack));
    return;
  }
  const boxes = new Set(rounds.flatMap(({ round }) => (isOpen(round) ? [round.box] : [])));
  const change = luck.pick(Object.values(changes));
  const useOldBox = boxes.size > 1 && luck.happens(0.2);
  const [oldest] = boxes;
  void room.as({ kind: "outside" }, async () => {
    room.database.tamper("round", (round) =>
      useOldBox ? { ...round, box: oldest } : change(round, luck),
    );
  });
}

/**
 * Earlier versions of the round's document that will be noticed: a later one is noted, whichever it is, and was
 * when each answer that is under way began. Whoever was killed before that leaves nothing to see it by.
 */
function olderOf(room: BallotRoom): Content[] {
  const open = room.rounds().flatMap(({ round }) => (isOpen(round) ? [round] : []));
  const underWay = room.attempts.filter(({ result }) => result === "");
  const seenFrom = [...underWay.map(({ startedAfter }) => startedAfter), undefined];
  return open
    .filter((round) => seenFrom.every((until) => isNotedAfter(room, round, until)))
    .map((round) => ({ ...round }));
}

/** Whether a later version of the round had been noted after so many versions of documents. */
function isNotedAfter(room: BallotRoom, { id, version }: OpenRound, until: number | undefined) {
  return room.database.versions
    .slice(0, until)
    .filter(({ place }) => place.type === roundVersionKind.type && place.id === id)
    .some(({ json }) => RoundVersion.parse(JSON.parse(json)).version > version);
}

/** How many changed boxes, headers and keys were tried, and which of them opened. */
export interface TamperingTotal {
  readonly tried: number;
  readonly opened: readonly string[];
}

/** Tries so many times to open a box after something about it was changed. */
export function tamperingTrials(times: number, seed: number): TamperingTotal {
  const luck = chance(seed);
  const rounds = Array.from({ length: 24 }, (_, n) => aSealedRound(n, luck));
  for (const { round, secret } of rounds) {
    if (!openBallots(aesSealer, secret, round)) throw new Error("an untouched box did not open");
  }
  const kinds = Object.entries(changes);
  const opened: string[] = [];
  for (let n = 0; n < times; n++) {
    const { round, secret } = luck.pick(rounds);
    const other = luck.pick(rounds.filter((one) => one.round !== round));
    const [name, change] = luck.pick([
      ...kinds,
      ["another round's box", () => ({ ...round, box: other.round.box })] as const,
      ["another round's name", () => ({ ...round, id: other.round.id })] as const,
      ["another team", () => ({ ...round, teamId: `${round.teamId}-2` })] as const,
      ["another tenant", () => ({ ...round, tenantId: "fabrikam" })] as const,
      ["another round's header", () => ({ ...other.round, box: round.box })] as const,
      ["another key", () => ({ ...round })] as const,
      ["a bit of the key", () => ({ ...round })] as const,
    ]);
    const key =
      name === "another key"
        ? other.secret
        : name === "a bit of the key"
          ? Buffer.from(flipped(Buffer.from(secret).toString("base64url"), luck), "base64url")
          : secret;
    const changed = change({ ...round }, luck) as OpenRound;
    if (openBallots(aesSealer, key, changed)) opened.push(name);
  }
  return { tried: times, opened };
}

/** A round somewhere on its way, sealed with a key of its own. */
function aSealedRound(n: number, luck: Chance): { round: OpenRound; secret: Buffer } {
  const secret = randomBytes(32);
  const roster = Array.from({ length: luck.between(4, 50) }, (_, who) => `person-${who}`);
  const asked = pulseQuestions([], []);
  const openedAt = monday + n;
  const closesAt = closingTime(openedAt);
  const empty: OpenRound = {
    v: 1,
    id: `round-${n}`,
    tenantId: "contoso",
    teamId: `team-${n % 3}`,
    state: "open",
    questions: asked,
    threshold: luck.between(4, 6),
    people: roster.length,
    openedAt,
    closesAt,
    version: luck.between(1, 40),
    roster,
    box: "",
    nextDueAt: closesAt,
  };
  const ballots = roster
    .filter(() => luck.happens(0.7))
    .reduce((box, who) => cast(box, who.padEnd(22, "x"), [1, 2, 3, 4], "m".repeat(22)), {});
  return { round: sealBallots(aesSealer, secret, empty, ballots), secret };
}

function listOf(round: Content, field: string): unknown[] {
  const list = round[field];
  return Array.isArray(list) ? list : [];
}

/** One bit of what the box says, wherever it is. */
export function flipped(box: string, luck: Chance): string {
  const bytes = Buffer.from(box, "base64url");
  const at = luck.between(0, bytes.length - 1);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << luck.between(0, 7));
  return bytes.toString("base64url");
}
