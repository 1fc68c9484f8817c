import type { ErrorReply } from "#shared/contract.ts";
import { DomainError, type ErrorCode } from "#shared/errors.ts";
import { words } from "#shared/words.ts";

/** The only place that knows which HTTP status a refusal has. */
const statuses: Record<ErrorCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  unavailable: 503,
};

/** Status and body for whatever was thrown; what is not a refusal of ours is a defect: 500. */
export function answerTo(error: unknown): { readonly status: number; readonly body: ErrorReply } {
  const refusal = error instanceof DomainError ? error : refusalOfParser(error);
  if (!refusal)
    return { status: 500, body: { error: { code: "defect", message: words.errors.defect } } };
  const { code, message, details } = refusal;
  return { status: statuses[code], body: { error: { code, message, ...details } } };
}

/** Express' body parser throws errors of its own, told apart by `type`. */
function refusalOfParser(error: unknown): DomainError | undefined {
  if (!(error instanceof Error) || !("type" in error) || !("status" in error)) return undefined;
  if (error.type === "entity.too.large") return new DomainError("too-large", words.errors.tooLarge);
  const isRequests = typeof error.status === "number" && error.status >= 400 && error.status < 500;
  return isRequests ? new DomainError("invalid", words.errors.notJson) : undefined;
}
