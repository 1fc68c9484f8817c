import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mutants } from "./mutants.ts";
import { runSchedules } from "./schedule.ts";

test("[R155] in 50 schedules of bad networks, reloads and a killed server every law holds", {
  timeout: 600_000,
}, async () => {
  const all = await runSchedules({ from: 1, count: 50, atOnce: 5, agreeWithin: 2_000 });
  const broken = all.flatMap(({ seed, breaches }) =>
    breaches.map(({ law, what }) => `npm run chaos -- --seed ${seed}: ${law}: ${what}`),
  );
  expect(broken).toEqual([]);
});

test.each(Object.entries(mutants))(
  "a product that %s can still be planted",
  (_name, { changes }) => {
    for (const { file, from } of changes) {
      expect(readFileSync(file, "utf8").split(from), `${file} has this once: ${from}`).toHaveLength(
        2,
      );
    }
  },
);
