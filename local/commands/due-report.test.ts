import { expect, test } from "vitest";
import type { DueWork } from "#shared/due-work.ts";
import type { DueState } from "../../bot/ports.ts";
import { dueReport } from "./due-report.ts";

const minute = 60_000;
const now = 1_000_000 * minute;

function aState(id: string, lateBy: number, work: Partial<DueWork> = {}): DueState {
  const record = { type: "team-meeting", pk: "contoso|team|red", id };
  return { ...record, nextDueAt: now - lateBy * minute, work: { fence: 1, defects: 0, ...work } };
}

test("an operator sees what was set aside first, and where it lies", () => {
  const lines = dueReport(
    [
      aState("retro-2026-01-12", 0, { leftOut: [{ message: "ask", at: 1 }] }),
      aState("retro-2026-01-19", -10),
      aState("retro-2026-01-05", 90, { heldUntil: now + minute }),
      aState("retro-2026-01-06", 5, {
        heldUntil: now + 1,
        waits: true,
        failingSince: now - 4 * minute,
      }),
      aState("retro-2025-12-29", 60 * 24 * 3, {
        defects: 8,
        failingSince: now - 180 * minute,
        aside: { at: now, why: "defect" },
      }),
    ],
    now,
  );
  expect(lines).toEqual([
    "1 set aside, 1 in work, 1 waits, 1 due, 1 to come",
    "set aside  team-meeting 'contoso|team|red' retro-2025-12-29  3 days late, failing for 3 h, 8 defects, defect",
    "in work    team-meeting 'contoso|team|red' retro-2026-01-05  90 min late",
    "waits      team-meeting 'contoso|team|red' retro-2026-01-06  5 min late, failing for 4 min",
    "due        team-meeting 'contoso|team|red' retro-2026-01-12  less than a minute late, left out as perhaps sent: ask",
  ]);
});

test("where nothing is due, one line says so", () => {
  expect(dueReport([], now)).toEqual(["0 set aside, 0 in work, 0 waits, 0 due, 0 to come"]);
});
