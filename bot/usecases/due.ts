import { commitmentKind } from "#shared/commitment.ts";
import { type DueWork, type Failure, failed, putBack, taken, wentWell } from "#shared/due-work.ts";
import { DomainError } from "#shared/errors.ts";
import { actionPoolKind } from "#shared/measurement/action-pool.ts";
import { erasureKind } from "#shared/privacy/erasure.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { type RecordKey, teamOfPartition } from "#shared/record.ts";
import { teamKind } from "#shared/team.ts";
import { teamMeetingKind } from "#shared/turns/team-meeting.ts";
import type { Ports, RecordPlace } from "../ports.ts";
import { settleRound, tellRound } from "./closing.ts";
import { askAboutCommitment } from "./commitment-asks.ts";
import { lapseCommitment } from "./commitments.ts";
import { openDueCheck, type TeamPlace, tellCheck } from "./due-checks.ts";
import { settleErasure } from "./erasing.ts";
import { prunePool } from "./pooling.ts";
import { type Say, sayingFor } from "./saying.ts";
import { keepMeeting } from "./team-meetings.ts";

/** What a kind of record has to do by its time: the work itself, and telling of it in Teams. */
interface Parts {
  /** Absent where there is nothing to do but to tell. */
  readonly settle?: (ports: Ports, record: RecordPlace) => Promise<unknown>;
  /** Absent where there is nothing to tell. */
  readonly tell?: (ports: Ports, record: RecordPlace, say: Say) => Promise<void>;
}

const works: Readonly<Record<string, Parts>> = {
  [roundKind.type]: {
    settle: (ports, record) => settleRound(ports, { ...placeOf(record), roundId: record.id }),
    tell: (ports, record, say) => tellRound(ports, { ...placeOf(record), roundId: record.id }, say),
  },
  [teamKind.type]: {
    settle: (ports, record) => openDueCheck(ports, placeOf(record)),
    tell: (ports, record, say) => tellCheck(ports, placeOf(record), say),
  },
  [commitmentKind.type]: {
    settle: (ports, record) =>
      lapseCommitment(ports, { ...placeOf(record), commitmentId: record.id }),
    tell: (ports, record, say) =>
      askAboutCommitment(ports, { ...placeOf(record), commitmentId: record.id }, say),
  },
  [teamMeetingKind.type]: {
    tell: (ports, record, say) => keepMeeting(ports, { ...placeOf(record), id: record.id }, say),
  },
  [actionPoolKind.type]: { settle: prunePool },
  [erasureKind.type]: { settle: settleErasure },
};

/** How long what is not to be told now waits (ms). */
const tellsLaterBy = 40_000;

/** `answered`: done, and Teams took what was said; `not-ours`: not due, or somebody is at it. */
export type Done = "answered" | "done" | "not-ours";

/**
 * Does what a record has to do by now, unless somebody else is at it: whoever takes the work has it
 * for the length of a lease. All of it could be done again after a crash. Without `tells`, nothing is
 * told in Teams, and what is to be told stays due; where it `isUrgent`, nothing waits for a failure
 * of before. What fails is thrown once it is noted when to try it again.
 */
export async function doDue(
  ports: Ports,
  record: RecordPlace,
  {
    tells = true,
    isUrgent = false,
  }: { readonly tells?: boolean; readonly isUrgent?: boolean } = {},
): Promise<Done> {
  const { store, clock, counters } = ports;
  const now = clock();
  let dueAt: number | undefined;
  let isMine = false;
  const noted = (change: (work: DueWork, at: number | undefined) => DueWork) =>
    unlessGone(store.updateWork(record, change));
  const work = await noted((work, at) => {
    dueAt = at;
    const mine = at !== undefined && at <= now ? taken(work, now, isUrgent) : work;
    isMine = mine !== work;
    return mine;
  });
  if (!work || !isMine) return "not-ours";
  const { fence } = work;
  let isAnswered = false;
  const speak = sayingFor(ports, record, fence);
  const say: Say = async (message, send) => {
    return speak(message, async () => {
      const delivery = await send();
      // Where the bot is not, or is asked to be quiet, Teams is not called.
      isAnswered ||= delivery.kind === "sent" && delivery.messageId !== undefined;
      return delivery;
    });
  };
  try {
    const { settle, tell } = workOf(record);
    await settle?.(ports, record);
    if (tells) await tell?.(ports, record, say);
  } catch (error) {
    const failure = failureOf(error);
    let wasAside = false;
    const after = await noted((work, at) => {
      wasAside = work.aside !== undefined;
      // What somebody has told of meanwhile does not wait as long as what has failed.
      return failed(work, fence, { ...failure, isNew: at !== dueAt }, clock());
    });
    if (after?.aside && !wasAside) counters.count("dead", record.type);
    throw error;
  }
  if (tells) counters.lateBy(now - (dueAt ?? now));
  await noted((work, at) => {
    if (at !== dueAt) return wentWell(work, fence);
    // What is due as before would be done for ever.
    const isStuck = { isDefect: true, why: "no-progress" };
    return tells
      ? failed(work, fence, isStuck, clock())
      : putBack(work, fence, clock() + tellsLaterBy);
  });
  return isAnswered ? "answered" : "done";
}

/** What was erased meanwhile, or has done away with itself, has nothing more to be noted. */
async function unlessGone(work: Promise<DueWork>): Promise<DueWork | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DomainError && error.code === "not-found") return undefined;
    throw error;
  }
}

/** Only what Teams or the store did not answer mends by itself. */
function failureOf(error: unknown): Failure {
  const why = error instanceof DomainError ? error.code : "defect";
  return { isDefect: why !== "unavailable", why };
}

function workOf({ type }: RecordPlace): Parts {
  const work = works[type];
  if (!work) throw new Error(`a ${type} is never due`);
  return work;
}

/** Where a record lies, as those who do what is due know it. */
export function recordAt<R>({ kind, pk, id }: RecordKey<R>): RecordPlace {
  return { type: kind.type, pk, id };
}

function placeOf({ type, pk }: RecordPlace): TeamPlace {
  const team = teamOfPartition(pk);
  if (!team) throw new Error(`a ${type} of no team is never due`);
  return team;
}
