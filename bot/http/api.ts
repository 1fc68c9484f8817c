import type { Request, RequestHandler, Response } from "express";
import type { z } from "zod/v4";
import { contract } from "#shared/contract.ts";
import { DomainError } from "#shared/errors.ts";
import { longestFile } from "#shared/limits.ts";
import { oddLengthIn } from "#shared/odd-length.ts";
import { Id } from "#shared/record.ts";
import { type RouteName, routes } from "#shared/routes.ts";
import { languages } from "#shared/words/languages.ts";
import { words } from "#shared/words.ts";
import { callerAddress, callLimit } from "../call-limit.ts";
import type { Limits } from "../limits.ts";
import type { Actor, Ports, Tokens } from "../ports.ts";
import { inLanguageOf } from "../reader-language.ts";
import type { RequestUnits } from "../request-units.ts";
import { readBody } from "./call-body.ts";
import { type FoundCall, findCall } from "./find-call.ts";
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

/** What came of a call that was made: its reply, or why there is none. */
type Outcome = { readonly reply: unknown } | { readonly refusal: unknown };

/** A response as it is while a call is made for it. */
export type CallResponse = Response<unknown, { path?: string; outcome?: Outcome }>;

/**
 * Makes the calls of the contract: token, body, one handler. It goes before all that prepares an answer, so
 * that nobody who hears of a change waits for that; `answerCalls` comes after it.
 */
export function makeCalls(
  ports: Ports,
  tokens: Tokens,
  limits: Limits,
  units: Pick<RequestUnits, "on">,
): RequestHandler {
  const strangers = callLimit(ports.clock);
  const people = personLimit(ports.clock, limits.calls);
  // Before the body is read: what a stranger sends is not worth the work.
  const identify = async (calls: number, request: Request, response: CallResponse) => {
    const actor = await authenticate(tokens, request).catch((error: unknown) => {
      // Whoever has a good token is let in from the same address.
      const isStranger = error instanceof DomainError && error.code !== "unavailable";
      const calls = isStranger ? strangers.count(callerAddress(request)) : 0;
      throw calls > limits.strangers ? tooMany(response, 1) : error;
    });
    const wait = people.take(JSON.stringify([actor.tenantId, actor.userId]), calls);
    if (wait > 0) throw tooMany(response, wait);
    return actor;
  };
  const make = async (
    { name, params }: FoundCall,
    query: string,
    request: Request,
    response: CallResponse,
  ) => {
    const actor = await identify(callsOf(name), request, response);
    const sent = { params, query, body: await readBody(request, mostBytesOf(name)) };
    return await units.on(name, () => call(ports, name, actor, sent));
  };
  return (request, response: CallResponse, next) => {
    const { path, query } = addressOf(request.url);
    const found = findCall(request.method, path);
    if (!found) return next();
    response.locals.path = routes[found.name].path;
    void inLanguageOf(request.acceptsLanguages(...languages) || undefined, async () => {
      response.locals.outcome = await make(found, query, request, response).then(
        (reply) => ({ reply }),
        // Express takes nothing for no error.
        (refusal: unknown) => ({ refusal: refusal ?? new Error("nothing was thrown") }),
      );
      next();
    });
  };
}

/** Answers what `makeCalls` has made. */
export const answerCalls: RequestHandler = (_request, response: CallResponse, next) => {
  const { outcome } = response.locals;
  if (!outcome) return next();
  if ("refusal" in outcome) throw outcome.refusal;
  response.set("cache-control", "no-store").json(outcome.reply);
};

function addressOf(url: string): { readonly path: string; readonly query: string } {
  const end = url.indexOf("?");
  return end < 0 ? { path: url, query: "" } : { path: url.slice(0, end), query: url.slice(end) };
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

/** What a call was sent with, not parsed yet. */
interface Sent {
  readonly params: FoundCall["params"];
  /** What stands after the question mark. */
  readonly query: string;
  readonly body: unknown;
}

function call<Name extends RouteName>(ports: Ports, name: Name, actor: Actor, sent: Sent): unknown {
  const [unknown] = new URLSearchParams(sent.query).keys();
  if (unknown !== undefined) throw unknownField(unknown);
  const params = Object.entries(sent.params).map(([key, value]) => [key, parse(Id, value, key)]);
  const body = parse(contract[name].body, sent.body);
  // Path and body have no field in common, and `actor` is in neither: the contract's test sees to it.
  const input = { ...(body as object), ...Object.fromEntries(params), actor };
  return handlers[name](ports, input as Parameters<(typeof handlers)[Name]>[1]);
}

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
