import type { SampleKey } from "../room/people.ts";
import type { CardPress, ChatLine } from "../room/room-protocol.ts";
import { sampleChoice } from "./sample-answers.ts";

type Node = Readonly<Record<string, unknown>>;

/**
 * How a person answers a round on its card in the meeting's chat, or undefined where the chat has
 * no such card (any more).
 */
export function pulsePress(
  by: SampleKey,
  roundId: string,
  lines: readonly ChatLine[],
  chance: () => number,
): CardPress | undefined {
  for (const { id: lineId, chat, card } of lines.toReversed()) {
    const nodes = chat === "meeting" ? [...nodesOf(card)] : [];
    const data = nodes.flatMap((node) => answerData(node, roundId))[0];
    if (data === undefined) continue;
    const choices = nodes
      .filter(({ type }) => type === "Input.ChoiceSet")
      .map(({ id }) => [String(id), String(sampleChoice(by, String(id), chance))]);
    const action = {
      type: "Action.Execute" as const,
      verb: answerVerb,
      data: { ...data, ...Object.fromEntries(choices) },
    };
    return { by, lineId, action };
  }
  return undefined;
}

const answerVerb = "pulse.answer";
const againVerb = "pulse.show";

/** Of which round this press is an answer; undefined for all other buttons. */
export function roundAnswered({ action: { verb, data } }: CardPress): string | undefined {
  const roundId = data["roundId"];
  const isAnswer = (verb ?? data["verb"]) === answerVerb;
  return isAnswer && typeof roundId === "string" ? roundId : undefined;
}

/** Whether the bot has told this person that their answer is saved: it offers them to answer again. */
export function isSaved(by: SampleKey, roundId: string, lines: readonly ChatLine[]): boolean {
  return lines
    .flatMap(({ chat, card, views }) => [views?.[by], chat === by ? card : undefined])
    .flatMap((card) => [...nodesOf(card)])
    .some(({ verb, data }) => verb === againVerb && isNode(data) && data["roundId"] === roundId);
}

function answerData(node: Node, roundId: string): Node[] {
  const { type, verb, data } = node;
  const isButton = type === "Action.Execute" && verb === answerVerb && isNode(data);
  return isButton && data["roundId"] === roundId ? [data] : [];
}

/** All that a card is made of, itself included. */
function* nodesOf(part: unknown): Generator<Node> {
  if (Array.isArray(part)) for (const one of part) yield* nodesOf(one);
  if (!isNode(part)) return;
  yield part;
  yield* nodesOf(Object.values(part));
}

function isNode(part: unknown): part is Node {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}
