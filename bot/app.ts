import { randomUUID } from "node:crypto";
import type { Server as HttpServer } from "node:http";
import compression from "compression";
import express, {
  type Express,
  type NextFunction,
  type Request,
  type Response,
  type Router,
} from "express";
import packedStatic from "express-static-gzip";
import type { Server as SocketServer } from "socket.io";
import { type Alone, aloneness } from "#shared/alone.ts";
import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";
import { loggedCounters } from "./counters.ts";
import { errorFacts } from "./error-facts.ts";
import { apiRoutes } from "./http/api.ts";
import { answerTo } from "./http/errors.ts";
import { httpServer } from "./http/http-server.ts";
import { noticePages } from "./http/notice-pages.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { catchUp } from "./live/catch-up.ts";
import type { Relay } from "./live/relay.ts";
import { rosterWatch } from "./live/roster-watch.ts";
import { socketRooms } from "./live/socket-rooms.ts";
import type { Chats, Clock, Keys, Log, NewId, Ports, Rosters, Store, Tokens } from "./ports.ts";
import { type RequestUnits, requestUnits } from "./request-units.ts";
import { dueLoop } from "./scheduler/due-loop.ts";
import { aesSealer } from "./sealing/aes-sealer.ts";
import { forgetOldCounts } from "./usecases/counts-memory.ts";
import { noteServing, tellLeaderPresence } from "./usecases/leader-presence.ts";
import { readOwnTeam } from "./usecases/membership.ts";
import { findOtherServers, noteStopping } from "./usecases/other-servers.ts";
import { readTeamMark } from "./usecases/team-mark.ts";
import { matchTeam } from "./usecases/team-roster.ts";

/** How often the server looks for what is due (ms). */
const lookEvery = 5_000;

/** How often it writes what it counted into the log (ms). */
const countsEvery = 60_000;

/**
 * Answers below this (bytes) go as they are: a network carries so much at once, and to make one smaller takes
 * longer than all that a command does.
 */
const worthPacking = 8 * 1024;

/** What a composition chooses: the adapters, and how the app is served. */
export interface AppParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly rosters: Rosters;
  readonly tokens: Tokens;
  readonly log: Log;
  readonly keys: Keys;
  readonly chats: Chats;
  /** Where the built tab is. */
  readonly tabFolder: string;
  /** Who may show the tab in a frame, as sources of a content security policy. */
  readonly frameAncestors: readonly string[];
  /** How much people and strangers may ask; the usual where nothing else is said. */
  readonly limits?: Limits;
  /** Whether Teams is asked again who is in a team while somebody looks at it. */
  readonly watchesRosters?: boolean;
  /** Where other processes may serve the same teams. */
  readonly others?: Others;
  /** The bot's own route, where there is a bot. */
  readonly messages?: (ports: Ports) => Router;
  /** Where the database charges what it is asked: what it was spent on is written into the log. */
  readonly units?: RequestUnits;
  /** Adds to the server before the answer for unknown addresses; local mode's meeting room. */
  readonly mount?: (express: Express, sockets: SocketServer, ports: Ports) => void;
}

/** What a process needs among others of its kind. */
export interface Others {
  /** Names this process, where it has noted that it starts; it is another one after every start. */
  readonly id?: string;
  /** What makes the rooms of all of them one, if anything does. */
  readonly relay?: Relay | undefined;
  /** Whether there is none; the store may go by it as well. */
  readonly alone?: Alone;
}

/** The server, not yet listening. */
export interface App {
  readonly http: HttpServer;
  readonly ports: Ports;
  /** Does what is due now, without waiting for the next look. */
  look(): Promise<void>;
  close(): Promise<void>;
}

