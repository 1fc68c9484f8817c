import { useState } from "react";

/** A note that is being typed, new or changed; kept until it is saved, whatever the team does. */
export interface Draft {
  readonly stepId: string;
  /** The id that the note has or will have, made once, so that sending twice writes one note. */
  readonly noteId: string;
  /** The id under which it goes to a board that was shown meanwhile. */
  readonly lateId: string;
  readonly text: string;
  readonly isChange: boolean;
}

/** The drafts of a run, over all its steps. */
export interface Drafts {
  readonly all: readonly Draft[];
  readonly findNew: (stepId: string) => Draft | undefined;
  readonly findChange: (noteId: string) => Draft | undefined;
  /** Types into the new note of a step. */
  readonly type: (stepId: string, text: string) => void;
  /** Types into a change of a note that is saved. */
  readonly change: (stepId: string, noteId: string, text: string) => void;
  readonly drop: (draft: Draft) => void;
  /** This draft was saved as it was; what was typed since then stays, as another note. */
  readonly saved: (draft: Draft) => void;
}

export function useDrafts(): Drafts {
  const [all, setAll] = useState<readonly Draft[]>([]);
  const without = (drafts: readonly Draft[], { lateId }: Draft) =>
    drafts.filter((other) => other.lateId !== lateId);

  return {
    all,
    findNew: (stepId) => all.find((draft) => draft.stepId === stepId && !draft.isChange),
    findChange: (noteId) => all.find((draft) => draft.isChange && draft.noteId === noteId),
    type: (stepId, text) =>
      setAll((drafts) => {
        const known = drafts.find((draft) => draft.stepId === stepId && !draft.isChange);
        return known ? retype(drafts, known, text) : [...drafts, newDraft(stepId, text)];
      }),
    change: (stepId, noteId, text) =>
      setAll((drafts) => {
        const known = drafts.find((draft) => draft.isChange && draft.noteId === noteId);
        if (known) return retype(drafts, known, text);
        return [...drafts, { ...newDraft(stepId, text), noteId, isChange: true }];
      }),
    drop: (draft) => setAll((drafts) => without(drafts, draft)),
    saved: (sent) =>
      setAll((drafts) => {
        const typed = drafts.find(({ lateId }) => lateId === sent.lateId)?.text ?? "";
        const rest = typed.startsWith(sent.text) ? typed.slice(sent.text.length) : typed;
        const others = without(drafts, sent);
        return rest.trim() === "" ? others : [...others, newDraft(sent.stepId, rest)];
      }),
  };
}

function newDraft(stepId: string, text: string): Draft {
  const id = crypto.randomUUID();
  return { stepId, noteId: id, lateId: id, text, isChange: false };
}

function retype(drafts: readonly Draft[], known: Draft, text: string): Draft[] {
  return drafts.map((draft) => (draft === known ? { ...draft, text } : draft));
}
