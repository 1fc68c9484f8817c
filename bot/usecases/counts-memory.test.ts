import { expect, test } from "vitest";
import { contributionKey, emptyContribution } from "#shared/contribution-place.ts";
import { ana, aRunOnStep, monday } from "#shared/testing/builders.ts";
import type { Store } from "../ports.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { collectGarbage } from "../testing/collect-garbage.ts";
import { nobodyLive } from "../testing/deliveries.ts";
import { readCounts } from "./counts.ts";
import { countedOnFor } from "./counts-memory.ts";

test("[R221] what everybody wrote is not remembered for longer than five minutes, also beside a team that is counted all the time", async () => {
  const inner = embeddedStore({ file: ":memory:" });
  const read: WeakRef<object>[] = [];
  const store: Store = {
    ...inner,
    async list(...asked) {
      const found = await inner.list(...asked);
      for (const one of found) if (typeof one === "object" && one) read.push(new WeakRef(one));
      return found;
    },
  };
  const clock = { now: monday };
  const ports = { store, live: { ...nobodyLive }, clock: () => clock.now };
  const count = async (teamId: string) => {
    const run = { ...aRunOnStep(1), teamId };
    const step = run.steps[1];
    if (step) await readCounts(ports, "contoso", run, step);
  };
  for (const teamId of ["red", "blue"]) {
    const place = { run: { ...aRunOnStep(1), teamId }, stepId: "write", userId: ana.userId };
    await inner.create(contributionKey("contoso", place), emptyContribution(place));
    await count(teamId);
  }
  for (let passed = 0; passed < countedOnFor; passed += 60_000) {
    clock.now += 60_000;
    await count("red");
  }
  await collectGarbage();
  const [, ofBlue] = read;
  expect(read).toHaveLength(7);
  expect(ofBlue?.deref()).toBeUndefined();
});
