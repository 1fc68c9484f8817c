import type { Draft } from "./draft.ts";
import type { DraftShelf } from "./draft-shelf.ts";

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

/** Holds the drafts of a run, on the screen and on the device, and tells when they change. */
export interface DraftStore {
  readonly drafts: () => Drafts;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that goes on with what is on the shelf, but for what `isSaved` already. */
export function createDraftStore(
  shelf: DraftShelf,
  newId: () => string,
  isSaved: (draft: Draft) => boolean,
): DraftStore {
  const listeners = new Set<() => void>();
  const found = shelf.read();
  for (const draft of found.filter(isSaved)) shelf.remove(draft);
  let drafts = draw(found.filter((draft) => !isSaved(draft)));

  function set(all: readonly Draft[]): void {
    drafts = draw(all);
    for (const listener of listeners) listener();
  }

  function put(draft: Draft): void {
    shelf.put(draft);
    const isKnown = drafts.all.some(({ lateId }) => lateId === draft.lateId);
    const others = drafts.all.map((one) => (one.lateId === draft.lateId ? draft : one));
    set(isKnown ? others : [...others, draft]);
  }

  function drop(draft: Draft): void {
    shelf.remove(draft);
    set(drafts.all.filter(({ lateId }) => lateId !== draft.lateId));
  }

  function newDraft(stepId: string, text: string): Draft {
    const id = newId();
    return { stepId, noteId: id, lateId: id, text, isChange: false };
  }

  function draw(all: readonly Draft[]): Drafts {
    const findNew = (stepId: string) => all.find((one) => one.stepId === stepId && !one.isChange);
    const findChange = (noteId: string) => all.find((one) => one.isChange && one.noteId === noteId);
    return { all, findNew, findChange, type, change, drop, saved };
  }

  function type(stepId: string, text: string): void {
    put({ ...(drafts.findNew(stepId) ?? newDraft(stepId, text)), text });
  }

  function change(stepId: string, noteId: string, text: string): void {
    const known = drafts.findChange(noteId);
    put({ ...(known ?? { ...newDraft(stepId, text), noteId, isChange: true }), text });
  }

  function saved(sent: Draft): void {
    const typed = drafts.all.find(({ lateId }) => lateId === sent.lateId)?.text ?? "";
    const rest = typed.startsWith(sent.text) ? typed.slice(sent.text.length) : typed;
    drop(sent);
    if (rest.trim() !== "") put(newDraft(sent.stepId, rest));
  }

  return {
    drafts: () => drafts,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
