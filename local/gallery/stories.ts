import { choosing } from "./stories/choosing.ts";
import { dashboards } from "./stories/dashboards.ts";
import { homes } from "./stories/homes.ts";
import { inGerman } from "./stories/in-german.ts";
import { leftBehind, nothingToVoteOn } from "./stories/left-behind.ts";
import { libraries } from "./stories/libraries.ts";
import { ownActions } from "./stories/own-actions.ts";
import { pulses } from "./stories/pulses.ts";
import { stages } from "./stories/stages.ts";
import { firstSteps, lastSteps } from "./stories/steps.ts";
import { troubles } from "./stories/troubles.ts";
import { unopened } from "./stories/unopened.ts";
import type { Story } from "./story.ts";

/** Everything that there is to see of the product, in the order in which people come to it. */
export const stories: readonly Story[] = [
  unopened,
  choosing,
  firstSteps,
  lastSteps,
  troubles,
  leftBehind,
  nothingToVoteOn,
  pulses,
  stages,
  homes,
  dashboards,
  libraries,
  ownActions,
  inGerman,
];
