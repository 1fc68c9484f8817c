import { DomainError } from "#shared/errors.ts";
import {
  closingTime,
  hindrance,
  isOn,
  takeUpRound,
  tooFew,
  wantedRound,
  wishedCheck,
  withoutRound,
} from "#shared/pulse/opening.ts";
import { emptyLedger, entered, hasTwin, rosterLedgerKey } from "#shared/pulse/roster-ledger.ts";
import { type OpenRound, type Round, roundKey, roundKind } from "#shared/pulse/round.ts";
import type { NoRound, PulseView } from "#shared/pulse/round-view.ts";
import { thresholdFor } from "#shared/pulse/threshold.ts";
import { teamPartition } from "#shared/record.ts";
import { runKey } from "#shared/run.ts";
import { membersOf, type Team, type TeamRound, teamKey } from "#shared/team.ts";
import { currentStep } from "#shared/timer.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { roundKeyName, sealBallots } from "./ballot-box.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { questionsFor } from "./round-questions.ts";
import { viewRound } from "./round-view.ts";
import type { RunInput } from "./runs.ts";

/** What came of the wish for a round: the one that is on, or why there is none. */
export type Opening = { readonly round: Round } | { readonly none: NoRound };

/** For which team a round is wished: after which run, or a check whatever is due. */
export interface RoundWish {
  readonly team: Team;
  readonly runId?: string | undefined;
  readonly check?: boolean;
  /** Whether the team's conversation is told of a check: nobody asked for it. */
  readonly tell?: boolean;
}

/**
 * The round of a team: the one that is on, a new one (a check of all components where one is due or
 * wished for, else the short pulse), or none where the team may not have one now. Whoever asks, and
 * how often, the team has at most one at a time and one a week.
 */
export async function openRound(ports: Ports, wish: RoundWish): Promise<Opening> {
  const { store, clock, newId, live, keys } = ports;
  const { team, runId } = wish;
  const now = clock();
  if (isOn(team.round, now)) return ensureRound(ports, team, team.round);
  const lost = await findLost(ports, team);
  const free = withoutRound(team, lost);
  const none = hindrance(free, now) ?? (await twinOf(ports, team, now));
  if (none) return { none };
  const kind = wish.check === true ? wishedCheck(free, now) : wantedRound(free, now);
  if ("none" in kind) return kind;
  const wanted: TeamRound = {
    id: newId(),
    ...(kind.kind === "check" ? { kind: kind.kind, measures: [...kind.measures] } : {}),
    ...(runId === undefined ? {} : { runId }),
    openedAt: now,
    closesAt: closingTime(now),
  };
  // Before the team notes the round: where no key can be made, there was no round.
  await keys.create(roundKeyName(team.tenantId, wanted.id));
  const after = await store.update(teamKey(team.tenantId, team.id), (newest) =>
    takeUpRound(withoutRound(newest, lost), wanted, wish.tell),
  );
  if (after.round?.id !== wanted.id) await keys.destroy(roundKeyName(team.tenantId, wanted.id));
  if (!isOn(after.round, now)) return openRound(ports, { ...wish, team: after });
  const opening = await ensureRound(ports, after, after.round);
  live.publish(team.tenantId, team.id, { name: "team", data: { teamId: team.id } });
  return opening;
}

/**
 * The id of a round that the team noted and that was never made, for its time is over: nobody was
 * asked, so it does not count.
 */
async function findLost({ store }: Ports, team: Team): Promise<string | undefined> {
  if (!team.round) return undefined;
  const round = await store.find(roundKey(team.tenantId, team.id, team.round.id));
  return round ? undefined : team.round.id;
}

/** The round of a run that is on its pulse step, or the one that it had. */
export async function openRunRound(ports: Ports, input: RunInput): Promise<PulseView> {
  const { actor, teamId, runId } = input;
  const team = await readOwnTeam(ports, input);
  const run = await ports.store.read(runKey(actor.tenantId, teamId, runId));
  const isAtPulse = run.state !== "ended" && currentStep(run)?.kind === "pulse";
  if (!isAtPulse && !isOn(team.round, ports.clock())) {
    throw new DomainError("conflict", words.errors.notInPulse, { current: run });
  }
  const opening = await openRound(ports, { team, runId });
  return "none" in opening
    ? opening
    : { round: viewRound(opening.round, actor.userId, ports.clock()) };
}

/** A check of all components, because a member wishes for one; or the round that is on. */
export async function openCheck(ports: Ports, input: TeamInput): Promise<PulseView> {
  const team = await readOwnTeam(ports, input);
  const opening = await openRound(ports, { team, check: true });
  return "none" in opening
    ? opening
    : { round: viewRound(opening.round, input.actor.userId, ports.clock()) };
}

/** Makes the round that the team has taken up, unless it is there already. */
async function ensureRound(ports: Ports, team: Team, taken: TeamRound): Promise<Opening> {
  const { store, keys, sealer, clock } = ports;
  const key = roundKey(team.tenantId, team.id, taken.id);
  const existing = await store.find(key);
  if (existing) return { round: existing };
  // For the very people who will be asked: since the first look somebody may have come or gone.
  const none = tooFew(team) ?? (await twinOf(ports, team, clock()));
  if (none) return { none };
  const earlier = await store.list(roundKind, teamPartition(team.tenantId, team.id));
  const roster = membersOf(team).map(({ userId }) => userId);
  const { checkedBefore: _, ...of } = taken;
  const empty: OpenRound = {
    v: 2,
    ...of,
    tenantId: team.tenantId,
    teamId: team.id,
    state: "open",
    questions: await questionsFor(ports, team, taken, earlier),
    threshold: thresholdFor(roster.length, team.threshold),
    people: roster.length,
    version: 1,
    roster: roster.toSorted(),
    box: "",
    nextDueAt: taken.closesAt,
  };
  const secret = await keys.create(roundKeyName(team.tenantId, taken.id));
  const round = await store.updateOrCreate(
    key,
    () => sealBallots(sealer, secret, empty, {}),
    (found) => found,
  );
  return { round };
}

/**
 * Enters the team's roster into its tenant's ledger, unless another team had a round with almost the
 * same people. People are entered as keyed hashes.
 */
async function twinOf(
  { store, keys, sealer }: Ports,
  team: Team,
  now: number,
): Promise<NoRound | undefined> {
  const { tenantId, id: teamId } = team;
  const secret = await keys.create(`ledger-${tenantId}`);
  const people = membersOf(team).map(({ userId }) => sealer.mac(secret, userId));
  const asked = { teamId, people, threshold: thresholdFor(people.length, team.threshold), now };
  const ledger = await store.updateOrCreate(
    rosterLedgerKey(tenantId),
    () => emptyLedger,
    (newest) => (hasTwin(newest, asked) ? newest : entered(newest, asked)),
  );
  return hasTwin(ledger, asked) ? { kind: "twin-team" } : undefined;
}
