import type { Board } from "#shared/run.ts";
import type { Draft, PromiseTerms } from "./draft.ts";
import type { DraftShelf } from "./draft-shelf.ts";

/** The drafts of a run, over all its steps. */
export interface Drafts {
  readonly all: readonly Draft[];
  readonly findNew: (stepId: string) => Draft | undefined;
  readonly findChange: (noteId: string) => Draft | undefined;
  /** The commitment that is being typed. */
  readonly findPromise: () => Draft | undefined;
  /** What is being typed of a step's decision. */
  readonly findDecision: (stepId: string) => Draft | undefined;
  /** Types into the new note of a step. */
  readonly type: (stepId: string, text: string) => void;
  /** Types into a change of a note that is saved. */
  readonly change: (stepId: string, noteId: string, text: string) => void;
  /** Types the commitment, which belongs to this step. */
  readonly typePromise: (stepId: string, text: string, terms: PromiseTerms) => void;
  /** Types what is decided in a step; without a text it is to be taken back. */
  readonly typeDecision: (stepId: string, text: string) => void;
  readonly drop: (draft: Draft) => void;
  /**
   * This draft was saved as it was. What was typed since then stays: in a new note as another note, in
   * all others as it is.
   */
  readonly saved: (draft: Draft) => void;
  /**
   * The draft as it can be added to a board: where a part of it is there already, because an answer was
   * lost, the rest is another note.
   */
  readonly apart: (draft: Draft, board: Board) => Draft;
  /** Sends a draft as it is by then while no other tab does; true where one has sent it meanwhile. */
  readonly alone: (draft: Draft, send: (newest: Draft) => Promise<boolean>) => Promise<boolean>;
}

/** Holds the drafts of a run, on the screen and on the device, and tells when they change. */
export interface DraftStore {
  readonly drafts: () => Drafts;
  /** Drops the drafts of which is known by now that they were saved. */
  readonly settle: (isSaved: (draft: Draft) => boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What drafts are made with: ids, and the server's time (ms). */
export interface DraftTools {
  readonly newId: () => string;
  readonly now: () => number;
}

/** How long word of what another tab did may take (ms): it comes within a few, but never at once. */
const wordTakes = 100;

/**
 * A store that goes on with what is on the shelf. While somebody listens it follows what other tabs of the
 * same person do.
 */
export function createDraftStore(shelf: DraftShelf, { newId, now }: DraftTools): DraftStore {
  const listeners = new Set<() => void>();
  let drafts = draw(shelf.read());

  function set(all: readonly Draft[]): void {
    drafts = draw(all);
    for (const listener of listeners) listener();
  }

  function put(typed: Draft): void {
    const draft = { ...typed, typedAt: Math.max(Math.round(now()), typed.typedAt + 1) };
    shelf.put(draft);
    take(draft);
  }

  function take(draft: Draft): void {
    const isKnown = drafts.all.some(({ lateId }) => lateId === draft.lateId);
    const others = drafts.all.map((one) => (one.lateId === draft.lateId ? draft : one));
    set(isKnown ? others : [...others, draft]);
  }

  function drop(draft: Draft): void {
    shelf.remove(draft);
    forget(draft.lateId);
  }

  function forget(lateId: string): void {
    set(drafts.all.filter((draft) => draft.lateId !== lateId));
  }

  function alone(draft: Draft, send: (newest: Draft) => Promise<boolean>): Promise<boolean> {
    return shelf.alone(draft, async () => {
      // Not kept any more: if that is because another tab has sent it, word of it is on its way.
      if (!shelf.find(draft)) await new Promise((resolve) => setTimeout(resolve, wordTakes));
      const newest = newestOf(draft);
      return newest ? send(newest) : true;
    });
  }

  /**
   * A draft as it is by now. Another tab may have typed into it a moment before there is word of that,
   * and the device may have lost it, or had no room for what is on the screen: what is not kept is not gone.
   */
  function newestOf({ lateId }: Draft): Draft | undefined {
    const known = drafts.all.find((draft) => draft.lateId === lateId);
    const kept = known && shelf.find(known);
    return kept && kept.typedAt >= known.typedAt ? kept : known;
  }

  let unfollow: (() => void) | undefined;
  function follow(): void {
    unfollow ??= shelf.follow((lateId, draft) =>
      draft ? take(newestOf(draft) ?? draft) : forget(lateId),
    );
  }

  function newDraft(stepId: string, text: string, id = newId()): Draft {
    const ids = { noteId: id, lateId: id, nextId: newId() };
    return { stepId, ...ids, text, isChange: false, typedAt: 0 };
  }

  function draw(all: readonly Draft[]): Drafts {
    const findNew = (stepId: string) =>
      all.find((one) => one.stepId === stepId && !one.isChange && !one.promise && !one.isDecision);
    const findChange = (noteId: string) => all.find((one) => one.isChange && one.noteId === noteId);
    const findPromise = () => all.find(({ promise }) => promise);
    const findDecision = (stepId: string) =>
      all.find((one) => one.stepId === stepId && one.isDecision);
    const finding = { all, findNew, findChange, findPromise, findDecision };
    return { ...finding, type, change, typePromise, typeDecision, drop, saved, apart, alone };
  }

  function type(stepId: string, text: string): void {
    put({ ...(drafts.findNew(stepId) ?? newDraft(stepId, text)), text });
  }

  function change(stepId: string, noteId: string, text: string): void {
    const known = drafts.findChange(noteId);
    put({ ...(known ?? { ...newDraft(stepId, text), noteId, isChange: true }), text });
  }

  function typePromise(stepId: string, text: string, terms: PromiseTerms): void {
    const known = drafts.findPromise() ?? newDraft(stepId, text);
    put({ ...known, text, promise: terms, noteId: newId() });
  }

  function typeDecision(stepId: string, text: string): void {
    put({ ...(drafts.findDecision(stepId) ?? newDraft(stepId, text)), text, isDecision: true });
  }

  function saved(sent: Draft): void {
    const typed = newestOf(sent)?.text ?? "";
    if ((sent.isChange || sent.promise || sent.isDecision) && typed !== sent.text) return;
    drop(sent);
    goOn(sent, typed, sent.text);
  }

  /** Goes on with what was typed after this much of it, by the id that another tab would choose as well. */
  function goOn({ stepId, nextId }: Draft, typed: string, done: string): Draft | undefined {
    const rest = typed.startsWith(done) ? typed.slice(done.length) : typed;
    if (rest.trim() === "") return undefined;
    const next = newDraft(stepId, rest, nextId);
    put(next);
    return next;
  }

  function apart(draft: Draft, board: Board): Draft {
    const there = board.notes.find(({ id }) => id === draft.lateId);
    if (!there || isAlike(there.text, draft.text)) return draft;
    drop(draft);
    return goOn(draft, draft.text.trimStart(), there.text) ?? draft;
  }

  return {
    drafts: () => drafts,
    settle(isSaved) {
      for (const draft of drafts.all.filter(isSaved)) drop(draft);
    },
    subscribe(listener) {
      listeners.add(listener);
      follow();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        unfollow?.();
        unfollow = undefined;
      };
    },
  };
}

/** Whether two texts are one note, however they are spaced and composed. */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim());
  return one === other;
}
