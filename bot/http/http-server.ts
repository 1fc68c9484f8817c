import { createServer, type RequestListener, type Server } from "node:http";

/** How long a request may take to come (ms): its headers, and all of it. */
export interface Patience {
  readonly headers: number;
  readonly whole: number;
}

/** Enough for the largest file over a bad network; Node itself would wait for five minutes. */
const usualPatience: Patience = { headers: 10_000, whole: 30_000 };

/** A server that gives up on whoever sends too slowly. */
export function httpServer(app: RequestListener, patience: Patience = usualPatience): Server {
  const { headers, whole } = patience;
  return createServer(
    {
      headersTimeout: headers,
      requestTimeout: whole,
      // Node looks only every thirty seconds whether somebody is too slow.
      connectionsCheckingInterval: Math.min(5_000, headers),
    },
    app,
  );
}
