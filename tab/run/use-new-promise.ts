import { useState } from "react";
import { commitmentLength } from "#shared/limits.ts";
import type { Run } from "#shared/run.ts";
import type { Person } from "#shared/team.ts";
import { type Promised, useTeam } from "../team-handle.ts";
import type { Draft, PromiseTerms } from "./draft.ts";
import type { Drafts } from "./draft-store.ts";
import { localDay } from "./local-day.ts";

/** What the form of a commitment holds. */
export interface PromiseFields extends PromiseTerms {
  readonly text: string;
}

/** A commitment that is being typed; kept until it is added, whatever the team does. */
export interface NewPromise {
  readonly fields: PromiseFields;
  readonly fill: (some: Partial<PromiseFields>) => void;
  /** Who it would be added for, and by when. */
  readonly terms: Omit<Promised, "text">;
  /** Whether it can be added as it is. */
  readonly fits: boolean;
  /** Adds it, once in all tabs, and tells whether it was; the next one then starts empty, for the same day. */
  readonly send: () => Promise<boolean>;
}

/** Begins with my own name and one week from today. */
export function useNewPromise(drafts: Drafts, run: Run): NewPromise {
  const team = useTeam();
  const [first, setFirst] = useState<PromiseTerms>(() => ({
    ownerId: team.me.userId,
    forId: "",
    dueOn: localDay(team.now(), 7),
  }));
  const draft = drafts.findPromise();
  const stepId = run.steps.find(({ kind }) => kind === "commit")?.id ?? "";
  const fields = { text: "", ...first, ...draft?.promise, ...(draft && { text: draft.text }) };
  const text = fields.text.trim();
  const { text: _, ...terms } = promised({ text, promise: fields });

  return {
    fields,
    terms,
    fill(some) {
      const { text, ...terms } = { ...fields, ...some };
      drafts.typePromise(stepId, text, terms);
    },
    fits: text !== "" && text.length <= commitmentLength && fields.dueOn >= localDay(team.now()),
    async send() {
      if (!draft) return false;
      return drafts.alone(draft, async (newest) => {
        const applied = await team.promise(run.id, newest.noteId, promised(newest));
        if (!applied) return false;
        drafts.saved(newest);
        setFirst({ ...first, dueOn: newest.promise?.dueOn ?? first.dueOn });
        return true;
      });
    },
  };

  function promised({ text, promise = first }: Pick<Draft, "text" | "promise">): Promised {
    const { forId, ...terms } = promise;
    // Whoever has left since, or does it themselves, waits for nothing.
    const isFor = ({ userId }: Person) => userId === forId && userId !== terms.ownerId;
    return { text, ...terms, ...(team.view.members.some(isFor) && { forId }) };
  }
}
