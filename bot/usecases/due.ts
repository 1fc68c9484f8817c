import { commitmentKind } from "#shared/commitment.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { teamOfPartition } from "#shared/record.ts";
import type { DueRecord, Ports } from "../ports.ts";
import { settleRound, tellRound } from "./closing.ts";
import { lapseCommitment } from "./commitments.ts";

/** Does what a record has to do by now, but for telling anybody. Done twice, it does no harm. */
export async function settleDue(ports: Ports, record: DueRecord): Promise<void> {
  const { kind, id, team } = placeOf(record);
  if (kind === "round") await settleRound(ports, { ...team, roundId: id });
  else await lapseCommitment(ports, { ...team, commitmentId: id });
}

/** Tells in Teams what a record has to tell by now. A commitment tells nothing. */
export async function tellDue(ports: Ports, record: DueRecord): Promise<void> {
  const { kind, id, team } = placeOf(record);
  if (kind === "round") await tellRound(ports, { ...team, roundId: id });
}

function placeOf({ type, pk, id }: DueRecord) {
  const team = teamOfPartition(pk);
  if (team !== undefined && type === roundKind.type) return { kind: "round" as const, id, team };
  if (team !== undefined && type === commitmentKind.type) {
    return { kind: "commitment" as const, id, team };
  }
  throw new Error(`a ${type} is never due`);
}
