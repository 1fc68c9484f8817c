import { z } from "zod/v4";
import { DomainError } from "#shared/errors.ts";
import { Id } from "#shared/record.ts";
import { readRecommendations } from "../../usecases/recommendations.ts";
import { planRun } from "../../usecases/runs.ts";
import { readOwnBrief } from "../../usecases/team-brief.ts";
import { requireActor } from "../activity-facts.ts";
import type { Card } from "../cards/card.ts";
import { chooseCard, plannedCard } from "../cards/choose-card.ts";
import { type PressResult, parsed } from "../press.ts";
import {
  type Asked,
  commandIdOf,
  inOneTeam,
  isPersonal,
  linkTo,
  pressedTeam,
  readerOf,
} from "./asked.ts";

const PlanData = z.object({ teamId: Id, actionId: Id });

/** Up to three actions to choose from or, where one is planned already, which. */
export function choose(asked: Asked): Promise<Card> {
  return inOneTeam(asked, "choose", async (brief) => {
    const shared = { brief, link: linkTo(asked, brief), readerId: readerOf(asked) };
    if (brief.run) return plannedCard({ ...shared, isNew: false });
    const input = { actor: requireActor(asked.facts), teamId: brief.id };
    const { recommendations } = await readRecommendations(asked.parts.ports, input);
    return chooseCard({ ...shared, recommendations });
  });
}

/** Plans the action of a button; where somebody was faster, that one is shown to who pressed. */
export async function planChosen(asked: Asked, data: unknown): Promise<PressResult> {
  const { ports } = asked.parts;
  const { teamId, actionId } = parsed(PlanData, data);
  const { actor } = await pressedTeam(asked, teamId);
  const input = { actor, teamId };
  const isNew = await planRun(ports, {
    ...input,
    actionId,
    commandId: commandIdOf(asked),
    length: "full",
  }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof DomainError && error.code === "conflict") return false;
      throw error;
    },
  );
  const brief = await readOwnBrief(ports, input);
  const readerId = readerOf(asked);
  const { run } = brief;
  // Who pressed twice, or wanted what somebody else has just planned, has it.
  const isPlanned = isNew || (run?.actionId === actionId && run.startedAt === undefined);
  const card = plannedCard({ brief, isNew: isPlanned, readerId, link: linkTo(asked, brief) });
  return { card, ...(isNew && !isPersonal(asked) ? { forAll: true as const } : {}) };
}
