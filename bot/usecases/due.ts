import { roundKind } from "#shared/pulse/round.ts";
import { teamOfPartition } from "#shared/record.ts";
import type { DueRecord, Ports } from "../ports.ts";
import { settleRound } from "./closing.ts";

/** Does what a record has to do by now. Done twice, it does no harm. */
export async function settleDue(ports: Ports, { type, pk, id }: DueRecord): Promise<void> {
  const team = teamOfPartition(pk);
  if (type !== roundKind.type || team === undefined) throw new Error(`a ${type} is never due`);
  await settleRound(ports, { ...team, roundId: id });
}
