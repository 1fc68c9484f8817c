import type { ActionTexts } from "../readers-playbook.ts";
import { afterAHardStretch } from "./after-a-hard-stretch.ts";
import { argueTheOtherSide } from "./argue-the-other-side.ts";
import { askOutLoud } from "./ask-out-loud.ts";
import { backOnOurFeet } from "./back-on-our-feet.ts";
import { blamelessTimeline } from "./blameless-timeline.ts";
import { disagreeFirst } from "./disagree-first.ts";
import { doneMeansChecked } from "./done-means-checked.ts";
import { dropOneThing } from "./drop-one-thing.ts";
import { energyMap } from "./energy-map.ts";
import { everyoneOnce } from "./everyone-once.ts";
import { halfInTheRoom } from "./half-in-the-room.ts";
import { handOverRehearsal } from "./hand-over-rehearsal.ts";
import { howToWorkWithMe } from "./how-to-work-with-me.ts";
import { howWeWorkApart } from "./how-we-work-apart.ts";
import { humourWorkshop } from "./humour-workshop.ts";
import { ifThisThenThat } from "./if-this-then-that.ts";
import { keepAndMore } from "./keep-and-more.ts";
import { loadCheck } from "./load-check.ts";
import { lookBackTogether } from "./look-back-together.ts";
import { meetingsWorthKeeping } from "./meetings-worth-keeping.ts";
import { myBestDayHere } from "./my-best-day-here.ts";
import { offersAndAsks } from "./offers-and-asks.ts";
import { onTheTable } from "./on-the-table.ts";
import { oneThingIWouldStop } from "./one-thing-i-would-stop.ts";
import { planBInTen } from "./plan-b-in-ten.ts";
import { promisesKeptAndLost } from "./promises-kept-and-lost.ts";
import { quietHours } from "./quiet-hours.ts";
import { rehearseTheHardMessage } from "./rehearse-the-hard-message.ts";
import { sayItInOneLine } from "./say-it-in-one-line.ts";
import { seenAndThanked } from "./seen-and-thanked.ts";
import { smallBets } from "./small-bets.ts";
import { smallFailuresAloud } from "./small-failures-aloud.ts";
import { teachMeInFive } from "./teach-me-in-five.ts";
import { testAnAssumption } from "./test-an-assumption.ts";
import { theNextBestOrder } from "./the-next-best-order.ts";
import { theUnaskedQuestion } from "./the-unasked-question.ts";
import { theViewFromOutside } from "./the-view-from-outside.ts";
import { tinyCelebrations } from "./tiny-celebrations.ts";
import { twoSidesOfAConflict } from "./two-sides-of-a-conflict.ts";
import { whatChanged } from "./what-changed.ts";
import { whatCouldGoWrong } from "./what-could-go-wrong.ts";
import { whatGivesEnergy } from "./what-gives-energy.ts";
import { whatINeedToKnow } from "./what-i-need-to-know.ts";
import { whatSurprisedUs } from "./what-surprised-us.ts";
import { whoIsItFor } from "./who-is-it-for.ts";
import { whoStepsIn } from "./who-steps-in.ts";
import { whoseDecision } from "./whose-decision.ts";
import { worryWall } from "./worry-wall.ts";

/** The Playbook in German. */
export const germanActions: Readonly<Record<string, ActionTexts>> = {
  "humour-workshop": humourWorkshop,
  "ask-out-loud": askOutLoud,
  "one-thing-i-would-stop": oneThingIWouldStop,
  "the-unasked-question": theUnaskedQuestion,
  "disagree-first": disagreeFirst,
  "offers-and-asks": offersAndAsks,
  "small-bets": smallBets,
  "what-could-go-wrong": whatCouldGoWrong,
  "rehearse-the-hard-message": rehearseTheHardMessage,
  "everyone-once": everyoneOnce,
  "seen-and-thanked": seenAndThanked,
  "what-gives-energy": whatGivesEnergy,
  "who-is-it-for": whoIsItFor,
  "my-best-day-here": myBestDayHere,
  "whose-decision": whoseDecision,
  "meetings-worth-keeping": meetingsWorthKeeping,
  "how-we-work-apart": howWeWorkApart,
  "drop-one-thing": dropOneThing,
  "what-changed": whatChanged,
  "plan-b-in-ten": planBInTen,
  "half-in-the-room": halfInTheRoom,
  "hand-over-rehearsal": handOverRehearsal,
  "if-this-then-that": ifThisThenThat,
  "the-next-best-order": theNextBestOrder,
  "who-steps-in": whoStepsIn,
  "test-an-assumption": testAnAssumption,
  "what-surprised-us": whatSurprisedUs,
  "small-failures-aloud": smallFailuresAloud,
  "promises-kept-and-lost": promisesKeptAndLost,
  "teach-me-in-five": teachMeInFive,
  "done-means-checked": doneMeansChecked,
  "look-back-together": lookBackTogether,
  "blameless-timeline": blamelessTimeline,
  "say-it-in-one-line": sayItInOneLine,
  "what-i-need-to-know": whatINeedToKnow,
  "on-the-table": onTheTable,
  "the-view-from-outside": theViewFromOutside,
  "argue-the-other-side": argueTheOtherSide,
  "keep-and-more": keepAndMore,
  "two-sides-of-a-conflict": twoSidesOfAConflict,
  "how-to-work-with-me": howToWorkWithMe,
  "after-a-hard-stretch": afterAHardStretch,
  "load-check": loadCheck,
  "tiny-celebrations": tinyCelebrations,
  "energy-map": energyMap,
  "back-on-our-feet": backOnOurFeet,
  "worry-wall": worryWall,
  "quiet-hours": quietHours,
};
