import { expect, test } from "vitest";
import { words } from "#shared/words.ts";
import { noPulseCard } from "./notice-card.ts";
import { shownTexts } from "./testing/card-faults.ts";

const twelfth = Date.UTC(2026, 0, 12);

test.each(["Pacific/Pago_Pago", "America/New_York", "UTC", "Asia/Tokyo"])(
  "the day of the next pulse is the same day, read in %s",
  (timeZone) => {
    const [, reason = ""] = shownTexts(noPulseCard({ kind: "not-yet", from: twelfth }));
    const [shown = "", stamp = ""] = /\{\{DATE\(([^,]+),SHORT\)\}\}/.exec(reason) ?? [];
    expect(reason).toBe(words.pulse.none.notYet(shown));
    expect(
      new Intl.DateTimeFormat("en", { timeZone, day: "numeric" }).format(new Date(stamp)),
    ).toBe("12");
  },
);
