import type { Run, RunStep } from "./run.ts";

/** How many command ids a run remembers; a panel retries within seconds, so a few dozen are plenty. */
const remembered = 24;

/** The ids of the newest commands with this one. */
export function remembering(recent: readonly string[], commandId: string): string[] {
  return [...recent, commandId].slice(-remembered);
}

/** A planned run: an action is chosen and somebody will lead it. */
export function plan(input: {
  readonly id: string;
  readonly teamId: string;
  readonly actionId: string;
  readonly actionVersionId?: string | undefined;
  readonly components?: Run["components"];
  readonly title: string;
  readonly length: Run["length"];
  readonly steps: readonly RunStep[];
  readonly facilitatorId: string;
  readonly byTurn?: Run["byTurn"];
  readonly nextFacilitatorId: string | undefined;
  readonly commandId: string;
  readonly actorId: string;
  readonly now: number;
}): Run {
  return {
    v: 1,
    id: input.id,
    teamId: input.teamId,
    version: 1,
    actionId: input.actionId,
    actionVersionId: input.actionVersionId,
    components: input.components,
    title: input.title,
    length: input.length,
    facilitatorId: input.facilitatorId,
    byTurn: input.byTurn,
    nextFacilitatorId: input.nextFacilitatorId,
    state: "planned",
    steps: [...input.steps],
    stepIndex: 0,
    spentMs: 0,
    writtenByStep: true,
    boards: {},
    plannedAt: input.now,
    lastChange: { verb: "plan", by: input.actorId, at: input.now, version: 1 },
    recent: [input.commandId],
  };
}

/** A planned run, led by whoever's turn it is by now. The caller has seen that it is theirs. */
export function followTurn(
  run: Run,
  {
    facilitatorId,
    nextFacilitatorId,
    command,
    now,
  }: {
    readonly facilitatorId: string;
    readonly nextFacilitatorId: string | undefined;
    /** The command that caused it, if one did: sent again, it is known. */
    readonly command?: { readonly commandId: string; readonly actorId: string } | undefined;
    readonly now: number;
  },
): Run {
  if (run.state !== "planned" || run.facilitatorId === facilitatorId) return run;
  const version = run.version + 1;
  const lastChange = {
    verb: "handOver" as const,
    by: command?.actorId ?? facilitatorId,
    at: now,
    version,
  };
  const recent = command ? remembering(run.recent, command.commandId) : run.recent;
  return { ...run, facilitatorId, nextFacilitatorId, byTurn: true, version, lastChange, recent };
}

/** A plan that another one was faster than: it never becomes the team's run. */
export function dropped(run: Run, now: number): Run {
  if (run.state !== "planned") return run;
  return { ...run, state: "ended", endedAt: now, version: run.version + 1 };
}
