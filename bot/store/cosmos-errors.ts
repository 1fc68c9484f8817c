import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";
import { TransientError } from "./store-driver.ts";

/**
 * Time-outs, moved partitions, too many requests, two writes that met, and gateways: the same
 * call may well succeed in a moment.
 */
const passing = new Set<unknown>([408, 410, 429, 449, 500, 502, 503, 504]);

/** What the SDK's pipeline throws when the network failed, or time ran out, before any answer. */
const network = new Set(["RestError", "TimeoutError", "AbortError"]);

/** "Not found" whose reason is a replica that lags behind this session: the document may exist. */
const lagging = 1002;

/** The status and substatus of an answer or an error of the SDK, where it has them. */
interface CosmosAnswer {
  readonly code: unknown;
  readonly substatus: unknown;
}

/** Brings whatever the SDK threw to what a driver may throw. */
export function driverError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, substatus } = answerOf(error);
  if (code === 413) return new DomainError("too-large", words.errors.tooLarge);
  if (passing.has(code))
    return new TransientError(told(code, substatus), waitMs(error), { code, substatus });
  if (network.has(error.name)) {
    return new TransientError(`Cosmos DB was not reached: ${code ?? error.name}`);
  }
  if (code === 404) return notFoundError(substatus) ?? error;
  return error;
}

/** What is wrong when "not found" does not mean that the document does not exist. */
export function notFoundError(substatus: unknown): Error | undefined {
  if (!substatus) return undefined;
  if (substatus === lagging)
    return new TransientError(told(404, substatus), 0, { code: 404, substatus });
  return new Error(told(404, substatus));
}

/** The numbers that an error of the SDK carries. */
export function answerOf(error: unknown): CosmosAnswer {
  if (!(error instanceof Error)) return { code: undefined, substatus: undefined };
  return {
    code: "code" in error ? error.code : undefined,
    substatus: "substatus" in error ? error.substatus : undefined,
  };
}

/** What a refusal cost; nothing where it does not say. */
export function chargeOf(error: unknown): number {
  const headers = error instanceof Error && "headers" in error ? error.headers : undefined;
  const isTold = typeof headers === "object" && headers !== null && chargeHeader in headers;
  return (isTold && Number(headers[chargeHeader])) || 0;
}

const chargeHeader = "x-ms-request-charge";

function told(code: unknown, substatus: unknown): string {
  return `Cosmos DB answered ${code}${substatus ? `, substatus ${substatus}` : ""}`;
}

function waitMs(error: Error): number {
  return "retryAfterInMs" in error ? Number(error.retryAfterInMs) || 0 : 0;
}
