import { type RefObject, useEffect, useRef, useState } from "react";
import type { DraftKeeper, DraftState } from "./draft-keeper.ts";
import type { Editing } from "./editing.ts";
import { sectionOf } from "./problem-keys.ts";

/** What the fields of a form work with, and the way to one of them. */
export interface FormEditing {
  readonly editing: Editing;
  /** The element around all fields. */
  readonly form: RefObject<HTMLDivElement | null>;
  /** Opens what is around a field and gives it the focus. */
  readonly goTo: (key: string) => void;
}

/** The first of these that a field has takes its focus. */
const focusable = "input, textarea, select, summary, button";

/** `isTold`: finishing was tried, so everything that is wrong is said. */
export function useEditingOf(
  keeper: DraftKeeper,
  { content, problems }: DraftState,
  isTold: boolean,
): FormEditing {
  const form = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<string>();

  useEffect(() => {
    if (wanted === undefined) return;
    const fields = [...(form.current?.querySelectorAll<HTMLElement>("[data-field]") ?? [])];
    const around = fields.filter(({ dataset }) => isAt(wanted, dataset["field"] ?? ""));
    const field = around.at(-1);
    // Parts come after what they are part of.
    field?.querySelector<HTMLElement>(focusable)?.focus();
    setWanted(undefined);
  }, [wanted]);

  const count = (isIn: (key: string) => boolean) =>
    [...problems].reduce((sum, [key, all]) => (isIn(key) ? sum + all.length : sum), 0);

  const editing: Editing = {
    content,
    edit: keeper.edit,
    problemAt: (key) => (isTold || visited.has(key) ? problems.get(key)?.join(" ") : undefined),
    openIn: (place) =>
      typeof place === "string"
        ? count((key) => sectionOf(key) === place)
        : count((key) => isAt(key, `steps.${place.stepId}`)),
    leave(key) {
      setVisited((now) => new Set([...now, key]));
      if (!keeper.isSaved()) void keeper.flush();
    },
    wanted,
  };
  return { editing, form, goTo: setWanted };
}

/** Whether a problem stands at this field or in a part of it. */
function isAt(key: string, field: string): boolean {
  return key === field || key.startsWith(`${field}.`);
}
