import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { checkLinks, type LinkChecking, nobodyAnswered } from "./link-checks.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const checking: LinkChecking = { fetch, timeLimit: 5_000, atOnce: 3, pause: 0 };

/** A host that answers each path with the status and the headers that stand for it. */
async function aHost(
  answers: Record<string, readonly [status: number, location?: string]>,
): Promise<string> {
  return listening((request, response) => {
    const [status, location] = answers[request.url ?? ""] ?? [200];
    response.writeHead(status, location === undefined ? {} : { location }).end("A page");
  });
}

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A host that is down: nobody listens there any more. */
async function aDeadHost(): Promise<string> {
  const host = await aHost({});
  closing.pop()?.();
  return host;
}

test("a page that is there has answered, by whatever way for the time being", async () => {
  const host = await aHost({
    "/for-now": [302, "/page"],
    "/other-for-now": [307, "/page"],
    "/then-for-good": [302, "/moved"],
    "/moved": [301, "/page"],
  });
  const paths = ["/page", "/for-now", "/other-for-now", "/then-for-good"];
  for (const { url, ...outcome } of await checkLinks(
    paths.map((path) => host + path),
    checking,
  )) {
    expect(outcome, url).toEqual({ kind: "answered" });
  }
});

test("a page that moved for good is told with its last lasting address", async () => {
  const host = await aHost({
    "/once": [301, "/page"],
    "/twice": [308, "/once"],
    "/then-for-now": [301, "/for-now"],
    "/for-now": [302, "/page"],
  });
  const outcomes = await checkLinks(
    ["/once", "/twice", "/then-for-now"].map((path) => host + path),
    checking,
  );
  expect(outcomes).toEqual([
    { url: `${host}/once`, kind: "moved", to: `${host}/page` },
    { url: `${host}/twice`, kind: "moved", to: `${host}/page` },
    { url: `${host}/then-for-now`, kind: "moved", to: `${host}/for-now` },
  ]);
});

test("a page that does not exist is gone, also behind a redirect", async () => {
  const host = await aHost({ "/404": [404], "/410": [410], "/moved": [301, "/404"] });
  const outcomes = await checkLinks(
    ["/404", "/410", "/moved"].map((path) => host + path),
    checking,
  );
  expect(outcomes.map((outcome) => [outcome.kind, "status" in outcome && outcome.status])).toEqual([
    ["gone", 404],
    ["gone", 410],
    ["gone", 404],
  ]);
});

test.each([401, 403, 405, 429, 999])(
  "a host that says %d has refused a program",
  async (status) => {
    const host = await aHost({ "/page": [status] });
    const [outcome] = await checkLinks([`${host}/page`], checking);
    expect(outcome).toEqual({ url: `${host}/page`, kind: "refused", status });
  },
);

test("an error of the host and redirects without end tell nothing of the page", async () => {
  const host = await aHost({ "/503": [503], "/round": [301, "/round"] });
  const outcomes = await checkLinks([`${host}/503`, `${host}/round`], checking);
  expect(outcomes).toEqual([
    { url: `${host}/503`, kind: "silent", why: "answer 503", reached: true },
    { url: `${host}/round`, kind: "silent", why: "redirects without end", reached: true },
  ]);
});

test("a host that never answers is given up after the time limit, and not asked again", async () => {
  let asked = 0;
  const host = await listening(() => {
    asked += 1;
  });
  const urls = [`${host}/one`, `${host}/two`];
  const outcomes = await checkLinks(urls, { ...checking, timeLimit: 100 });
  expect(outcomes).toEqual(
    urls.map((url) => ({ url, kind: "silent", why: "took too long", reached: false })),
  );
  expect(asked).toBe(1);
});

test("one host that is down is not the end of the internet; all of them are", async () => {
  const [dead, other, alive] = [await aDeadHost(), await aDeadHost(), await aHost({})];
  const some = await checkLinks([`${dead}/page`, `${alive}/page`], checking);
  expect(some).toMatchObject([
    { kind: "silent", why: "ECONNREFUSED", reached: false },
    { kind: "answered" },
  ]);
  expect(nobodyAnswered(some)).toBe(false);
  expect(nobodyAnswered(await checkLinks([`${dead}/1`, `${dead}/2`, `${other}/`], checking))).toBe(
    true,
  );
});

test("a host that answers with an error only is still the internet", async () => {
  const host = await aHost({ "/503": [503] });
  expect(nobodyAnswered(await checkLinks([`${host}/503`], checking))).toBe(false);
});

test("a few hosts are asked at once, each of them one thing at a time, by a program with a name", async () => {
  const open = new Map<string, number>();
  let mostHosts = 0;
  let mostOfOneHost = 0;
  const names = new Set<string | undefined>();
  const slowly: RequestListener = ({ headers: { host = "", ...headers } }, response) => {
    names.add(headers["user-agent"]);
    open.set(host, (open.get(host) ?? 0) + 1);
    mostOfOneHost = Math.max(mostOfOneHost, open.get(host) ?? 0);
    mostHosts = Math.max(mostHosts, [...open.values()].filter((count) => count > 0).length);
    setTimeout(() => {
      open.set(host, (open.get(host) ?? 0) - 1);
      response.end();
    }, 50);
  };
  const hosts = await Promise.all([1, 2, 3, 4, 5].map(() => listening(slowly)));
  const urls = ["/1", "/2"].flatMap((path) => hosts.map((host) => host + path));
  const outcomes = await checkLinks(urls, checking);
  expect(outcomes.map(({ url }) => url)).toEqual(urls);
  expect([mostHosts, mostOfOneHost]).toEqual([3, 1]);
  expect([...names].join()).toMatch(/^GuidedTeamActions-LinkCheck/);
});

test("between two pages of one host there is a pause", async () => {
  const times: number[] = [];
  const host = await listening((_, response) => {
    times.push(performance.now());
    response.end();
  });
  await checkLinks([`${host}/1`, `${host}/2`], { ...checking, pause: 100 });
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(95);
});

test("of a video YouTube is asked what it tells embedders: its page is there when the video is gone", async () => {
  const asked: string[] = [];
  const url = "https://www.youtube.com/watch?v=abc";
  const [outcome] = await checkLinks([url], {
    ...checking,
    fetch: async (address) => {
      asked.push(address);
      return new Response(null, { status: 404 });
    },
  });
  expect(outcome).toEqual({ url, kind: "gone", status: 404 });
  expect(asked).toEqual([
    "https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dabc",
  ]);
});
