import { shownOf } from "#shared/pulse/ballots.ts";
import { done, withoutComparison } from "#shared/pulse/closed-round.ts";
import { comparisonKey } from "#shared/pulse/comparison.ts";
import {
  type ClosedRound,
  type OpenRound,
  type Round,
  type RoundWork,
  roundKey,
} from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { type Team, teamKey } from "#shared/team.ts";
import { teamMeetingKind } from "#shared/turns/team-meeting.ts";
import type { Ports, SecretKey } from "../ports.ts";
import { openBallots, roundKeyName } from "./ballot-box.ts";
import { checksBefore } from "./checks-before.ts";
import { type ClosingCheck, type Compared, comparedIn, unmeasuredIn } from "./comparing.ts";
import { saidInOne } from "./conversations.ts";
import { enterIntoPools } from "./pooling.ts";
import { knownVersion } from "./round-versions.ts";
import { viewRound } from "./round-view.ts";
import type { Say } from "./saying.ts";

/** Which round something is to be done about, by the clock and not by a person. */
export interface RoundPlace {
  readonly tenantId: string;
  readonly teamId: string;
  readonly roundId: string;
}

/**
 * Does what a round has to do by now, but for telling the team: close, and erase what comparisons
 * needed. Each part can be done again after a crash; whoever else does it at the same time does no
 * harm. `endsAt` is when the team was told that it closes, whatever the round says by now.
 */
export async function settleRound(
  ports: Ports,
  place: RoundPlace,
  endsAt = Number.POSITIVE_INFINITY,
): Promise<void> {
  const { store, clock } = ports;
  const round = await store.read(roundKey(place.tenantId, place.teamId, place.roundId));
  const closed = round.state === "open" ? await closeRound(ports, place, round, endsAt) : round;
  if (closed === undefined) return;
  // Here and not only at closing: the process may have been killed in between.
  await ports.keys.destroy(roundKeyName(place.tenantId, place.roundId));
  if (closed.state === "released" && closed.comparison && clock() >= closed.comparison.eraseAt) {
    await eraseComparison(ports, place, closed.comparison.key);
  }
  if (closed.outbox.length > 0 && closed.state === "withheld" && closed.reason === "unreadable") {
    ports.log.error({ roundId: place.roundId }, "a ballot box did not open");
  }
}

/**
 * Tells the team what came of a closed round and enters what it measured into pools. What fails is
 * tried again later. After a crash in the middle the team may be told twice.
 */
export async function tellRound(ports: Ports, place: RoundPlace, say: Say): Promise<void> {
  const { store } = ports;
  // Whoever closed it may have been killed before the key was gone; once it is told, nobody comes back.
  await settleRound(ports, place);
  const { tenantId, teamId, roundId } = place;
  const round = await store.read(roundKey(tenantId, teamId, roundId));
  if (round.state === "open") return;
  try {
    if (round.outbox.includes("results")) await tellResults(ports, place, round, say);
  } finally {
    // Pools do not wait for Teams: what they need is erased in its time.
    if (round.state === "released" && round.outbox.includes("pools")) {
      await enterIntoPools(ports, round);
      await store.update(roundKey(tenantId, teamId, roundId), (newest) => done(newest, "pools"));
    }
  }
}

/**
 * Closes a round whose time has come: one write that publishes the bands, or that they are withheld,
 * and takes box and roster away. A box that does not open withholds the round and raises an alarm.
 */
async function closeRound(
  ports: Ports,
  place: RoundPlace,
  open: OpenRound,
  endsAt: number,
): Promise<ClosedRound | undefined> {
  const { store, clock, keys, sealer, live } = ports;
  const { tenantId, teamId, roundId } = place;
  const now = clock();
  if (now < Math.min(open.closesAt, endsAt)) return undefined;
  const secret = await keys.find(roundKeyName(tenantId, roundId));
  // What is older than what is noted of it was put back, and answers are missing in it.
  const known = await knownVersion(ports, await store.find(teamKey(tenantId, teamId)), open);
  const compare = comparisonKey(tenantId, teamId, open.closesAt);
  const ballots = openBallots(sealer, secret, open);
  const isReleased = ballots && shownOf(ballots, open.questions, open.threshold) !== undefined;
  const isCompared = isReleased && open.kind === "check";
  const check: ClosingCheck = {
    ...compare,
    ...(await checksBefore(ports, open)),
    secret: isCompared ? await keys.create(compare.name) : undefined,
  };
  const after = await store.update(roundKey(tenantId, teamId, roundId), (round): Round => {
    if (round.state !== "open") return round;
    return closed(ports, round, round.version >= known ? secret : undefined, check, now);
  });
  if (after.state === "open") return undefined;
  live.publish(tenantId, teamId, { name: "team", data: { teamId } });
  return after;
}

function closed(
  { sealer }: Pick<Ports, "sealer">,
  round: OpenRound,
  secret: SecretKey | undefined,
  check: ClosingCheck,
  now: number,
): ClosedRound {
  const {
    roster: _r,
    box: _b,
    version: _v,
    state: _s,
    nextDueAt: _d,
    measures: _m,
    ...kept
  } = round;
  const due = { outbox: ["results" as const], nextDueAt: now };
  const ballots = openBallots(sealer, secret, round);
  const shown = ballots && shownOf(ballots, round.questions, round.threshold);
  if (!ballots || !shown) {
    const reason = ballots ? "too-few" : "unreadable";
    return { ...kept, ...due, state: "withheld", reason, ...unmeasuredIn(round, check, reason) };
  }
  const compared: Compared =
    round.kind === "check" ? comparedIn(sealer, round, ballots, check) : {};
  const isPooled = compared.measured?.some(({ beforeId }) => beforeId !== undefined) === true;
  const outbox: RoundWork[] = isPooled ? ["results", "pools"] : ["results"];
  return { ...kept, ...due, outbox, state: "released", ...shown, ...compared };
}

/** Posts the results in the team's conversation. Where the bot is not there, the tab has them. */
async function tellResults(
  ports: Ports,
  { tenantId, teamId, roundId }: RoundPlace,
  round: ClosedRound,
  say: Say,
): Promise<void> {
  const { store, chats, clock } = ports;
  const team = await store.read(teamKey(tenantId, teamId));
  const places = await whereAsked(ports, team, roundId);
  const shown = viewRound(round, undefined, clock());
  const message = { kind: "results" as const, teamName: team.name, round: shown };
  const post = () => saidInOne(places, (id) => chats.post(tenantId, id, message));
  // Where the bot is nowhere, the app has them.
  await say({ name: "results", isLasting: true }, post);
  await store.update(roundKey(tenantId, teamId, roundId), (newest) => done(newest, "results"));
}

/** Rounds of the same weeks share a key: whichever comes first destroys it for all. */
async function eraseComparison(
  { store, keys }: Pick<Ports, "store" | "keys">,
  { tenantId, teamId, roundId }: RoundPlace,
  keyName: string,
): Promise<void> {
  await keys.destroy(keyName);
  await store.update(roundKey(tenantId, teamId, roundId), withoutComparison);
}

/** Where the team met that was asked; a check that nobody met for is told wherever the bot is. */
async function whereAsked(
  { store }: Pick<Ports, "store">,
  { tenantId, id, conversations }: Team,
  roundId: string,
): Promise<readonly string[]> {
  const [meeting] = await store.list(teamMeetingKind, teamPartition(tenantId, id), { roundId });
  return meeting ? [meeting.conversationId] : conversations;
}
