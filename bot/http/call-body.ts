import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";

/**
 * What a call carries, parsed; an empty object where it carries nothing. Nothing that is packed is taken:
 * how much comes is known as it comes.
 */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const { headers } = request;
  const { "content-length": length = "0", "transfer-encoding": transfer } = headers;
  if (length === "0" && transfer === undefined) return {};
  requireJson(headers);
  const bytes = await readBytes(request, mostBytes);
  return bytes.length === 0 ? {} : parseJson(bytes);
}

function requireJson({
  "content-type": type = "",
  "content-encoding": encoding = "identity",
}: IncomingMessage["headers"]): void {
  const [kind = "", ...parameters] = type.toLowerCase().split(";");
  if (kind.trim() !== "application/json") {
    throw new DomainError("not-json", words.errors.notJson);
  }
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith("charset="));
  const isPlain = encoding.toLowerCase() === "identity";
  if (!isPlain || !/^charset="?utf-8"?$/.test(charset ?? "charset=utf-8")) throw notRead();
}

async function readBytes(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  // A command comes with its head: it is done before the stream is told that it has ended.
  const bytes: Buffer = request.complete
    ? (request.read() ?? Buffer.alloc(0))
    : await bytesToCome(request, mostBytes);
  if (bytes.length > mostBytes) throw tooLarge();
  return bytes;
}

function bytesToCome(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Nobody waits for an answer any more.
    const gone = () => reject(notRead());
    if (request.destroyed) gone();
    const parts: Buffer[] = [];
    let length = 0;
    request.on("data", (part: Buffer) => {
      length += part.length;
      // The rest is let go by, so that whoever sends it gets to read the refusal.
      if (length <= mostBytes) parts.push(part);
      else reject(tooLarge());
    });
    request.once("end", () => resolve(Buffer.concat(parts)));
    request.once("close", gone);
  });
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** What is not UTF-8 would be read as something else than was sent, and kept so. */
function parseJson(bytes: Buffer): unknown {
  const hasByteOrderMark = bytes.subarray(0, 3).equals(byteOrderMark);
  if (!isUtf8(bytes) || hasByteOrderMark) throw notRead();
  try {
    return JSON.parse(bytes.toString());
  } catch (error) {
    throw error instanceof SyntaxError ? notRead() : error;
  }
}

function notRead(): DomainError {
  return new DomainError("invalid", words.errors.notJson);
}

function tooLarge(): DomainError {
  return new DomainError("too-large", words.errors.tooLarge);
}
