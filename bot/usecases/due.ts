import { commitmentKind } from "#shared/commitment.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { teamOfPartition } from "#shared/record.ts";
import { teamKind } from "#shared/team.ts";
import type { DueRecord, Ports } from "../ports.ts";
import { settleRound, tellRound } from "./closing.ts";
import { lapseCommitment } from "./commitments.ts";
import { openDueCheck, type TeamPlace, tellCheck } from "./due-checks.ts";

/** What a kind of record has to do by its time: the work itself, and telling of it in Teams. */
interface DueWork {
  readonly settle: (ports: Ports, place: TeamPlace, id: string) => Promise<void>;
  /** Absent where there is nothing to tell. */
  readonly tell?: (ports: Ports, place: TeamPlace, id: string) => Promise<void>;
}

const works: Readonly<Record<string, DueWork>> = {
  [roundKind.type]: {
    settle: (ports, place, roundId) => settleRound(ports, { ...place, roundId }),
    tell: (ports, place, roundId) => tellRound(ports, { ...place, roundId }),
  },
  [teamKind.type]: { settle: openDueCheck, tell: tellCheck },
  [commitmentKind.type]: {
    settle: async (ports, place, commitmentId) => {
      await lapseCommitment(ports, { ...place, commitmentId });
    },
  },
};

/** Does what a record has to do by now, but for telling anybody. Done twice, it does no harm. */
export async function settleDue(ports: Ports, record: DueRecord): Promise<void> {
  const { work, place } = workOf(record);
  await work.settle(ports, place, record.id);
}

/** Tells in Teams what a record has to tell by now. */
export async function tellDue(ports: Ports, record: DueRecord): Promise<void> {
  const { work, place } = workOf(record);
  await work.tell?.(ports, place, record.id);
}

function workOf({ type, pk }: DueRecord): { readonly work: DueWork; readonly place: TeamPlace } {
  const place = teamOfPartition(pk);
  const work = works[type];
  if (!work || !place) throw new Error(`a ${type} is never due`);
  return { work, place };
}
