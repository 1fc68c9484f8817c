import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";

/** A web socket written by hand: it can read slowly, break off and send what no client would. */
export interface RawLine {
  readonly socket: Socket;
  /** Everything that came so far, frames and all. */
  received(): string;
  /** Sends one frame of text, or of another kind (an opcode of RFC 6455). */
  send(text: string | Buffer, opcode?: number): void;
  /** Waits until something came that contains this. */
  until(text: string): Promise<void>;
  /** Ends when the other side has closed the connection. */
  readonly closed: Promise<void>;
}

/** What a page asks a server of sockets with, the headers of the web socket left out. */
export const livePath = "/live/?EIO=4&transport=websocket";

/** Opens one; what the server answers to the handshake can be read like all else. */
export async function rawLine(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  path = livePath,
): Promise<RawLine> {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = "";
  const waiting = new Set<() => void>();
  socket.on("data", (part) => {
    received += part.toString("latin1");
    for (const look of waiting) look();
  });
  const closed = new Promise<void>((done) => {
    socket.on("close", () => done());
    socket.on("end", () => done());
    socket.on("error", () => done());
  });
  const all = {
    host,
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": randomBytes(16).toString("base64"),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  const until = (text: string) =>
    new Promise<void>((found) => {
      const look = () => {
        if (!received.includes(text)) return;
        waiting.delete(look);
        found();
      };
      waiting.add(look);
      look();
    });
  await until("\r\n\r\n");
  return {
    socket,
    received: () => received,
    send: (text, opcode = 1) => socket.write(frame(Buffer.from(text), opcode)),
    until,
    closed,
  };
}

/** Says who listens, as Socket.IO does. */
export function saysWho(auth: Readonly<Record<string, unknown>>): string {
  return `40${JSON.stringify(auth)}`;
}

/** One whole frame, masked as a client must. */
function frame(content: Buffer, opcode: number): Buffer {
  const mask = randomBytes(4);
  const masked = content.map((byte, at) => byte ^ (mask[at % 4] ?? 0));
  const long = Buffer.alloc(content.length > 65_535 ? 8 : content.length > 125 ? 2 : 0);
  if (long.length === 8) long.writeBigUInt64BE(BigInt(content.length));
  if (long.length === 2) long.writeUInt16BE(content.length);
  const short = { 0: content.length, 2: 126, 8: 127 }[long.length] ?? 0;
  return Buffer.concat([Buffer.from([0x80 | opcode, 0x80 | short]), long, mask, masked]);
}
