/** What became of one address. */
export type LinkOutcome = { readonly url: string } & (
  | { readonly kind: "answered" }
  /** It has another address for good. */
  | { readonly kind: "moved"; readonly to: string }
  /** The host says that there is no such page. */
  | { readonly kind: "gone"; readonly status: number }
  /** The host does not show the page to a program: only a person can tell. */
  | { readonly kind: "refused"; readonly status: number }
  /** No answer that says anything; `reached` where the host at least answered. */
  | { readonly kind: "silent"; readonly why: string; readonly reached: boolean }
);

export interface LinkChecking {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** How long one address may take with all its redirects, in milliseconds. */
  readonly timeLimit: number;
  /** How many hosts are asked at once; one host is asked one thing at a time. */
  readonly atOnce: number;
  /** Between two addresses of the same host, in milliseconds. */
  readonly pause: number;
}

const mostRedirects = 10;

/** So that whoever runs a host knows who asks, and why. */
const headers = {
  "user-agent": "GuidedTeamActions-LinkCheck/1.0 (opens each link of a resource library once)",
  accept: "text/html,application/xhtml+xml,*/*;q=0.8",
};

/**
 * Opens every address and says what became of it, in the order given. A host that could not be
 * reached is not asked again for its other addresses.
 */
export async function checkLinks(
  urls: readonly string[],
  checking: LinkChecking,
): Promise<LinkOutcome[]> {
  const outcomes = new Map<string, LinkOutcome>();
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const askHosts = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const outcome of await checkHost(host, checking)) outcomes.set(outcome.url, outcome);
    }
  };
  await Promise.all(Array.from({ length: checking.atOnce }, askHosts));
  return urls.flatMap((url) => outcomes.get(url) ?? []);
}

/** Whether not a single host answered: then it is this machine that has no internet. */
export function nobodyAnswered(outcomes: readonly LinkOutcome[]): boolean {
  return outcomes.every(isUnreached);
}

async function checkHost(urls: readonly string[], checking: LinkChecking): Promise<LinkOutcome[]> {
  const outcomes: LinkOutcome[] = [];
  for (const url of urls) {
    const last = outcomes.at(-1);
    if (last && isUnreached(last)) {
      outcomes.push({ ...last, url });
      continue;
    }
    if (last) await new Promise((resolve) => setTimeout(resolve, checking.pause));
    outcomes.push(await checkLink(url, checking));
  }
  return outcomes;
}

const isUnreached = (outcome: LinkOutcome) => outcome.kind === "silent" && !outcome.reached;

async function checkLink(url: string, { fetch, timeLimit }: LinkChecking): Promise<LinkOutcome> {
  const signal = AbortSignal.timeout(timeLimit);
  let next = askedFor(url);
  let to: string | undefined;
  let forGood = true;
  let reached = false;
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const response = await fetch(next, { redirect: "manual", signal, headers });
      reached = true;
      await response.body?.cancel();
      const location = response.headers.get("location");
      if (!isRedirect(response.status) || location === null) {
        return { url, ...meaningOf(response.status, to === new URL(url).href ? undefined : to) };
      }
      next = new URL(location, next).href;
      // After a redirect for the time being, nothing further is said about the address itself.
      forGood &&= response.status === 301 || response.status === 308;
      if (forGood) to = next;
    }
    return { url, kind: "silent", why: "redirects without end", reached };
  } catch (error) {
    return { url, kind: "silent", why: whyOf(error), reached };
  }
}

/** YouTube has a page for a video that is gone too; what it tells embedders is no such page. */
function askedFor(url: string): string {
  if (!url.startsWith("https://www.youtube.com/watch?")) return url;
  return `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(url)}`;
}

const isRedirect = (status: number) => status >= 300 && status < 400;

function meaningOf(status: number, to: string | undefined) {
  if (status === 404 || status === 410) return { kind: "gone", status } as const;
  // 999 is what LinkedIn says to programs.
  if (status === 999 || (status >= 400 && status < 500))
    return { kind: "refused", status } as const;
  if (status >= 300) return { kind: "silent", why: `answer ${status}`, reached: true } as const;
  return to === undefined ? ({ kind: "answered" } as const) : ({ kind: "moved", to } as const);
}

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "took too long";
  const { cause } = error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : error.message;
}