/** Puts the parts together: API, live updates, the tab's files, `GET /healthz`. */
export function createApp(parts: AppParts): App {
  const { store, clock, newId, rosters, tokens, keys, chats, log, limits = usualLimits } = parts;
  const { others, units = requestUnits() } = parts;
  const beganAt = clock();
  const app = express().disable("x-powered-by").enable("strict routing");
  const http = httpServer(app);
  const watchRoster = rosterWatch(clock, (tenantId, id) =>
    matchTeam(ports, { tenantId, id }).catch((error: unknown) => {
      log.error({ error: errorFacts(error) }, "it was not looked at who is in a team");
    }),
  );
  const live = socketRooms(http, {
    id: others?.id ?? randomUUID(),
    tokens,
    clock,
    limits,
    relay: others?.relay,
    async admit(actor, teamId) {
      const team = await readOwnTeam(ports, { actor, teamId });
      await noteServing(ports, team);
    },
    watchRoster: parts.watchesRosters === true ? watchRoster : () => {},
    noteServing: (tenantId, id) =>
      noteServing(ports, { tenantId, id }).catch((error: unknown) => {
        log.error({ error: errorFacts(error) }, "it was not noted whose panels are served");
      }),
    tellPresence: (tenantId, id) =>
      tellLeaderPresence(ports, { tenantId, id }).then(
        () => true,
        (error: unknown) => {
          log.error({ error: errorFacts(error) }, "it was not told whether a leader is connected");
          return false;
        },
      ),
  });
  const sealer = aesSealer;
  const counters = loggedCounters(log, units);
  const alone = others && (others.alone ?? aloneness(clock));
  const ports: Ports = {
    ...{ store, clock, newId, rosters, live, keys, sealer, chats, log, counters, alone },
  };

  app.use(compression({ threshold: worthPacking }), securityHeaders(parts.frameAncestors));
  app.get("/healthz", (_request, response) => {
    response.json({ ok: true });
  });
  app.use(noticePages());
  app.use(apiRoutes(ports, tokens, limits, units));
  if (parts.messages) app.use(parts.messages(ports));
  app.use(
    "/tab/assets",
    (request, _response, next) => {
      // No file of ours has a name that has to be decoded: it would be sent as of no type.
      if (request.path.includes("%")) throw new DomainError("not-found", words.errors.notFound);
      next();
    },
    packedStatic(`${parts.tabFolder}/assets`, {
      enableBrotli: true,
      orderPreference: ["br"],
      serveStatic: { acceptRanges: false, immutable: true, maxAge: "1y" },
    }),
  );
  app.use("/tab", express.static(parts.tabFolder, { acceptRanges: false, maxAge: 0 }));
  parts.mount?.(app, live.sockets, ports);
  app.use(() => {
    throw new DomainError("not-found", words.errors.notFound);
  });
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const { status, body } = answerTo(error);
    if (status >= 500) {
      const reason = error instanceof DomainError ? (error.cause ?? error) : error;
      log.error({ path: request.route?.path, error: errorFacts(reason) }, body.error.code);
    }
    // What was said of a file that is not sent after all is not so of this.
    for (const header of ["content-encoding", "content-type", "etag", "last-modified"]) {
      response.removeHeader(header);
    }
    response.set("cache-control", "no-store").status(status).json(body);
  });
  const onUnseen = (error: unknown) => {
    log.error({ error: errorFacts(error) }, "it was not looked what other servers do");
  };
  const catching =
    others &&
    catchUp({
      open: live.open,
      findOthers() {
        forgetOldCounts(ports);
        return findOtherServers(ports);
      },
      hasAllOf: (ids) => others.relay?.hasAllOf(ids) ?? ids.length === 0,
      readMark: ({ tenantId, teamId: id }) => readTeamMark(ports, { tenantId, id }),
      tell: (room, { memberIds }) => live.refresh(room, memberIds),
      onError: onUnseen,
    });
  const due = dueLoop(ports, lookEvery, units);
  const counting = setInterval(() => counters.write(), countsEvery);
  return {
    http,
    ports,
    async look() {
      await due.look();
      await live.look();
      await catching?.look();
    },
    async close() {
      clearInterval(counting);
      const looked = catching?.stop();
      await due.stop();
      counters.write();
      await live.close();
      // It may note this process once more.
      await looked;
      // Where it is not noted the others reckon with this process for twenty minutes more.
      if (others) await noteStopping(ports, beganAt).catch(onUnseen);
    },
  };
}
