import { expect, test } from "vitest";
import { callLimit } from "./call-limit.ts";

const counts = (...addresses: string[]) => {
  const limit = callLimit(() => 0);
  return addresses.map((address) => limit.count(address));
};

test("the addresses of one network of IPv6 count as one, however they are written", () => {
  expect(counts("2001:db8::1", "2001:db8:0:0:ffff::2", "2001:DB8:0:0:1:2:3:4")).toEqual([1, 2, 3]);
  expect(counts("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::", "2001:0db8:0001:0002::9")).toEqual([
    1, 2, 3,
  ]);
});

test("other networks count for themselves, and so does every address of IPv4", () => {
  expect(counts("2001:db8::1", "2001:db8:0:1::1", "2001:db9::1", "1:2::", "::1:2:3:4:5")).toEqual([
    1, 1, 1, 1, 1,
  ]);
  expect(counts("203.0.113.7", "203.0.113.8", "203.0.113.7")).toEqual([1, 1, 2]);
  expect(counts("::ffff:203.0.113.7", "::ffff:203.0.113.8", "::1")).toEqual([1, 1, 1]);
});

test("what is no address counts by its letters", () => {
  expect(counts("", "fe80::1%eth0", "fe80::2%eth0", "made up", "made up")).toEqual([1, 1, 1, 1, 2]);
});

test("a good call is forgiven by any address of its network", () => {
  const limit = callLimit(() => 0);
  limit.count("2001:db8::1");
  limit.forgive("2001:db8::2");
  expect(limit.count("2001:db8::3")).toBe(1);
});
