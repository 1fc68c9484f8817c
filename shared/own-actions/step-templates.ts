import type { SafetyComponent } from "../safety-component.ts";
import type { Step, StepKind } from "../team-action.ts";
import type { DraftContent, DraftStep } from "./draft-content.ts";

/** What the leader may do when it gets stuck in a step of this kind. */
type StuckTexts = Pick<Step, "ifSilent" | "ifOneDominates">;

/** Sentences that fit any step of a kind, for a team to start from. */
export const stuckTexts: Readonly<Record<StepKind, StuckTexts>> = {
  talk: {
    ifSilent:
      "Count to ten in your head. Then give a short example of your own, and ask who would like to go next. “Pass” is a fine answer.",
    ifOneDominates:
      "Say: “Thank you, let us keep that one. I would like to hear somebody who has not spoken yet.” Then name the next person in the list.",
  },
  pairs: {
    ifSilent:
      "Ask each pair to begin with one sentence each. If a pair is stuck, let them talk about how they would put the question themselves.",
    ifOneDominates:
      "Say when half the time is over: “Now the other one of you talks, and whoever has talked listens.”",
  },
  write: {
    ifSilent:
      "Silence is right here, people are writing. If there is no note after two minutes, say: “One word is enough to begin with.”",
    ifOneDominates:
      "If somebody starts to talk, say: “Please keep it for the next step, we are still writing.”",
  },
  vote: {
    ifSilent:
      "Voting is quiet, so let it be. After a minute say: “Go with your first thought, you can move your dots.”",
    ifOneDominates:
      "If somebody argues for a note, say: “Let us each choose in peace, we talk right after this.”",
  },
  decide: {
    ifSilent:
      "Name the note that got the most dots, or the idea that came up most, and ask: “What would speak against trying this one?”",
    ifOneDominates:
      "Say: “I have your idea. Before we choose I would like one from somebody who has not spoken in this step.”",
  },
  commit: {
    ifSilent:
      "Begin with something small of your own: “I will do this by Friday.” Then ask who will look whether it happened.",
    ifOneDominates:
      "If one person takes everything, say: “Thank you for offering. Let us give this one to somebody else, so that it belongs to all of us.”",
  },
};

/** An empty step of this kind; what to do when it gets stuck is filled in. `id` is free in its draft. */
export function newStep(id: string, kind: StepKind, minutes: number): DraftStep {
  return {
    ...{ id, title: "", kind, minutes, everybody: "", leaderSays: "" },
    ...stuckTexts[kind],
    remote: "",
  };
}

/** An id that no step of the draft has: `step-1`, or the next one that is free. */
export function freeStepId(steps: readonly Pick<DraftStep, "id">[]): string {
  const taken = new Set(steps.map(({ id }) => id));
  let number = 1;
  while (taken.has(`step-${number}`)) number += 1;
  return `step-${number}`;
}

/**
 * The step as one of another kind: what to do when it gets stuck follows, unless somebody has
 * written it, and a vote is on the nearest `write` step before it, if there is one.
 */
export function asKind(
  step: DraftStep,
  kind: StepKind,
  before: readonly Pick<DraftStep, "id" | "kind">[],
): DraftStep {
  const { votesOn: _, ...rest } = step;
  const old = stuckTexts[step.kind];
  const fresh = stuckTexts[kind];
  const votesOn = before.findLast((other) => other.kind === "write")?.id;
  return {
    ...rest,
    kind,
    ifSilent: isFree(step.ifSilent, old.ifSilent) ? fresh.ifSilent : step.ifSilent,
    ifOneDominates: isFree(step.ifOneDominates, old.ifOneDominates)
      ? fresh.ifOneDominates
      : step.ifOneDominates,
    ...(kind === "vote" && votesOn !== undefined ? { votesOn } : {}),
  };
}

function isFree(text: string, template: string): boolean {
  return text.trim() === "" || text === template;
}

/**
 * A draft to start from: writing alone, talking, making commitments, 15 minutes in all, for this
 * component. `resources` are the ids of entries of the library that fit it.
 */
export function newDraft(component: SafetyComponent, resources: readonly string[]): DraftContent {
  return {
    title: "",
    summary: "",
    components: [component],
    signals: [],
    moments: [],
    topics: ["psychological-safety"],
    why: "",
    who: { from: 3, to: 12, note: "The whole team. Nobody has to prepare anything." },
    whenToUse: [],
    whenNotToUse: [],
    notice: "",
    quietWay:
      "Notes are shown without names. Anybody may say “pass” at any point, or just listen, and no reason is needed.",
    caution: "",
    prepare: ["Read the steps once, and think of an example of your own to begin with."],
    hasShorter: false,
    steps: [
      { ...newStep("step-1", "write", 4), title: "Write alone" },
      { ...newStep("step-2", "talk", 8), title: "Talk about it" },
      {
        ...newStep("step-3", "commit", 3),
        title: "Who does what",
        everybody:
          "Make commitments: write in the panel who does what, with a name and a day. Somebody else will confirm that it happened.",
        leaderSays:
          "Who does what, and by which day? Please write it in the panel: one thing, one name, one day. One is enough. Somebody else will look later whether it happened.",
      },
    ],
    resources: [...resources],
  };
}
