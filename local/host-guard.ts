import type { IncomingMessage, Server } from "node:http";

/**
 * Lets only this machine's own pages in. A page from elsewhere can make its name point at this
 * machine (then the Host header says that name) or call it directly (then the Origin header does).
 * A tunnel would let in everybody, and it ends on this machine (then a header says for whom).
 */
export function guardHost(http: Server): void {
  guard(http, "request", (response) => {
    response.statusCode = 403;
    response.end("This server answers to localhost only.\n");
  });
  guard(http, "upgrade", (socket) => {
    // Node leaves an upgraded socket to us, its errors too; whoever was refused may be gone already.
    socket.on("error", () => {});
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
}

export function isOwnPage({ headers }: Pick<IncomingMessage, "headers">): boolean {
  const { host = "", origin } = headers;
  if (headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined) return false;
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

interface Refusable {
  statusCode?: number;
  end(text: string): unknown;
  on(event: "error", listener: () => void): unknown;
}

/** Puts the check before all that listens already: the app and the live sockets. */
function guard(http: Server, event: string, refuse: (to: Refusable) => void): void {
  const inner = http.listeners(event);
  http.removeAllListeners(event);
  http.on(event, (request: IncomingMessage, to: Refusable, ...rest: unknown[]) => {
    if (!isOwnPage(request)) return refuse(to);
    for (const listener of inner) listener.call(http, request, to, ...rest);
  });
}
