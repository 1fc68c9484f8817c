import type { Server as HttpServer, IncomingHttpHeaders } from "node:http";
import { Server, type Socket } from "socket.io";
import { DomainError } from "#shared/errors.ts";
import type { LiveEvent } from "#shared/live-events.ts";
import { Id } from "#shared/record.ts";
import { words } from "#shared/words.ts";
import type { Limits } from "../limits.ts";
import type { Actor, Clock, Live, Tokens } from "../ports.ts";
import { contacts } from "./contacts.ts";
import { leaderWatch } from "./leader-watch.ts";
import { type LineLimit, lineLimit } from "./line-limit.ts";
import type { Relay } from "./relay.ts";
import { cutOffSlowReader } from "./slow-reader.ts";

/** The counts of a step reach a room at most this often (ms): four messages a second. */
const countsEvery = 250;

/** How often it is looked whether leaders are still connected (ms). */
const lookEvery = 5_000;

/** A line from which nothing comes for 25 s is closed (ms): well before anybody is said to be gone. */
const pings = { pingInterval: 10_000, pingTimeout: 15_000 };

/** A line on which nobody has said who they are is closed after so long (ms). */
const connectTimeout = 10_000;

/** The longest that a timer can be told to wait (ms): it takes anything longer for no time at all. */
const longestTimeout = 2 ** 31 - 1;

/** What the rooms need to know, and what they have done. */
export interface RoomParts {
  /** Names this process; it is another one after every start. */
  readonly id: string;
  readonly tokens: Tokens;
  readonly clock: Clock;
  readonly limits: Limits;
  /** Resolves where an actor may hear what happens in a team; throws where they may not. */
  readonly admit: (actor: Actor, teamId: string) => Promise<unknown>;
  /** Notes that this process serves the panels of a team. Never fails. */
  readonly noteServing: (tenantId: string, teamId: string) => Promise<void>;
  /** Somebody looks at a team. Never fails. */
  readonly watchRoster: (tenantId: string, teamId: string) => void;
  /** Tells a room whether its leader is connected; resolves to whether it was told. Never fails. */
  readonly tellPresence: (tenantId: string, teamId: string) => Promise<boolean>;
  /** Where other processes have rooms of the same teams: what makes them one. */
  readonly relay?: Relay | undefined;
}

/** A team whose panels have lines to this process. */
export interface OpenRoom {
  readonly tenantId: string;
  readonly teamId: string;
}

