import { deflateRawSync } from "node:zlib";
import { topicOf } from "#shared/pulse/question-topics.ts";
import type { Round } from "#shared/pulse/round.ts";
import type { Case } from "./ballot-attack.ts";

/** One thing to be guessed about a round, and what is right. */
export interface Trial {
  readonly one: Case;
  /** The person whom it is about, and another one where two are compared. */
  readonly who: string;
  readonly other: string | undefined;
  readonly question: number;
  readonly right: string;
}

/** Looks at everything that the attacker has and sees a sign in it. */
export type Sign = (trial: Trial, seen: Seen) => string | number;

/** The documents of a round, taken apart once. */
export interface Seen {
  readonly documents: readonly Round[];
  readonly boxes: readonly Buffer[];
  readonly lengths: readonly number[];
  readonly rest: string;
  /** How many bytes the last two boxes share, the sum of the last one's, how well all compress. */
  readonly shared: number;
  readonly sum: number;
  readonly squeezed: number;
}

const taken = new WeakMap<Case, Seen>();

export function seenOf(one: Case): Seen {
  const known = taken.get(one);
  if (known) return known;
  const documents = one.evidence.rounds.map((json) => JSON.parse(json) as Round);
  const boxes = documents.flatMap((round) =>
    round.state === "open" ? [Buffer.from(round.box, "base64url")] : [],
  );
  const lengths = one.evidence.rounds.map((json) => json.length);
  const [newest = Buffer.alloc(0), before] = boxes.toReversed();
  const whole = Buffer.concat(boxes);
  const seen: Seen = {
    ...{ documents, boxes, lengths, rest: one.evidence.others.join() },
    shared: newest.filter((value, at) => value === before?.[at]).length,
    sum: newest.reduce((sum, value) => sum + value, 0) % 16,
    squeezed: deflateRawSync(whole).length - whole.length,
  };
  taken.set(one, seen);
  return seen;
}

/** What everybody sees once the round is closed: nobody needs to attack for it. */
export const published: Sign = ({ question, other }, { documents }) => {
  const last = documents.at(-1);
  if (other !== undefined || last?.state !== "released") return "nothing";
  const asked = last.questions[question];
  const shown: Readonly<Record<string, string>> = { ...last.bands, ...last.reported };
  return `${asked && shown[topicOf(asked)]}`;
};

const placeOf = ({ one, who }: Trial) => one.people.indexOf(who);
const otherPlaceOf = ({ one, other }: Trial) => one.people.indexOf(other ?? "");

function byte(boxes: readonly Buffer[], version: number, at: number): number {
  return boxes.at(version)?.at(at) ?? 0;
}

function mixed(boxes: readonly Buffer[], version: number, at: number): number {
  return byte(boxes, version, at) ^ byte(boxes, version - 1, at);
}

/** Where a person stands in the roster as it is in the last open version. */
function rosterPlace({ documents }: Seen, who: string): number {
  const open = documents.findLast(({ state }) => state === "open");
  return open?.state === "open" ? open.roster.indexOf(who) : -1;
}

/** The battery: lengths, counts, orders, single bytes, differences of versions, what compresses. */
export const signs: Readonly<Record<string, Sign>> = {
  "place in the team": (trial) => `${placeOf(trial)}/${otherPlaceOf(trial)}`,
  "place in the roster": (trial, seen) =>
    Math.sign(rosterPlace(seen, trial.who) - rosterPlace(seen, trial.other ?? "")),
  "number of versions": (_, { documents }) => documents.length,
  "place and number of versions": (trial, { documents }) => `${placeOf(trial)}/${documents.length}`,
  "length of the last open document": (_, { lengths }) => lengths.at(-2) ?? 0,
  "length of the closed document": (_, { lengths }) => lengths.at(-1) ?? 0,
  "growth from first to last": (_, { lengths }) => (lengths.at(-2) ?? 0) - (lengths[0] ?? 0),
  "first byte of the nonce": (_, { boxes }) => byte(boxes, -1, 0) >> 4,
  "first byte of the tag": (_, { boxes }) => byte(boxes, -1, -16) >> 4,
  "byte at the person's place": (trial, { boxes }) =>
    byte(boxes, -1, 12 + placeOf(trial) * 90 + 30 + trial.question) >> 5,
  "which of two places has the larger byte": (trial, { boxes }) =>
    Math.sign(
      byte(boxes, -1, 12 + placeOf(trial) * 90 + 30) -
        byte(boxes, -1, 12 + otherPlaceOf(trial) * 90 + 30),
    ),
  "what the first answer changed": (trial, { boxes }) =>
    mixed(boxes, 1, 12 + 31 + 2 * trial.question),
  "what the last answer changed": (trial, { boxes }) =>
    mixed(boxes, -1, 12 + 31 + 2 * trial.question),
  "the version at the person's place": (trial, { boxes }) =>
    mixed(boxes, placeOf(trial) + 1, 40) >> 5,
  "how many bytes two versions share": (_, { shared }) => shared,
  "bits of the last box": (_, { sum }) => sum,
  "how well the boxes compress": (_, { squeezed }) => squeezed,
  "the comparison's box": (trial, { documents }) => {
    const closed = documents.at(-1);
    const box = closed?.state === "released" ? closed.comparison?.box : undefined;
    return box?.charCodeAt(30 + trial.question) ?? -1;
  },
  "the other documents": (trial, { rest }) => rest.split(trial.who).length,
};
