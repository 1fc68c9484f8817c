import { DomainError } from "#shared/errors.ts";
import { findTeamAction } from "#shared/playbook/playbook.ts";
import {
  chooseQuestions,
  closingTime,
  hindrance,
  isOn,
  takeUpRound,
  tooFew,
  withoutRound,
  withThreshold,
} from "#shared/pulse/opening.ts";
import type { Answer } from "#shared/pulse/question.ts";
import { emptyLedger, entered, hasTwin, rosterLedgerKey } from "#shared/pulse/roster-ledger.ts";
import { type OpenRound, type Round, roundKey, roundKind } from "#shared/pulse/round.ts";
import type { NoRound, PulseView } from "#shared/pulse/round-view.ts";
import { thresholdFor } from "#shared/pulse/threshold.ts";
import { teamPartition } from "#shared/record.ts";
import { runKey } from "#shared/run.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { membersOf, type Team, type TeamRound, teamKey } from "#shared/team.ts";
import { currentStep } from "#shared/timer.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { castAnswer, roundKeyName, sealBallots } from "./ballot-box.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { viewRound } from "./round-view.ts";
import type { RunInput } from "./runs.ts";

/** What came of the wish for a round: the one that is on, or why there is none. */
export type Opening = { readonly round: Round } | { readonly none: NoRound };

/**
 * The round of a team's meeting: the one that is on, a new one, or none where the team may not have
 * one now. Whoever asks, and how often, the team has at most one at a time and one a week.
 */
export async function openRound(
  ports: Ports,
  { team, runId }: { readonly team: Team; readonly runId?: string | undefined },
): Promise<Opening> {
  const { store, clock, newId, live, keys } = ports;
  const now = clock();
  if (isOn(team.round, now)) return ensureRound(ports, team, team.round);
  const lost = await findLost(ports, team);
  const none = hindrance(withoutRound(team, lost), now) ?? (await twinOf(ports, team, now));
  if (none) return { none };
  const wanted: TeamRound = {
    id: newId(),
    ...(runId === undefined ? {} : { runId }),
    openedAt: now,
    closesAt: closingTime(now),
  };
  // Before the team notes the round: where no key can be made, there was no round.
  await keys.create(roundKeyName(wanted.id));
  const after = await store.update(teamKey(team.tenantId, team.id), (newest) =>
    takeUpRound(withoutRound(newest, lost), wanted),
  );
  if (after.round?.id !== wanted.id) await keys.destroy(roundKeyName(wanted.id));
  if (!isOn(after.round, now)) return openRound(ports, { team: after, runId });
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

/**
 * Puts the actor's answer into the box, in place of an earlier one. The same sending again changes
 * nothing and is not too late. Nothing about it is told to anybody; until when it can be changed is
 * the same for everybody.
 */
export async function answerRound(
  ports: Ports,
  input: TeamInput & {
    readonly roundId: string;
    readonly commandId: string;
    readonly answer: Answer;
  },
): Promise<{ readonly closesAt: number }> {
  const { store, keys, sealer, clock } = ports;
  const { actor, teamId, roundId, commandId, answer } = input;
  await readOwnTeam(ports, input);
  const key = roundKey(actor.tenantId, teamId, roundId);
  // The key is asked for after the round was seen: where there is no round, there is no secret.
  requireOpen(await store.read(key));
  const secret = await keys.find(roundKeyName(roundId));
  const { closesAt } = await store.update(key, (round): Round => {
    const open = requireOpen(round);
    return castAnswer(
      { sealer, secret, userId: actor.userId, commandId, answer, now: clock() },
      open,
    );
  });
  return { closesAt };
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
  const empty: OpenRound = {
    v: 1,
    ...taken,
    tenantId: team.tenantId,
    teamId: team.id,
    state: "open",
    questions: chooseQuestions(await servedBy(ports, team, taken), earlier),
    threshold: thresholdFor(roster.length, team.threshold),
    people: roster.length,
    version: 1,
    roster: roster.toSorted(),
    box: "",
    nextDueAt: taken.closesAt,
  };
  const secret = await keys.create(roundKeyName(taken.id));
  const round = await store.updateOrCreate(
    key,
    () => sealBallots(sealer, secret, empty, {}),
    (found) => found,
  );
  return { round };
}

/** The component that the action of the run serves most, where the round follows a run. */
async function servedBy(
  { store }: Ports,
  { tenantId, id }: Team,
  { runId }: TeamRound,
): Promise<SafetyComponent | undefined> {
  const run = runId === undefined ? undefined : await store.find(runKey(tenantId, id, runId));
  // Runs that were planned before this was kept with them are all of ours.
  return run && (run.components ?? findTeamAction(run.actionId)?.components)?.[0];
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

function requireOpen(round: Round): OpenRound {
  if (round.state === "open") return round;
  throw new DomainError("conflict", words.errors.roundClosed);
}

/** Lets a team choose that more must answer than need to; not while a round is on. */
export async function chooseThreshold(
  ports: Ports,
  input: TeamInput & { readonly threshold: number },
): Promise<{ readonly threshold: number }> {
  const { store, clock } = ports;
  const { actor, teamId, threshold } = input;
  await readOwnTeam(ports, input);
  const team = await store.update(teamKey(actor.tenantId, teamId), (newest) =>
    withThreshold(newest, threshold, clock()),
  );
  return { threshold: thresholdFor(membersOf(team).length, team.threshold) };
}