/** The live updates of all teams over web sockets: one room for each team. */
export interface SocketRooms extends Live {
  readonly sockets: Server;
  /** The teams whose panels have lines to this process. */
  open(): readonly OpenRoom[];
  /** Lets the panels of this process read their team again, and ends the lines of all but its members. */
  refresh(room: OpenRoom, memberIds: readonly string[]): void;
  /** Looks now whether leaders are still connected. */
  look(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the rooms on a server. A socket is closed when its token expires; the panel comes back. */
export function socketRooms(http: HttpServer, parts: RoomParts): SocketRooms {
  const { tokens, clock, limits, admit, relay, id } = parts;
  const sockets = new Server(http, {
    path: "/live",
    transports: ["websocket"],
    serveClient: false,
    maxHttpBufferSize: 16 * 1024,
    connectTimeout,
    ...pings,
    allowRequest(request, done) {
      const mayOpen = sameOrigin(request.headers);
      // By itself Socket.IO would say that the request is bad.
      if (!mayOpen) request.socket.end("HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n");
      done(null, mayOpen);
    },
  });
  relay?.join(sockets, id);
  const counts = new Map<string, { readonly to: string; readonly event: LiveEvent }>();
  const known = contacts(clock);
  const leaders = leaderWatch(known, async (room) => {
    const place = placeOf(room);
    return place !== undefined && parts.tellPresence(place.tenantId, place.teamId);
  });

  const linesOfPerson = lineLimit(limits.linesOfPerson);
  const linesOfTeam = lineLimit(limits.linesOfTeam);
  const takeLine = (lines: LineLimit, whose: string, socket: Socket) => {
    requireOpen(socket);
    const close = lines.open(whose);
    if (!close) throw new DomainError("too-many", words.errors.tooMany);
    socket.conn.once("close", close);
  };

  /** Not in the socket's data, which other servers may ask for over Redis. */
  const admitAgain = new WeakMap<Socket, () => Promise<unknown>>();
  sockets.use(async (socket, next) => {
    try {
      const { actor, expiresInMs } = await tokens.verify(String(socket.handshake.auth["token"]));
      takeLine(linesOfPerson, roomOf(actor.tenantId, actor.userId), socket);
      const teamId = Id.parse(socket.handshake.auth["teamId"]);
      // Whoever asks the servers for their lines, over Redis, is told how each was opened.
      socket.handshake.auth = {};
      await admit(actor, teamId);
      const room = roomOf(actor.tenantId, teamId);
      takeLine(linesOfTeam, room, socket);
      socket.data["userId"] = actor.userId;
      await socket.join([room, roomOfPerson(room, actor.userId)]);
      requireOpen(socket);
      const line = known.opened(room, actor.userId);
      socket.conn.on("packet", line.alive);
      const lifetime = Math.min(expiresInMs, longestTimeout);
      const expiry = setTimeout(() => socket.disconnect(true), lifetime);
      socket.conn.once("close", (why) => {
        clearTimeout(expiry);
        line.closed(why === "ping timeout");
      });
      void leaders.lookAt(room);
      // Whoever is taken out before their line is among those that can be ended is so here.
      admitAgain.set(socket, () => admit(actor, teamId));
      next();
    } catch (error) {
      // The panel reads why in its next call; a socket only ever says that it was refused.
      next(new Error(error instanceof DomainError ? error.code : "refused"));
    }
  });
  sockets.on("connection", (socket) => {
    socket.conn.on("error", () => socket.disconnect(true));
    cutOffSlowReader(socket.conn);
    admitAgain
      .get(socket)?.()
      .catch(() => socket.disconnect(true));
  });

  const send = (to: string, event: LiveEvent) => sockets.to(to).emit(event.name, event.data);
  const flushCounts = setInterval(() => {
    for (const { to, event } of counts.values()) send(to, event);
    counts.clear();
  }, countsEvery);

  const here = sockets.of("/");
  const open = () => [...here.adapter.rooms.keys()].flatMap((room) => placeOf(room) ?? []);

  async function look(): Promise<void> {
    known.prune();
    const places = open();
    for (const { tenantId, teamId } of places) parts.watchRoster(tenantId, teamId);
    await Promise.all([
      ...places.map(({ tenantId, teamId }) => parts.noteServing(tenantId, teamId)),
      leaders.lookAtAll(),
    ]);
  }
  const looking = setInterval(() => void look(), lookEvery);

  return {
    id,
    sockets,
    open,
    look,
    refresh({ tenantId, teamId }, memberIds) {
      const room = roomOf(tenantId, teamId);
      for (const line of here.adapter.rooms.get(room) ?? []) {
        const socket = here.sockets.get(line);
        if (!memberIds.includes(socket?.data["userId"])) socket?.disconnect(true);
      }
      sockets.local.to(room).emit("team", { teamId });
    },
    publish(tenantId, teamId, event) {
      const to = roomOf(tenantId, teamId);
      if (event.name === "run") leaders.follow(to, event.data);
      if (event.name !== "counts") send(to, event);
      else counts.set(`${to}|${event.data.runId}|${event.data.stepId}`, { to, event });
    },
    expel(tenantId, teamId, userId) {
      sockets.in(roomOfPerson(roomOf(tenantId, teamId), userId)).disconnectSockets(true);
    },
    heardOf(tenantId, teamId, userId) {
      parts.watchRoster(tenantId, teamId);
      const room = roomOf(tenantId, teamId);
      known.heardOf(room, userId);
      void leaders.lookAt(room);
    },
    silentFor: (tenantId, teamId, userId) => known.silentFor(roomOf(tenantId, teamId), userId),
    async close() {
      clearInterval(flushCounts);
      clearInterval(looking);
      await sockets.close();
      relay?.leave();
    },
  };
}

/** What is done at the end of a line would never be done where it has ended by now. */
function requireOpen({ conn }: Socket): void {
  if (conn.readyState !== "open") throw new Error("it has closed meanwhile");
}

function roomOf(tenantId: string, teamId: string): string {
  return `${tenantId}|${teamId}`;
}

/** The room of one person in a team's: all of their lines. */
function roomOfPerson(room: string, userId: string): string {
  return `|${room}|${userId}`;
}

/** Whose room it is; undefined for a person's, and the one that Socket.IO makes for each socket. */
function placeOf(room: string): OpenRoom | undefined {
  const [tenantId, teamId] = room.split("|");
  return tenantId && teamId ? { tenantId, teamId } : undefined;
}

/** A browser names the page that opens a socket; one of another site may not. */
function sameOrigin({ origin, host }: IncomingHttpHeaders): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
