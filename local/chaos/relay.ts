import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** One panel's way to the server: every byte of its calls and of its live line goes through here. */
export interface Relay {
  /** What the panel takes for the server's address. */
  readonly url: string;
  /** Breaks every connection and lets none through, until it is mended. */
  readonly cut: () => void;
  /** Breaks every connection once; new ones are let through. */
  readonly snap: () => void;
  /** Lets nothing through in either direction, as in a tunnel, until it is mended; then all is broken. */
  readonly stall: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** Opens a way to the server at this address; `host` is what this machine is called in its own. */
export async function openRelay(target: string, host = "127.0.0.1"): Promise<Relay> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isCut = false;
  let isStalled = false;
  const { port } = new URL(target);

  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect({ port: Number(port), host: "127.0.0.1" });
    const pair = [near, far] as const;
    pairs.add(pair);
    const end = () => {
      near.destroy();
      far.destroy();
      pairs.delete(pair);
    };
    for (const socket of pair) socket.on("error", end).on("close", end);
    near.pipe(far);
    far.pipe(near);
    if (isStalled) hold(pair);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  const snap = () => {
    for (const [near] of pairs) near.destroy();
  };
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    snap,
    cut() {
      isCut = true;
      snap();
    },
    stall() {
      isStalled = true;
      for (const pair of pairs) hold(pair);
    },
    mend() {
      isCut = false;
      if (isStalled) snap();
      isStalled = false;
    },
    async close() {
      snap();
      server.close();
      await once(server, "close");
    },
  };
}

function hold([near, far]: readonly [Socket, Socket]): void {
  for (const socket of [near, far]) {
    socket.unpipe();
    socket.pause();
  }
}
