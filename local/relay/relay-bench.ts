import { setTimeout as rest } from "node:timers/promises";
import { SignJWT } from "jose";
import { io, type Socket } from "socket.io-client";
import { fluidRelay } from "./fluid-relay.ts";

/** How long (ms) it took from sending until each client had it. */
export interface RelayTimes {
  /** A change of the shared document, put in order by the relay, as every change of shared state is. */
  readonly changes: readonly number[];
  /** A signal, which is passed on and nothing else. */
  readonly signals: readonly number[];
}

const tenantId = "tinylicious";
/** The key that the relay is published with. */
const key = new TextEncoder().encode("12345");
const scopes = ["doc:read", "doc:write", "summary:write"];
const user = { id: "bench" };
/** As many characters as a run that is told to everybody. */
const padding = "x".repeat(4_000);

/** Tells so many things to so many clients, one after the other, as Fluid's own client would. */
export async function measureRelay(clients: number, times: number): Promise<RelayTimes> {
  const relay = await fluidRelay();
  const all: RelayClient[] = [];
  try {
    const documentId = `bench-${Date.now()}`;
    const token = await tokenFor(documentId);
    await createDocument(relay.url, documentId, token);
    for (let n = 0; n < clients; n++) {
      all.push(await connect(relay.url, { documentId, token, mode: n === 0 ? "write" : "read" }));
    }
    await rest(1_000);
    const changes = await tellAll(all, "op", times, (writer, text, n) =>
      writer.socket.emit("submitOp", writer.clientId, [[changeOf(writer, text, n)]]),
    );
    const signals = await tellAll(all, "signal", times, (writer, text) =>
      writer.socket.emit("submitSignal", writer.clientId, [text]),
    );
    return { changes, signals };
  } finally {
    for (const { socket } of all) socket.disconnect();
    await relay.stop();
  }
}

interface RelayClient {
  readonly socket: Socket;
  readonly clientId: string;
  /** The newest change that it has seen. */
  seen: number;
}

function changeOf({ seen }: RelayClient, contents: string, clientSequenceNumber: number) {
  return { type: "op", contents, clientSequenceNumber, referenceSequenceNumber: seen };
}

async function tellAll(
  all: readonly RelayClient[],
  event: "op" | "signal",
  times: number,
  send: (writer: RelayClient, text: string, n: number) => void,
): Promise<readonly number[]> {
  const [writer] = all;
  if (!writer) throw new Error("nobody is there");
  const heard: number[] = [];
  for (let n = 1; n <= times; n++) {
    const mark = `${event}-${n}!`;
    const begun = performance.now();
    const hearing = all.map(({ socket }) => heardAt(socket, event, mark));
    send(writer, JSON.stringify({ mark, padding }), n);
    for (const at of await Promise.all(hearing)) heard.push(at - begun);
    await rest(100);
  }
  return heard;
}

function heardAt(socket: Socket, event: string, mark: string): Promise<number> {
  return new Promise((resolve) => {
    const hear = (...message: readonly unknown[]) => {
      if (!JSON.stringify(message).includes(mark)) return;
      socket.off(event, hear);
      resolve(performance.now());
    };
    socket.on(event, hear);
  });
}

function tokenFor(documentId: string): Promise<string> {
  return new SignJWT({ documentId, scopes, tenantId, user, ver: "1.0" })
    .setProtectedHeader({ alg: "HS256" })
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(key);
}

async function createDocument(url: string, id: string, token: string): Promise<void> {
  const blob = (content: unknown) => ({ type: 2, content: JSON.stringify(content) });
  const tree = (entries: object) => ({ type: 1, tree: entries });
  const attributes = blob({ sequenceNumber: 0, minimumSequenceNumber: 0 });
  const [quorumMembers, quorumProposals, quorumValues] = [blob([]), blob([]), blob([])];
  const protocol = tree({ attributes, quorumMembers, quorumProposals, quorumValues });
  const summary = tree({ ".protocol": protocol, ".app": tree({}) });
  const response = await fetch(`${url}/documents/${tenantId}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Basic ${token}` },
    body: JSON.stringify({ id, summary, sequenceNumber: 0, values: [] }),
  });
  if (!response.ok) throw new Error(`the relay made no document: ${response.status}`);
}

function connect(
  url: string,
  given: { readonly documentId: string; readonly token: string; readonly mode: "read" | "write" },
): Promise<RelayClient> {
  const { documentId, token, mode } = given;
  const socket = io(url, {
    transports: ["websocket"],
    forceNew: true,
    query: { documentId, tenantId },
  });
  const details = { capabilities: { interactive: true } };
  const client = { mode, permission: [], scopes, user, details };
  const versions = ["^0.4.0", "^0.3.0", "^0.2.0", "^0.1.0"];
  socket.on("connect", () =>
    socket.emit("connect_document", { tenantId, id: documentId, token, client, versions, mode }),
  );
  return new Promise((resolve, reject) => {
    socket.on("connect_document_error", reject);
    socket.on("nack", (...why: unknown[]) => reject(new Error(JSON.stringify(why))));
    socket.on("connect_document_success", ({ clientId }: { clientId: string }) => {
      const connected: RelayClient = { socket, clientId, seen: 0 };
      socket.on("op", (_id: string, changes: readonly { readonly sequenceNumber: number }[]) => {
        connected.seen = Math.max(connected.seen, ...changes.map((one) => one.sequenceNumber));
      });
      resolve(connected);
    });
  });
}
