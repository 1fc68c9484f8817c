import { DomainError } from "#shared/errors.ts";
import type { Answer } from "#shared/pulse/question.ts";
import { type OpenRound, type Round, roundKey } from "#shared/pulse/round.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { castAnswer, requireNotOlder, roundKeyName } from "./ballot-box.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { knownVersion, noteVersion } from "./round-versions.ts";

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
  const team = await readOwnTeam(ports, input);
  const key = roundKey(actor.tenantId, teamId, roundId);
  // The key is asked for after the round was seen: where there is no round, there is no secret.
  const seen = requireOpen(await store.read(key));
  const [secret, known] = await Promise.all([
    keys.find(roundKeyName(actor.tenantId, roundId)),
    knownVersion(ports, team, seen),
  ]);
  const after = await store.update(key, (round): Round => {
    const open = requireOpen(round);
    return castAnswer(
      { sealer, secret, userId: actor.userId, commandId, answer, now: clock() },
      requireNotOlder(open, known),
    );
  });
  const answered = requireOpen(after);
  // After the answer is in, so that nothing is noted that is not there; who sends again makes it good.
  await noteVersion(ports, answered);
  const { closesAt } = answered;
  return { closesAt };
}

function requireOpen(round: Round): OpenRound {
  if (round.state === "open") return round;
  throw new DomainError("conflict", words.errors.roundClosed);
}
