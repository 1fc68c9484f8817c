import { DomainError } from "#shared/errors.ts";
import { errorFacts } from "../error-facts.ts";
import type { Ports, RecordPlace } from "../ports.ts";
import type { RequestUnits } from "../request-units.ts";
import { doDue } from "../usecases/due.ts";
import { silences } from "./silences.ts";

/** How many records are asked for in one go. */
const pageSize = 100;

/**
 * How much is done at once, as telling may keep us waiting for seconds, and how much of it for one
 * tenant: enough for the fifty calls a second that Teams takes of one, each some tenths of a second.
 */
const atOnce = 48;
const atOncePerTenant = 24;

/** Does by itself what is due. */
export interface DueLoop {
  /** Looks now and answers when all that was due has been tried once. */
  look(): Promise<void>;
  /** Begins nothing more; what is under way is finished when it resolves. */
  stop(): Promise<void>;
}

/**
 * Looks every `everyMs` for records that have something to do. One that cannot be done now is tried
 * again later and keeps no other waiting; of several tenants the one that has had least goes first,
 * and where Teams does not answer, what need not be told goes on.
 */
export function dueLoop(
  ports: Ports,
  everyMs: number,
  units: Pick<RequestUnits, "on"> = { on: (_, work) => work() },
): DueLoop {
  const { store, clock, log } = ports;
  const silent = silences(clock);
  let running: Promise<void> | undefined;
  let isStopping = false;

  /** All that is due, each record once for as long as it takes to look again. */
  async function doAll(): Promise<void> {
    const tried = new Set<string>();
    const doing = new Map<string, Promise<void>>();
    const loads = new Map<string, number>();
    const loadOf = (tenantId: string) => loads.get(tenantId) ?? 0;
    let page: readonly RecordPlace[] = [];
    /** Of which tenants all that is due is on the page: of all but these; undefined: of none for sure. */
    let unread: readonly string[] | undefined;
    /** Whether there may be tenants with something to do of which nothing is in hand or on the page. */
    let mayHaveOthers = true;

    const start = (record: RecordPlace) => {
      const key = keyOf(record);
      const tenantId = tenantOf(record);
      loads.set(tenantId, loadOf(tenantId) + 1);
      tried.add(key);
      const done = doOne(record, tenantId).finally(() => {
        doing.delete(key);
        loads.set(tenantId, loadOf(tenantId) - 1);
      });
      doing.set(key, done);
    };
    const next = () =>
      page
        .filter((record) => loadOf(tenantOf(record)) < atOncePerTenant)
        .toSorted((a, b) => loadOf(tenantOf(a)) - loadOf(tenantOf(b)))[0];
    /** Puts more on the page, of all tenants but some: whether there was more, and whether that was all. */
    const read = async (except: readonly string[]) => {
      const most = pageSize + doing.size;
      const found =
        (await attempt("the look for what is due", () => store.due(clock(), most, except))) ?? [];
      const known = new Set([...tried, ...page.map(keyOf)]);
      const fresh = found.filter((record) => !known.has(keyOf(record)));
      page = [...page, ...fresh];
      const isAll = found.length < most;
      mayHaveOthers = !isAll && fresh.length > 0;
      return { isMore: fresh.length > 0, isAll };
    };
    const readMore = async (): Promise<boolean> => {
      const busy = [...loads.keys()].filter((tenantId) => loadOf(tenantId) >= atOncePerTenant);
      const { isMore, isAll } = await read(busy);
      if (isAll) unread = busy;
      return isMore;
    };
    const readOthers = () => {
      const inHand = [...loads.keys()].filter((tenantId) => loadOf(tenantId) > 0);
      return read([...new Set([...inHand, ...page.map(tenantOf)])]);
    };
    const mayHaveMore = () =>
      unread === undefined ||
      unread.some(
        (tenantId) =>
          loadOf(tenantId) < atOncePerTenant &&
          !page.some((record) => tenantOf(record) === tenantId),
      );

    let newLook = Promise.withResolvers<void>();
    // However long this takes, what becomes due meanwhile is found as if it had ended.
    const looking = setInterval(() => {
      unread = undefined;
      mayHaveOthers = true;
      for (const key of tried) if (!doing.has(key)) tried.delete(key);
      newLook.resolve();
      newLook = Promise.withResolvers<void>();
    }, everyMs);
    const something = () => Promise.race([newLook.promise, ...doing.values()]);

    while (!isStopping) {
      const record = doing.size < atOnce ? next() : undefined;
      if (record && mayHaveOthers && loadOf(tenantOf(record)) > 0) {
        // Nobody gets a second hand before all others have had their first.
        await readOthers();
      } else if (record) {
        page = page.filter((one) => one !== record);
        start(record);
      } else if (doing.size < atOnce && mayHaveMore()) {
        const isMore = await readMore();
        if (!isMore && doing.size === 0 && page.length === 0) break;
        if (!isMore && doing.size > 0) await something();
      } else if (doing.size > 0) {
        await something();
      } else {
        break;
      }
    }
    clearInterval(looking);
    await Promise.all(doing.values());
  }

  async function doOne(record: RecordPlace, tenantId: string): Promise<void> {
    const tells = !silent.isSilent(tenantId);
    const done = await attempt(
      `a due ${record.type}`,
      () => doDue(ports, record, { tells }),
      (error) => {
        if (error instanceof DomainError && error.code === "unavailable") silent.failed(tenantId);
      },
    );
    if (done === "answered") silent.answered(tenantId);
  }

  /** What fails is logged; when to try it again is noted where the work is. */
  async function attempt<T>(
    what: string,
    work: () => Promise<T>,
    failed?: (error: unknown) => void,
  ): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      const reason = error instanceof DomainError ? error.code : "defect";
      log.error({ what, reason, error: errorFacts(error) }, "will be tried again");
      failed?.(error);
      return undefined;
    }
  }

  /** Whoever asks while there is a look waits for the same. */
  const look = () => {
    running ??= units.on("what is due", doAll).finally(() => {
      running = undefined;
    });
    return running;
  };
  const timer = setInterval(look, everyMs);
  return {
    look,
    async stop() {
      clearInterval(timer);
      isStopping = true;
      await running;
    },
  };
}

function keyOf({ type, pk, id }: RecordPlace): string {
  return JSON.stringify([type, pk, id]);
}

/** Every partition's name begins with its tenant. */
function tenantOf({ pk }: RecordPlace): string {
  return pk.split("|")[0] ?? "";
}
