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
  "not-json": 415,
  "too-many": 429,
  unavailable: 503,
};

/** Status and body for whatever was thrown; what is not a refusal of ours is a defect: 500. */
export function answerTo(error: unknown): { readonly status: number; readonly body: ErrorReply } {
  const refusal = error instanceof DomainError ? error : refusalOfExpress(error);
  if (!refusal)
    return { status: 500, body: { error: { code: "defect", message: words.errors.defect } } };
  const { code, message, details } = refusal;
  return { status: statuses[code], body: { error: { code, message, ...details } } };
}

/** Express throws errors of its own for a body or a path that cannot be read. */
function refusalOfExpress(error: unknown): DomainError | undefined {
  if (!(error instanceof Error) || !("status" in error)) return undefined;
  if (error instanceof URIError) return new DomainError("not-found", words.errors.notFound);
  if (error.status === 413) return new DomainError("too-large", words.errors.tooLarge);
  const isRequests = "expose" in error && error.expose === true;
  return isRequests ? new DomainError("invalid", words.errors.notJson) : undefined;
}
