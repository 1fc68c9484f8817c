import { DomainError } from "#shared/errors.ts";
import type { Ports } from "../ports.ts";
import { settleDue } from "../usecases/due.ts";

/** How many records are looked at in one go. */
const batch = 50;

/** Does by itself what is due. */
export interface DueLoop {
  /** Looks now and answers when all that was due has been tried once. */
  look(): Promise<void>;
  /** Looks again and again; what is under way is finished when it resolves. */
  stop(): Promise<void>;
}

/**
 * Looks every `everyMs` for records that have something to do. One that cannot be done now stays due
 * and does not keep the others waiting.
 */
export function dueLoop(ports: Ports, everyMs: number): DueLoop {
  let looking: Promise<void> | undefined;
  const look = () => {
    looking ??= settleAll(ports).finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const timer = setInterval(look, everyMs);
  return {
    look,
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}

/** Looks on past those that fail until there is none left that was not tried in this look. */
async function settleAll(ports: Ports): Promise<void> {
  const tried = new Set<string>();
  for (let isMore = true; isMore; ) {
    const found = await attempt(ports, "the look for what is due", () =>
      ports.store.due(ports.clock(), tried.size + batch),
    );
    const fresh = (found ?? []).filter((record) => !tried.has(JSON.stringify(record)));
    for (const record of fresh) {
      tried.add(JSON.stringify(record));
      await attempt(ports, `a due ${record.type}`, () => settleDue(ports, record));
    }
    isMore = fresh.length > 0;
  }
}

/** What fails is logged and stays due: the next look tries it again. */
async function attempt<T>(
  ports: Ports,
  what: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof DomainError ? error.code : "defect";
    ports.log.error({ what, reason }, "will be tried again");
    return undefined;
  }
}
