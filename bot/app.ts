import { createServer, type Server as HttpServer } from "node:http";
import compression from "compression";
import express, { type Express, type NextFunction, type Request, type Response } from "express";
import type { Server as SocketServer } from "socket.io";
import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";
import { apiRoutes } from "./http/api.ts";
import { answerTo } from "./http/errors.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { socketRooms } from "./live/socket-rooms.ts";
import type { Clock, Log, NewId, Ports, Rosters, Store, Tokens } from "./ports.ts";
import { readOwnTeam } from "./usecases/membership.ts";

/** What a composition chooses: the adapters, and how the app is served. */
export interface AppParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly rosters: Rosters;
  readonly tokens: Tokens;
  readonly log: Log;
  /** Where the built tab is. */
  readonly tabFolder: string;
  /** Who may show the tab in a frame, as sources of a content security policy. */
  readonly frameAncestors: readonly string[];
  /** Adds to the server before the answer for unknown addresses; local mode's meeting room. */
  readonly mount?: (express: Express, sockets: SocketServer, ports: Ports) => void;
}

/** The server, not yet listening. */
export interface App {
  readonly http: HttpServer;
  readonly ports: Ports;
  close(): Promise<void>;
}

/** Puts the parts together: API, live updates, the tab's files, `GET /healthz`. */
export function createApp(parts: AppParts): App {
  const { store, clock, newId, rosters, tokens, log } = parts;
  const app = express().disable("x-powered-by").enable("strict routing");
  const http = createServer(app);
  const live = socketRooms(http, tokens, (actor, teamId) => readOwnTeam(ports, { actor, teamId }));
  const ports: Ports = { store, clock, newId, rosters, live };

  app.use(compression(), securityHeaders(parts.frameAncestors));
  app.get("/healthz", (_request, response) => {
    response.json({ ok: true });
  });
  app.use(apiRoutes(ports, tokens));
  app.use(
    "/tab/assets",
    express.static(`${parts.tabFolder}/assets`, { immutable: true, maxAge: "1y" }),
  );
  app.use("/tab", express.static(parts.tabFolder, { maxAge: 0 }));
  parts.mount?.(app, live.sockets, ports);
  app.use(() => {
    throw new DomainError("not-found", words.errors.notFound);
  });
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const { status, body } = answerTo(error);
    if (status >= 500) {
      const reason = error instanceof DomainError ? (error.cause ?? error) : error;
      log.error({ path: request.route?.path, error: told(reason) }, body.error.code);
    }
    response.status(status).json(body);
  });
  return { http, ports, close: () => live.close() };
}

/** An error's name, stack and numbers, without its message, which may quote what a person wrote. */
function told(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const lines = error.stack?.replace(error.message, "").split("\n") ?? [];
  const at = lines.filter((line) => /^ {4}at /.test(line)).slice(0, 7);
  const numbers = Object.entries(error).filter(
    ([name, value]) => (name === "code" || name === "substatus") && typeof value === "number",
  );
  return { name: error.name, at, ...Object.fromEntries(numbers) };
}
