import { __css, mergeClasses } from "@griffel/core";
import { expect, test } from "vitest";
import { classesOnDemand } from "./classes-on-demand.ts";

/** Two parts as the build has them: an edge that is on the other side where people read from right to left. */
const classes = {
  card: { edge: ["left", "right"] as [string, string], color: "red" },
  quiet: { color: "grey" },
  plain: {},
};

test.each(["ltr", "rtl"] as const)(
  "[R149] names that are made when they are asked for are those of all made at once, and merge as those: %s",
  (dir) => {
    const made = classesOnDemand(() => dir)(classes)();
    const atOnce = __css(classes)({ dir });
    expect([made.quiet, made.card, made.plain]).toEqual([atOnce.quiet, atOnce.card, atOnce.plain]);
    const merged = mergeClasses("own", made.card, made.quiet).split(" ");
    expect(merged).toEqual(
      expect.arrayContaining(["own", "grey", dir === "ltr" ? "left" : "right"]),
    );
    expect(merged).not.toContain("red");
  },
);

test("[R149] a definition gives the same names each time, and none for a part that it does not have", () => {
  let dir = "ltr";
  const useClasses = classesOnDemand(() => dir)<string>(classes);
  const first = useClasses();
  expect(useClasses()).toBe(first);
  expect(first["missing"]).toBeUndefined();
  dir = "rtl";
  expect(useClasses()["card"]).not.toBe(first["card"]);
});
