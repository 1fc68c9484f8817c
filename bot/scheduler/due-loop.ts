import { DomainError } from "#shared/errors.ts";
import { errorFacts } from "../error-facts.ts";
import type { DueRecord, Ports } from "../ports.ts";
import { settleDue, tellDue } from "../usecases/due.ts";

/** How many records are asked for in one go. */
const batch = 50;

/** How many conversations are told at once: each may keep us waiting for seconds. */
const atOnce = 8;

/** Does by itself what is due. */
export interface DueLoop {
  /** Looks now and answers when all that was due has been tried once. */
  look(): Promise<void>;
  /** Looks again and again; what is under way is finished when it resolves. */
  stop(): Promise<void>;
}

/**
 * Looks every `everyMs` for records that have something to do. One that cannot be done now stays due
 * and does not keep the others waiting; what is told in Teams, which may take its time, comes after
 * all else and keeps no later look from its work.
 */
export function dueLoop(ports: Ports, everyMs: number): DueLoop {
  const settle = oneAtATime(() => doAll(ports, 1, settleDue));
  const tell = oneAtATime(() => doAll(ports, atOnce, tellDue));
  let newest: Promise<void> = Promise.resolve();
  const look = () => {
    newest = settle().then(tell);
    return newest;
  };
  const timer = setInterval(look, everyMs);
  return {
    look,
    async stop() {
      clearInterval(timer);
      await newest;
    },
  };
}

/** Whoever asks while it is done waits for the same. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
}

/** Goes on past records that fail until there is none left that was not tried this time. */
async function doAll(
  ports: Ports,
  width: number,
  work: (ports: Ports, record: DueRecord) => Promise<void>,
): Promise<void> {
  const tried = new Set<string>();
  for (let isMore = true; isMore; ) {
    const found = await attempt(ports, "the look for what is due", () =>
      ports.store.due(ports.clock(), tried.size + batch),
    );
    const fresh = (found ?? []).filter((record) => !tried.has(JSON.stringify(record)));
    for (let first = 0; first < fresh.length; first += width) {
      await Promise.all(
        fresh.slice(first, first + width).map((record) => {
          tried.add(JSON.stringify(record));
          return attempt(ports, `a due ${record.type}`, () => work(ports, record));
        }),
      );
    }
    isMore = fresh.length > 0;
  }
}

/** What fails is logged and stays due: a later look tries it again. */
async function attempt<T>(
  ports: Ports,
  what: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof DomainError ? error.code : "defect";
    ports.log.error({ what, reason, error: errorFacts(error) }, "will be tried again");
    return undefined;
  }
}
