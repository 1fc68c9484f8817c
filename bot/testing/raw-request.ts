import { request } from "node:http";

/** What came back, as it came back. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  /** The text as JSON; undefined where it is none. */
  readonly json: unknown;
}

/** What to send, byte for byte: no client tidies up the path or the body. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends a request that no well-behaved client would send. */
export function sendRaw(url: string, sent: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((answered, failed) => {
    const { method, path, headers = {} } = sent;
    const length: Record<string, string> =
      sent.body === undefined ? {} : { "content-length": `${Buffer.byteLength(sent.body)}` };
    const outgoing = request({ hostname, port, method, path, headers: { ...length, ...headers } });
    outgoing.on("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const text = Buffer.concat(parts).toString();
        answered({ status: response.statusCode ?? 0, text, json: parsed(text) });
      });
      response.on("error", failed);
    });
    outgoing.on("error", failed);
    outgoing.end(sent.body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
