import { z } from "zod/v4";
import { DomainError } from "#shared/errors.ts";
import { oddLengthIn } from "#shared/odd-length.ts";
import { cardWords } from "#shared/words/cards.ts";
import type { Ports } from "../ports.ts";
import type { Card } from "./cards/card.ts";

/** What a press of a card's button says. Whoever presses can change all of it. */
export interface Press {
  readonly verb: string;
  readonly data: unknown;
}

/** What a press needs besides who pressed. */
export interface PressParts {
  readonly ports: Ports;
  /** The id of the app in Teams, for links into the panel. */
  readonly appId: string;
}

/** What a presser sees in place of the pressed card or, where that is of use still, reads beside it. */
export interface PressResult {
  readonly card: Card;
  readonly sentence?: string;
  /** Everybody in the conversation sees `card` in place of the pressed one. */
  readonly forAll?: true;
}

const Executed = z.looseObject({ action: z.looseObject({ verb: z.string(), data: z.unknown() }) });
const Submitted = z.looseObject({ verb: z.string() });

/** The press that an invoke tells of; throws `invalid`. */
export function executedPress(value: unknown): Press {
  const { verb, data } = parsed(Executed, value).action;
  return { verb, data };
}

/** The press that a message tells of, from a client that does not know invokes; throws `invalid`. */
export function submittedPress(value: unknown): Press {
  const data = parsed(Submitted, value);
  return { verb: data.verb, data };
}

/** What a button sent along, of which only what `schema` names is read; throws `invalid`. */
export function parsed<T>(schema: z.ZodType<T>, data: unknown): T {
  // Before anything is parsed: see there.
  const result = oddLengthIn(data) === undefined ? schema.safeParse(data) : undefined;
  if (!result?.success) throw unknownCard();
  return result.data;
}

/** What is said of a press that no card of ours could have sent. */
export function unknownCard(): DomainError {
  return new DomainError("invalid", cardWords.unknownCard);
}
