import type { CallReply } from "#shared/contract.ts";
import type { DraftContent } from "#shared/own-actions/draft-content.ts";
import type { DraftView } from "#shared/own-actions/own-playbook.ts";
import { words } from "#shared/words.ts";
import { ApiProblem } from "../api.ts";
import { type Problems, problemsByKey } from "./problem-keys.ts";
import { sameContent } from "./same-content.ts";

/** How far what was typed has come. `conflict`: somebody else saved in between. */
export type Saving =
  | { readonly state: "saved" | "waiting" | "saving" }
  | { readonly state: "failed"; readonly sentence: string | undefined }
  | { readonly state: "conflict"; readonly theirs: DraftView };

/** What an editor shows of a draft at one moment. */
export interface DraftState {
  readonly content: DraftContent;
  /** The newest version seen; 0 where none was saved yet. */
  readonly version: number;
  /** Whether the server has a draft: without one, nothing was written. */
  readonly isKept: boolean;
  readonly problems: Problems;
  readonly saving: Saving;
  /** After a conflict: the one that was not taken. */
  readonly other: DraftContent | undefined;
}

/** Holds what is typed and saves it, one saving at a time; nothing typed is lost where that fails. */
export interface DraftKeeper {
  readonly snapshot: () => DraftState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly edit: (change: (content: DraftContent) => DraftContent) => void;
  /** Saves at once what is not saved yet, and whatever was never saved. Whether all is saved then. */
  readonly flush: () => Promise<boolean>;
  /** Whether the server has all that was typed. */
  readonly isSaved: () => boolean;
  /** Hears that a finishing was refused because somebody else had saved. */
  readonly hearConflict: (theirs: DraftView) => void;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  /** Goes on with the one that was not taken. */
  readonly swap: () => void;
  /** From now on nothing is saved any more: the draft was finished or thrown away. */
  readonly stop: () => void;
}

type Save = (seenVersion: number, content: DraftContent) => Promise<CallReply<"saveDraft">>;

/** How long after the last keystroke it is saved, and how long after a failure again (ms). */
const pause = 1_000;
const breath = 5_000;

/** After these the same saving may well succeed; after any other, only once it is changed. */
const passing = ["offline", "unavailable", "unauthenticated"];

/** A keeper that starts from what the server has, or with `content` where that is nothing. */
export function createDraftKeeper(save: Save, view: DraftView, content: DraftContent): DraftKeeper {
  const listeners = new Set<() => void>();
  let sent = view.content === content ? content : undefined;
  let isEdited = false;
  let isStopped = false;
  let flight: Promise<boolean> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: DraftState = {
    content,
    version: view.version,
    isKept: view.content !== undefined,
    problems: problemsByKey(view.problems, content),
    saving: { state: "saved" },
    other: undefined,
  };

  function tell(change: Partial<DraftState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function schedule(ms: number): void {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void flush(), ms);
  }

  function hearSaved(reply: DraftView, saved: DraftContent): void {
    sent = saved;
    const isAll = state.content === saved;
    tell({
      version: reply.version,
      isKept: true,
      problems: problemsByKey(reply.problems, saved),
      saving: { state: isAll ? "saved" : "waiting" },
    });
    if (!isAll) schedule(pause);
  }

  async function send(content: DraftContent): Promise<boolean> {
    tell({ saving: { state: "saving" } });
    try {
      hearSaved(await save(state.version, content), content);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) {
        tell({ saving: { state: "failed", sentence: words.errors.defect } });
        throw error;
      }
      const { code, current } = error;
      const theirs = code === "conflict" && isDraft(current) ? current : undefined;
      if (theirs?.content && sameContent(theirs.content, content)) {
        // The answer to an earlier saving of this very content was lost.
        hearSaved(theirs, content);
        return true;
      }
      if (theirs) hearConflict(theirs);
      else {
        const sentence = code === "offline" ? undefined : error.message;
        tell({ saving: { state: "failed", sentence } });
        if (passing.includes(code)) schedule(breath);
      }
      return false;
    }
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (flight) return flight.then((isSaved) => (isSaved ? flush() : false));
    if (isStopped || state.content === sent) return Promise.resolve(true);
    if (state.saving.state === "conflict") return Promise.resolve(false);
    flight = send(state.content).finally(() => {
      flight = undefined;
    });
    return flight;
  }

  function edit(change: (content: DraftContent) => DraftContent): void {
    const content = change(state.content);
    if (content === state.content) return;
    isEdited = true;
    const isFine = state.saving.state === "saved" || state.saving.state === "waiting";
    tell({ content, ...(isFine ? { saving: { state: "waiting" } } : {}) });
    if (state.saving.state !== "conflict") schedule(pause);
  }

  function hearConflict(theirs: DraftView): void {
    clearTimeout(timer);
    tell({ saving: { state: "conflict", theirs } });
  }

  return {
    snapshot: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit,
    flush,
    isSaved: () => isStopped || state.content === sent || !isEdited,
    hearConflict,
    takeTheirs() {
      if (state.saving.state !== "conflict") return;
      const { theirs } = state.saving;
      const { content = state.content } = theirs;
      sent = content;
      const other = state.content;
      const problems = problemsByKey(theirs.problems, content);
      tell({ content, version: theirs.version, problems, saving: { state: "saved" }, other });
    },
    keepMine() {
      if (state.saving.state !== "conflict") return;
      const { theirs } = state.saving;
      sent = undefined;
      isEdited = true;
      tell({ version: theirs.version, saving: { state: "waiting" }, other: theirs.content });
      void flush();
    },
    swap() {
      const { content, other } = state;
      if (!other) return;
      edit(() => other);
      tell({ other: content });
      void flush();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

function isDraft(current: unknown): current is DraftView {
  return typeof current === "object" && current !== null && "problems" in current;
}
