import { SignJWT } from "jose";
import { io, type Socket } from "socket.io-client";
import { fluidRelay } from "./fluid-relay.ts";

/** A document of the relay with its clients, in this process. */
export interface FluidRoom {
  /** A change, put in order by the relay, as every change of shared state is: how long (ms) until each client had read it. */
  change(told: object): Promise<readonly number[]>;
  /** The same of a signal, which is passed on and nothing else. */
  signal(told: object): Promise<readonly number[]>;
  close(): Promise<void>;
}

const tenantId = "tinylicious";
/** The key that the relay is published with. */
const key = new TextEncoder().encode("12345");
const scopes = ["doc:read", "doc:write", "summary:write"];
const user = { id: "bench" };

/** Opens a document with so many clients, as Fluid's own do; the first of them writes. */
export async function openFluidRoom(clients: number): Promise<FluidRoom> {
  const relay = await fluidRelay();
  const all: RelayClient[] = [];
  const close = async () => {
    for (const { socket } of all) socket.disconnect();
    await relay.stop();
  };
  try {
    const documentId = `bench-${Date.now()}`;
    const token = await tokenFor(documentId);
    await createDocument(relay.url, documentId, token);
    for (let n = 0; n < clients; n++) {
      all.push(await connect(relay.url, { documentId, token, mode: n === 0 ? "write" : "read" }));
    }
    const [writer] = all;
    if (!writer) throw new Error("nobody is there");
    let changes = 0;
    return {
      change: (told) =>
        tellAll(all, "op", told, (contents) => {
          changes += 1;
          writer.socket.emit("submitOp", writer.clientId, [[changeOf(writer, contents, changes)]]);
        }),
      signal: (told) =>
        tellAll(all, "signal", told, (contents) =>
          writer.socket.emit("submitSignal", writer.clientId, [contents]),
        ),
      close,
    };
  } catch (error) {
    await close();
    throw error;
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
  event: keyof Told,
  told: object,
  send: (contents: string) => void,
): Promise<readonly number[]> {
  const begun = performance.now();
  const contents = JSON.stringify(told);
  const hearing = all.map(({ socket }) => heardAt(socket, event, contents));
  send(contents);
  return (await Promise.all(hearing)).map((at) => at - begun);
}

interface Told {
  readonly op: (documentId: string, changes: readonly { readonly contents: unknown }[]) => void;
  readonly signal: (signal: { readonly content: unknown }) => void;
}

/** When this was read, as Fluid's client reads what is told; the relay tells other things as well. */
function heardAt(socket: Socket, event: keyof Told, contents: string): Promise<number> {
  return new Promise((resolve) => {
    const hear = (text: unknown) => {
      if (text !== contents) return;
      JSON.parse(text);
      resolve(performance.now());
      socket.off(event, hearing[event]);
    };
    const hearing: Told = {
      op: (_documentId, changes) => {
        for (const { contents: text } of changes) hear(text);
      },
      signal: ({ content }) => hear(content),
    };
    socket.on(event, hearing[event]);
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
