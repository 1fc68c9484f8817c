import type { Server as HttpServer, IncomingHttpHeaders } from "node:http";
import { Server } from "socket.io";
import { DomainError } from "#shared/errors.ts";
import type { LiveEvent } from "#shared/live-events.ts";
import { Id } from "#shared/record.ts";
import type { Actor, Live, Tokens } from "../ports.ts";

/** The counts of a step reach a room at most this often (ms): four messages a second. */
const countsEvery = 250;

/** The longest that a timer can be told to wait (ms): it takes anything longer for no time at all. */
const longestTimeout = 2 ** 31 - 1;

/** Whether an actor may hear what happens in a team; throws where they may not. */
type Admit = (actor: Actor, teamId: string) => Promise<unknown>;

/** The live updates of all teams over web sockets: one room for each team. */
export interface SocketRooms extends Live {
  readonly sockets: Server;
  close(): Promise<void>;
}

/** Opens the rooms on a server. A socket is closed when its token expires; the panel comes back. */
export function socketRooms(http: HttpServer, tokens: Tokens, admit: Admit): SocketRooms {
  const sockets = new Server(http, {
    path: "/live",
    transports: ["websocket"],
    serveClient: false,
    maxHttpBufferSize: 16 * 1024,
    allowRequest: (request, done) => done(null, sameOrigin(request.headers)),
  });
  const counts = new Map<string, { readonly to: string; readonly event: LiveEvent }>();

  sockets.use(async (socket, next) => {
    try {
      const { actor, expiresInMs } = await tokens.verify(String(socket.handshake.auth["token"]));
      const teamId = Id.parse(socket.handshake.auth["teamId"]);
      await admit(actor, teamId);
      socket.data["userId"] = actor.userId;
      await socket.join(room(actor.tenantId, teamId));
      const lifetime = Math.min(expiresInMs, longestTimeout);
      const expiry = setTimeout(() => socket.disconnect(true), lifetime);
      socket.conn.once("close", () => clearTimeout(expiry));
      next();
    } catch (error) {
      // The panel reads why in its next call; a socket only ever says that it was refused.
      next(new Error(error instanceof DomainError ? error.code : "refused"));
    }
  });
  sockets.on("connection", (socket) => socket.conn.on("error", () => socket.disconnect(true)));

  const send = (to: string, event: LiveEvent) => sockets.to(to).emit(event.name, event.data);
  const flushCounts = setInterval(() => {
    for (const { to, event } of counts.values()) send(to, event);
    counts.clear();
  }, countsEvery);

  return {
    sockets,
    publish(tenantId, teamId, event) {
      const to = room(tenantId, teamId);
      if (event.name !== "counts") send(to, event);
      else counts.set(`${to}|${event.data.runId}|${event.data.stepId}`, { to, event });
    },
    expel(tenantId, teamId, userId) {
      for (const socket of sockets.of("/").sockets.values()) {
        const isTheirs = socket.data["userId"] === userId;
        if (isTheirs && socket.rooms.has(room(tenantId, teamId))) socket.disconnect(true);
      }
    },
    async close() {
      clearInterval(flushCounts);
      await sockets.close();
    },
  };
}

function room(tenantId: string, teamId: string): string {
  return `${tenantId}|${teamId}`;
}

/** A browser names the page that opens a socket; one of another site may not. */
function sameOrigin({ origin, host }: IncomingHttpHeaders): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
