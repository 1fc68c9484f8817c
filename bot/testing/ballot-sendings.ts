import { DomainError } from "#shared/errors.ts";
import type { Answer } from "#shared/pulse/question.ts";
import type { OpenRound } from "#shared/pulse/round.ts";
import type { Chance } from "./ballot-chance.ts";
import {
  type Attempt,
  type BallotRoom,
  isOpen,
  type Protocol,
  person,
  type Sending,
  teamId,
  tenantId,
} from "./ballot-room.ts";

/** Something that happens in a schedule. */
export type Work = () => Promise<unknown>;

/** One schedule while it goes on. */
export interface Play {
  readonly protocol: Protocol;
  readonly room: BallotRoom;
  readonly luck: Chance;
  readonly open: OpenRound;
  readonly people: number;
  readonly sendings: Sending[];
}

/** New answers of about this share of the people, some of them twice, and of some who may not. */
export function answersOf(play: Play, share: number): Work[] {
  const { luck, people, open } = play;
  const who = Array.from({ length: people }, (_, n) => person(n).userId).filter(() =>
    luck.happens(share),
  );
  const twice = who.filter(() => luck.happens(0.25));
  const others = ["joined-later", "nobody-we-know"].filter(() => luck.happens(0.3));
  const sent = [...who, ...twice, ...others].map((userId): Sending => {
    const isValid = luck.happens(0.93);
    const answer = answerTo(open, luck);
    return {
      userId,
      commandId: `c${luck.between(1, 1e9)}`,
      isValid,
      answer: isValid ? answer : spoiled(answer, luck),
    };
  });
  play.sendings.push(...sent);
  return sent.map((sending) => () => send(play, sending));
}

/** Sendings that were made before are made again, as if their replies had been lost. */
export function again(play: Play, times: number): Work[] {
  if (play.sendings.length === 0) return [];
  return Array.from({ length: times }, () => {
    const sending = play.luck.pick(play.sendings);
    return () => send(play, sending);
  });
}

async function send({ protocol, room, luck, open }: Play, sending: Sending): Promise<void> {
  const attempt: Attempt = {
    sending,
    startedAt: room.clock.now,
    startedAfter: room.database.versions.length,
    endedAt: 0,
    wasClosedAtEnd: false,
    result: "",
    reply: "",
  };
  room.attempts.push(attempt);
  const { userId, commandId, answer } = sending;
  const actor = { tenantId, userId, name: userId };
  const ports = luck.pick(room.processes);
  await room.as({ kind: "answer", attempt }, async () => {
    try {
      const input = { actor, teamId, roundId: open.id, commandId, answer };
      attempt.reply = JSON.stringify(await protocol.answerRound(ports, input));
      attempt.result = "saved";
    } catch (error) {
      attempt.result = codeOf(error);
    }
  });
  attempt.endedAt = room.clock.now;
  attempt.wasClosedAtEnd = !isOpen(room.rounds().at(-1)?.round);
}

/** What came of something that threw. */
export function codeOf(error: unknown): string {
  // By name: a part with a fault brings its own class of refusals.
  if (error instanceof DomainError) return error.code;
  if (error instanceof Error && "code" in error) return String(error.code);
  return error instanceof Error ? (error.name === "Killed" ? "Killed" : error.message) : "?";
}

function answerTo({ questions }: OpenRound, luck: Chance): Answer {
  const usual = luck.between(1, 5);
  return Object.fromEntries(
    questions.map(({ id }) => [id, luck.happens(0.5) ? usual : luck.between(1, 5)]),
  );
}

/** The answer with one missing, or one too many. */
function spoiled(answer: Answer, luck: Chance): Answer {
  const [first = ""] = Object.keys(answer);
  const { [first]: _, ...rest } = answer;
  return luck.happens(0.5) ? rest : { ...answer, "no-such-question": 3 };
}
