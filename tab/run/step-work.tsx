import type { Commitment } from "#shared/commitment.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import type { OnStep } from "./on-step.ts";
import { TalkStep } from "./talk-step.tsx";
import type { TypedDecision } from "./typed-decision.ts";
import type { Drafts } from "./use-drafts.ts";
import type { Here } from "./use-here.ts";
import type { NewPromise } from "./use-new-promise.ts";
import { VoteStep } from "./vote-step.tsx";

const WriteStep = lazyPart(async () => (await import("./write-step.tsx")).WriteStep, "soon");
const DecideStep = lazyPart(async () => (await import("./decide-step.tsx")).DecideStep, "soon");
const CommitStep = lazyPart(async () => (await import("./commit-step.tsx")).CommitStep, "soon");
const PulseStep = lazyPart(async () => (await import("../pulse/pulse-step.tsx")).PulseStep, "soon");

/** What there is to do in a step of this kind. */
export function StepWork(props: {
  readonly at: OnStep;
  readonly drafts: Drafts;
  readonly newPromise: NewPromise;
  readonly commitments: readonly Commitment[];
  readonly here: Here;
  readonly decision: TypedDecision;
}) {
  const { at, drafts, newPromise, commitments } = props;
  switch (at.step.kind) {
    case "write":
      return <WriteStep at={at} drafts={drafts} />;
    case "vote":
      return <VoteStep at={at} />;
    case "commit":
      return <CommitStep at={at} commitments={commitments} newPromise={newPromise} />;
    case "pulse":
      return <PulseStep run={at.run} />;
    case "talk":
    case "pairs":
      return <TalkStep at={at} here={props.here} />;
    case "decide":
      return <DecideStep at={at} typing={props.decision} />;
  }
}
