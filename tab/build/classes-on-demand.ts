import { __css as atOnce, type CSSClassesMapBySlot } from "@griffel/core";
import { __resetCSS } from "@griffel/react";

type Direction = "ltr" | "rtl";

/**
 * What the definitions of styles become when the tab is built: hooks that give the names of classes. The names
 * for a part are made when it is first asked for, by Griffel's own function: of the many sizes and appearances
 * that Fluent has a page shows a few. `useDirection` says in which direction the page is read.
 */
export function classesOnDemand(useDirection: () => string) {
  return <Slots extends string>(classes: CSSClassesMapBySlot<Slots>) => {
    const made: Partial<Record<Direction, Record<Slots, string>>> = {};
    return (): Record<Slots, string> => {
      const direction = useDirection() === "rtl" ? "rtl" : "ltr";
      made[direction] ??= onDemand(classes, direction);
      return made[direction];
    };
  };
}

function onDemand<Slots extends string>(
  classes: CSSClassesMapBySlot<Slots>,
  dir: Direction,
): Record<Slots, string> {
  return new Proxy<Record<Slots, string>>(Object.create(null), {
    get(made, slot: Slots) {
      if (!Object.hasOwn(made, slot) && Object.hasOwn(classes, slot)) {
        Object.assign(made, atOnce({ [slot]: classes[slot] })({ dir }));
      }
      return made[slot];
    },
  });
}

/** The same for a page, which says itself in which direction it is read. */
export const __css = /*#__PURE__*/ classesOnDemand(/*#__PURE__*/ __resetCSS("ltr", "rtl"));
