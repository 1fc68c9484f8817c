import type { TeamAction, TeamActionSummary } from "../team-action.ts";
import { afterAHardStretch } from "./actions/after-a-hard-stretch.ts";
import { argueTheOtherSide } from "./actions/argue-the-other-side.ts";
import { askOutLoud } from "./actions/ask-out-loud.ts";
import { backOnOurFeet } from "./actions/back-on-our-feet.ts";
import { blamelessTimeline } from "./actions/blameless-timeline.ts";
import { disagreeFirst } from "./actions/disagree-first.ts";
import { doneMeansChecked } from "./actions/done-means-checked.ts";
import { dropOneThing } from "./actions/drop-one-thing.ts";
import { energyMap } from "./actions/energy-map.ts";
import { everyoneOnce } from "./actions/everyone-once.ts";
import { halfInTheRoom } from "./actions/half-in-the-room.ts";
import { handOverRehearsal } from "./actions/hand-over-rehearsal.ts";
import { howToWorkWithMe } from "./actions/how-to-work-with-me.ts";
import { howWeWorkApart } from "./actions/how-we-work-apart.ts";
import { humourWorkshop } from "./actions/humour-workshop.ts";
import { ifThisThenThat } from "./actions/if-this-then-that.ts";
import { keepAndMore } from "./actions/keep-and-more.ts";
import { loadCheck } from "./actions/load-check.ts";
import { lookBackTogether } from "./actions/look-back-together.ts";
import { meetingsWorthKeeping } from "./actions/meetings-worth-keeping.ts";
import { myBestDayHere } from "./actions/my-best-day-here.ts";
import { offersAndAsks } from "./actions/offers-and-asks.ts";
import { onTheTable } from "./actions/on-the-table.ts";
import { oneThingIWouldStop } from "./actions/one-thing-i-would-stop.ts";
import { planBInTen } from "./actions/plan-b-in-ten.ts";
import { promisesKeptAndLost } from "./actions/promises-kept-and-lost.ts";
import { quietHours } from "./actions/quiet-hours.ts";
import { rehearseTheHardMessage } from "./actions/rehearse-the-hard-message.ts";
import { sayItInOneLine } from "./actions/say-it-in-one-line.ts";
import { seenAndThanked } from "./actions/seen-and-thanked.ts";
import { smallBets } from "./actions/small-bets.ts";
import { smallFailuresAloud } from "./actions/small-failures-aloud.ts";
import { teachMeInFive } from "./actions/teach-me-in-five.ts";
import { testAnAssumption } from "./actions/test-an-assumption.ts";
import { theNextBestOrder } from "./actions/the-next-best-order.ts";
import { theUnaskedQuestion } from "./actions/the-unasked-question.ts";
import { theViewFromOutside } from "./actions/the-view-from-outside.ts";
import { tinyCelebrations } from "./actions/tiny-celebrations.ts";
import { twoSidesOfAConflict } from "./actions/two-sides-of-a-conflict.ts";
import { whatChanged } from "./actions/what-changed.ts";
import { whatCouldGoWrong } from "./actions/what-could-go-wrong.ts";
import { whatGivesEnergy } from "./actions/what-gives-energy.ts";
import { whatINeedToKnow } from "./actions/what-i-need-to-know.ts";
import { whatSurprisedUs } from "./actions/what-surprised-us.ts";
import { whoIsItFor } from "./actions/who-is-it-for.ts";
import { whoStepsIn } from "./actions/who-steps-in.ts";
import { whoseDecision } from "./actions/whose-decision.ts";
import { worryWall } from "./actions/worry-wall.ts";

/** All actions that a team can choose: the Humour Workshop, then by component, the short ones first. */
export const playbook: readonly TeamAction[] = [
  humourWorkshop,
  // Courage
  askOutLoud,
  oneThingIWouldStop,
  theUnaskedQuestion,
  disagreeFirst,
  offersAndAsks,
  smallBets,
  whatCouldGoWrong,
  rehearseTheHardMessage,
  // Engagement
  everyoneOnce,
  seenAndThanked,
  whatGivesEnergy,
  whoIsItFor,
  myBestDayHere,
  whoseDecision,
  meetingsWorthKeeping,
  howWeWorkApart,
  // Flexibility
  dropOneThing,
  whatChanged,
  planBInTen,
  halfInTheRoom,
  handOverRehearsal,
  ifThisThenThat,
  theNextBestOrder,
  whoStepsIn,
  // Learning
  testAnAssumption,
  whatSurprisedUs,
  smallFailuresAloud,
  promisesKeptAndLost,
  teachMeInFive,
  doneMeansChecked,
  lookBackTogether,
  blamelessTimeline,
  // Openness
  sayItInOneLine,
  whatINeedToKnow,
  onTheTable,
  theViewFromOutside,
  argueTheOtherSide,
  keepAndMore,
  twoSidesOfAConflict,
  howToWorkWithMe,
  // Resilience
  afterAHardStretch,
  loadCheck,
  tinyCelebrations,
  energyMap,
  backOnOurFeet,
  worryWall,
  quietHours,
];

/** The action with this id, if the Playbook has it. */
export function findTeamAction(id: string): TeamAction | undefined {
  return playbook.find((action) => action.id === id);
}

/** What a list of actions shows of one. */
export function summaryOf(action: TeamAction): TeamActionSummary {
  const { id, title, summary, components, moments, topics, minutes, shorter, who } = action;
  const shortMinutes = shorter?.minutes;
  const { from, to } = who;
  return { id, title, summary, components, moments, topics, minutes, shortMinutes, from, to };
}

/** What search looks through beside title and summary, of one action. */
export function searchTextOf(action: TeamAction): string {
  const { why, who, whenToUse, notice, steps } = action;
  const titles = steps.map(({ title }) => title);
  return [...whenToUse, notice, why.text, who.note, ...titles].join(" ");
}
