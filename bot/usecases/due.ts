import { commitmentKind } from "#shared/commitment.ts";
import { actionPoolKind } from "#shared/measurement/action-pool.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { teamOfPartition } from "#shared/record.ts";
import { teamKind } from "#shared/team.ts";
import { teamMeetingKind } from "#shared/turns/team-meeting.ts";
import type { DueRecord, Ports } from "../ports.ts";
import { settleRound, tellRound } from "./closing.ts";
import { askAboutCommitment } from "./commitment-asks.ts";
import { lapseCommitment } from "./commitments.ts";
import { openDueCheck, type TeamPlace, tellCheck } from "./due-checks.ts";
import { prunePool } from "./pooling.ts";
import { keepMeeting } from "./team-meetings.ts";

/** What a kind of record has to do by its time: the work itself, and telling of it in Teams. */
interface DueWork {
  /** Absent where there is nothing to do but to tell. */
  readonly settle?: (ports: Ports, record: DueRecord) => Promise<unknown>;
  /** Absent where there is nothing to tell. */
  readonly tell?: (ports: Ports, record: DueRecord) => Promise<void>;
}

const works: Readonly<Record<string, DueWork>> = {
  [roundKind.type]: {
    settle: (ports, record) => settleRound(ports, { ...placeOf(record), roundId: record.id }),
    tell: (ports, record) => tellRound(ports, { ...placeOf(record), roundId: record.id }),
  },
  [teamKind.type]: {
    settle: (ports, record) => openDueCheck(ports, placeOf(record)),
    tell: (ports, record) => tellCheck(ports, placeOf(record)),
  },
  [commitmentKind.type]: {
    settle: (ports, record) =>
      lapseCommitment(ports, { ...placeOf(record), commitmentId: record.id }),
    tell: (ports, record) =>
      askAboutCommitment(ports, { ...placeOf(record), commitmentId: record.id }),
  },
  [teamMeetingKind.type]: {
    tell: (ports, record) => keepMeeting(ports, { ...placeOf(record), id: record.id }),
  },
  [actionPoolKind.type]: { settle: prunePool },
};

/** Does what a record has to do by now, but for telling anybody. Done twice, it does no harm. */
export async function settleDue(ports: Ports, record: DueRecord): Promise<void> {
  await workOf(record).settle?.(ports, record);
}

/** Tells in Teams what a record has to tell by now. */
export async function tellDue(ports: Ports, record: DueRecord): Promise<void> {
  await workOf(record).tell?.(ports, record);
}

function workOf({ type }: DueRecord): DueWork {
  const work = works[type];
  if (!work) throw new Error(`a ${type} is never due`);
  return work;
}

function placeOf({ type, pk }: DueRecord): TeamPlace {
  const team = teamOfPartition(pk);
  if (!team) throw new Error(`a ${type} of no team is never due`);
  return team;
}
