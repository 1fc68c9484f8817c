import { isUtf8 } from "node:buffer";
import { json, type NextFunction, type Request, type Response, Router } from "express";
import type { z } from "zod/v4";
import { contract } from "#shared/contract.ts";
import { DomainError } from "#shared/errors.ts";
import { longestFile } from "#shared/limits.ts";
import { oddLengthIn } from "#shared/odd-length.ts";
import { Id } from "#shared/record.ts";
import type { RouteName } from "#shared/routes.ts";
import { languages } from "#shared/words/languages.ts";
import { words } from "#shared/words.ts";
import { callerAddress, callLimit } from "../call-limit.ts";
import type { Limits } from "../limits.ts";
import type { Actor, Ports, Tokens } from "../ports.ts";
import { inLanguageOf } from "../reader-language.ts";
import type { RequestUnits } from "../request-units.ts";
import { handlers } from "./handlers.ts";
import { issueWords } from "./issue-words.ts";
import { personLimit } from "./person-limit.ts";

/** Far more than the longest note; a body that is larger is refused before it is parsed. */
const mostBytes = 32 * 1024;

/**
 * Bodies that may be larger: a whole action, and a file of them. Its length is limited in UTF-16 units,
 * of which none takes more than three bytes in UTF-8.
 */
const moreBytes: Partial<Record<RouteName, number>> = {
  saveDraft: 128 * 1024,
  importActions: 3 * longestFile + 1024,
};

/** How many bytes the body of a call may have. */
export function mostBytesOf(name: RouteName): number {
  return moreBytes[name] ?? mostBytes;
}

/** A body that may have more bytes than this is as much work as several calls. */
const muchWork = 256 * 1024;

/** Calls that read all that was ever stored of a team or of a person: as much work as a whole file. */
const wholeHistory: ReadonlySet<RouteName> = new Set(["exportTeam", "exportOwn", "eraseOwn"]);

/** As how many calls one counts. */
function callsOf(name: RouteName): number {
  return Math.ceil(mostBytesOf(wholeHistory.has(name) ? "importActions" : name) / muchWork);
}

/** What is known of a request once its sender is. */
type Identified = Response<unknown, { actor: Actor }>;

/** The calls of the contract as Express routes: token, path, body, one handler, reply. */
export function apiRoutes(
  ports: Ports,
  tokens: Tokens,
  limits: Limits,
  units: Pick<RequestUnits, "on">,
): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const strangers = callLimit(ports.clock);
  const people = personLimit(ports.clock, limits.calls);
  // Before the body is read: what a stranger sends is not worth the work.
  const identify = async (
    calls: number,
    request: Request,
    response: Identified,
    next: NextFunction,
  ) => {
    const actor = await authenticate(tokens, request).catch((error: unknown) => {
      // Whoever has a good token is let in from the same address.
      const isStranger = error instanceof DomainError && error.code !== "unavailable";
      const calls = isStranger ? strangers.count(callerAddress(request)) : 0;
      throw calls > limits.strangers ? tooMany(response, 1) : error;
    });
    const wait = people.take(JSON.stringify([actor.tenantId, actor.userId]), calls);
    if (wait > 0) throw tooMany(response, wait);
    response.locals.actor = actor;
    next();
  };
  router.use("/api", (request, response, next) => {
    response.set("cache-control", "no-store");
    inLanguageOf(request.acceptsLanguages(...languages) || undefined, next);
  });
  for (const name of Object.keys(contract) as RouteName[]) {
    const { method, path } = contract[name];
    const limit = mostBytesOf(name);
    const parseJson = json({ limit, type: "application/json", verify: requireUtf8 });
    const calls = callsOf(name);
    const known = (...sent: [Request, Identified, NextFunction]) => identify(calls, ...sent);
    const verb = method.toLowerCase() as "get" | "post" | "put" | "delete";
    router[verb](path, known, parseJson, async (request: Request, response: Identified) => {
      const { actor } = response.locals;
      response.json(await units.on(name, () => call(ports, name, actor, request)));
    });
  }
  return router;
}

/** The person whose token the request carries; there is no other way to say who one is. */
async function authenticate(tokens: Tokens, { headers }: Request): Promise<Actor> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(headers.authorization ?? "")?.[1];
  if (!token) throw new DomainError("unauthenticated", words.errors.unauthenticated);
  return (await tokens.verify(token)).actor;
}

function tooMany(response: Response, seconds: number): DomainError {
  response.set("retry-after", String(seconds));
  return new DomainError("too-many", words.errors.tooMany);
}

function call<Name extends RouteName>(
  ports: Ports,
  name: Name,
  actor: Actor,
  request: Request,
): unknown {
  const [unknown] = Object.keys(request.query);
  if (unknown !== undefined) throw unknownField(unknown);
  const params = Object.entries(request.params).map(([key, value]) => [key, parse(Id, value, key)]);
  const body = parse(contract[name].body, bodyOf(request));
  // Path and body have no field in common, and `actor` is in neither: the contract's test sees to it.
  const input = { ...(body as object), ...Object.fromEntries(params), actor };
  return handlers[name](ports, input as Parameters<(typeof handlers)[Name]>[1]);
}

function bodyOf(request: Request): unknown {
  const { "content-length": length = "0", "transfer-encoding": transfer } = request.headers;
  const hasBody = length !== "0" || transfer !== undefined;
  if (hasBody && !request.is("application/json")) {
    throw new DomainError("not-json", words.errors.notJson);
  }
  return request.body ?? {};
}

/** What is not UTF-8 would be read as something else than was sent, and kept so. */
function requireUtf8(_request: unknown, _response: unknown, bytes: Buffer, charset: string): void {
  const hasByteOrderMark = bytes.subarray(0, 3).equals(byteOrderMark);
  if (charset === "utf-8" && isUtf8(bytes) && !hasByteOrderMark) return;
  throw new DomainError("invalid", words.errors.notJson);
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

function parse<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  name?: string,
): z.output<Schema> {
  const odd = oddLengthIn(input)?.join(".");
  if (odd !== undefined) {
    const why = words.errors.invalidField(odd, words.errors.noObject);
    throw new DomainError("invalid", why, { field: odd });
  }
  const parsed = schema.safeParse(input, { error: issueWords });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const keys = issue?.code === "unrecognized_keys" ? issue.keys : [];
  const field = [...(name ? [name] : []), ...(issue?.path ?? []), ...keys.slice(0, 1)].join(".");
  if (keys.length > 0) throw unknownField(field);
  const why = issue?.message ?? "";
  // People are told which field of the screen it is, programs the place inside of it.
  const [onScreen = ""] = field.split(".");
  throw new DomainError("invalid", words.errors.invalidField(onScreen || "body", why), {
    field: field || "body",
  });
}

function unknownField(field: string): DomainError {
  return new DomainError("invalid", words.errors.invalidField(field, words.errors.unknownField), {
    field,
  });
}
