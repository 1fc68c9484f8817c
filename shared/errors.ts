/**
 * The closed list of reasons for which a call is refused. Mapped to HTTP in `bot/http/errors.ts`
 * and to a card in `bot/teams/refusals.ts`, nowhere else.
 */
export type ErrorCode =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "too-large"
  | "not-json"
  | "too-many"
  | "unavailable";

/** What else a caller may need: the field that is wrong, or the record as it is now. */
export interface ErrorDetails {
  readonly field?: string;
  readonly current?: unknown;
}

/**
 * The one error of this product: a code for programs and a sentence for people (from the word
 * catalogue). Anything else that is thrown is a defect, logged and answered in general words.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, sentence: string, details: ErrorDetails = {}) {
    super(sentence);
    this.code = code;
    this.details = details;
  }
}
