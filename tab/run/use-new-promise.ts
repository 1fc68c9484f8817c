import { useState } from "react";
import type { Run } from "#shared/run.ts";
import { type Promised, useTeam } from "../team-handle.ts";
import type { PromiseTerms } from "./draft.ts";
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
  /** Adds it, once in all tabs, and tells whether it was; the next one then starts empty, for the same day. */
  readonly send: (receiverIds: readonly string[]) => Promise<boolean>;
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

  return {
    fields,
    fill(some) {
      const { text, ...terms } = { ...fields, ...some };
      drafts.typePromise(stepId, text, terms);
    },
    async send(receiverIds) {
      if (!draft) return false;
      return drafts.alone(draft, async (newest) => {
        const applied = await team.promise(run.id, newest.noteId, promised(newest, receiverIds));
        if (!applied) return false;
        drafts.saved(newest);
        setFirst({ ...first, dueOn: newest.promise?.dueOn ?? first.dueOn });
        return true;
      });
    },
  };

  function promised(
    { text, promise = first }: { readonly text: string; readonly promise?: PromiseTerms },
    receiverIds: readonly string[],
  ): Promised {
    const { forId, ...terms } = promise;
    return { text, ...terms, ...(receiverIds.includes(forId) && { forId }) };
  }
}
