import { __css, type CSSClassesMapBySlot } from "@griffel/core";

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
        Object.assign(made, __css({ [slot]: classes[slot] })({ dir }));
      }
      return made[slot];
    },
  });
}
