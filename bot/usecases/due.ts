import { roundKind } from "#shared/pulse/round.ts";
import { teamOfPartition } from "#shared/record.ts";
import type { DueRecord, Ports } from "../ports.ts";
import { type RoundPlace, settleRound, tellRound } from "./closing.ts";

/** Does what a record has to do by now, but for telling anybody. Done twice, it does no harm. */
export async function settleDue(ports: Ports, record: DueRecord): Promise<void> {
  await settleRound(ports, placeOf(record));
}

/** Tells in Teams what a record has to tell by now. */
export async function tellDue(ports: Ports, record: DueRecord): Promise<void> {
  await tellRound(ports, placeOf(record));
}

function placeOf({ type, pk, id }: DueRecord): RoundPlace {
  const team = teamOfPartition(pk);
  if (type !== roundKind.type || team === undefined) throw new Error(`a ${type} is never due`);
  return { ...team, roundId: id };
}
