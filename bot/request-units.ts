import { AsyncLocalStorage } from "node:async_hooks";

/** What the database charged, by what it was spent on. */
export interface RequestUnits {
  /** Some more were charged, for whatever is being done. */
  spend(units: number): void;
  /** Does something on which all that is charged meanwhile is spent. */
  on<T>(what: string, work: () => T): T;
  /** What was done and what it took since this was asked last, the dearest first. */
  take(): readonly string[];
}

/** What nobody has named: the bot's messages, and looking who is in a team. */
const unnamed = "other";

/** An account on which nothing was spent yet. */
export function requestUnits(): RequestUnits {
  const doing = new AsyncLocalStorage<string>();
  let spent = new Map<string, { readonly times: number; readonly units: number }>();
  const add = (what: string, times: number, units: number) => {
    const before = spent.get(what) ?? { times: 0, units: 0 };
    spent.set(what, { times: before.times + times, units: before.units + units });
  };
  return {
    spend: (units) => add(doing.getStore() ?? unnamed, 0, units),
    on(what, work) {
      add(what, 1, 0);
      return doing.run(what, work);
    },
    take() {
      const charged = [...spent].filter(([, { units }]) => units > 0);
      spent = new Map();
      return charged
        .toSorted(([, a], [, b]) => b.units - a.units)
        .map(([what, { times, units }]) => `${what} ${times} times ${units.toFixed(1)}`);
    },
  };
}
