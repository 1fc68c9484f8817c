import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import type { Clock } from "./ports.ts";

/** Holds back an address from which nothing good comes. */
export interface CallLimit {
  /** How many calls of this address there are in this second, with this one and without the good ones. */
  count(address: string): number;
  /** That one was good: it does not count. */
  forgive(address: string): void;
}

/** Counts afresh every second, so that what it remembers stays small. */
export function callLimit(clock: Clock): CallLimit {
  const calls = new Map<string, number>();
  let second = Number.NaN;
  return {
    count(from) {
      const address = sourceOf(from);
      const now = Math.floor(clock() / 1_000);
      if (now !== second) calls.clear();
      second = now;
      const count = (calls.get(address) ?? 0) + 1;
      calls.set(address, count);
      return count;
    },
    forgive(from) {
      const address = sourceOf(from);
      const count = calls.get(address) ?? 0;
      if (count > 0) calls.set(address, count - 1);
    },
  };
}

/** Whoever has one address of IPv6 has the whole network of it: the first half counts as one. */
function sourceOf(address: string): string {
  const written = isIPv6(address) ? URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) : "";
  if (!written) return address;
  // What stands on either side of the zeros that are left out.
  const [before = [], after = []] = written.split("::").map((part) => part.split(":"));
  const left = Array<string>(8 - before.length - after.length).fill("0");
  const network = [...before, ...left, ...after]
    .slice(0, 4)
    .map((group) => group || "0")
    .join(":");
  // There the addresses of this machine are, and those of IPv4 in the form of IPv6.
  return network === "0:0:0:0" ? address : network;
}

/**
 * Who makes a call. Azure's front end, through which everything comes, writes last whom it speaks for;
 * by its own address a stranger would use up the calls of all others.
 */
export function callerAddress({ headers, socket }: IncomingMessage): string {
  const last = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  const address = last || (socket.remoteAddress ?? "");
  return address.replace(/^\[(.+)\](:\d+)?$/, "$1").replace(/^([\d.]+):\d+$/, "$1");
}
