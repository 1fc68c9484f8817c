import type { TeamAction } from "../../team-action.ts";

/** How heavy the week is, what kind of heavy, and one hand on one bag. Fits a stand-up. */
export const loadCheck: TeamAction = {
  id: "load-check",
  title: "Load Check",
  summary:
    "Weigh what you carry, find out what kind of heavy it is, and lend a hand with one load.",
  components: ["resilience", "openness"],
  signals: ["unspoken-friction", "disengagement"],
  moments: ["stand-up", "hard-time"],
  topics: ["emotional-intelligence", "psychological-safety"],
  why: {
    text: "People report that strain is easier to speak of while it is small, and when everybody is asked. They also report that a load may be unclear, lonely or cut into bits, and then something other than less work helps.",
    evidence: "practice",
  },
  minutes: 15,
  who: {
    from: 4,
    to: 10,
    note: "The people who work side by side. With three or fewer every note has an owner, so better ask each other face to face.",
  },
  whenToUse: [
    "It is an ordinary week and nobody has complained. That is the best time to ask.",
    "Nobody has asked for a long time, and asking all of you is fairer than asking one.",
    "Every few weeks, the way a driver looks at the fuel gauge.",
  ],
  whenNotToUse: [
    "You all know that there is too much to do. Do not weigh it any longer. Drop One Thing takes something out.",
    "Somebody seems close to breaking down. They need a private talk and proper help today, not a note on a board.",
    "A person who decides on pay or contracts is there, and people would rather not answer in front of them.",
  ],
  notice:
    "On a Tuesday somebody says “mine is heavy, and it is the unclear kind”, and has an answer by the evening.",
  quietWay:
    "The weight is written down, and nobody asks which note is yours. For the rest you can type a number or nod. “Fair, pass” is a complete note.",
  caution:
    "A heavy note may be a call for help, or just a Monday. Do not guess aloud whose it is, and look at nobody while you count. If a note speaks of giving up, say at once: “If this is yours, please come to me or to somebody you trust today.”",
  prepare: [
    "Weigh your own bag. If you write “fair” and everybody can see that it is not, the others will do the same.",
    "Learn the four kinds of heavy: too much, too unclear, too alone, too chopped up.",
    "Keep ten minutes free after the meeting, and know whom a person can turn to who needs more than a colleague.",
  ],
  steps: [
    {
      id: "weigh-the-bag",
      title: "Weigh the bag",
      kind: "write",
      minutes: 4,
      everybody:
        "Alone, write one note. Its first word is “light”, “fair”, “heavy” or “too heavy”. Then one line on what makes it so. What weighs on you at home may count in the word and stay out of the line.",
      leaderSays:
        "Imagine that all you carry this week is in one bag. How heavy is it? Take a note, each for yourself, and begin with one of these words. Light. Fair. Heavy. Too heavy. Then add a line on what makes it so. Heavy, because I do five things at once. Light, because something big went out on Friday. Home counts too, and you may leave it out of the line. My own bag will be up there with yours. The panel shows no names, but we are not many. So write only what you do not mind if somebody guesses that it is you.",
      ifSilent:
        "It takes a moment to be honest here. Two minutes in, remind people that “light” is a welcome answer as well.",
      ifOneDominates:
        "If somebody lists their tasks aloud, say: “Just the weight for now, not the packing list.”",
    },
    {
      id: "dots-on-bags",
      title: "Which bag could we lighten?",
      kind: "vote",
      minutes: 3,
      votesOn: "weigh-the-bag",
      everybody:
        "Hear the count. Then put your three dots on bags that we could make a bit lighter ourselves before the week is over. Nobody says whose bag it is.",
      leaderSays:
        "First I count. (Say how many are light, fair, heavy and too heavy.) That is us this week. Nobody has to say which one is theirs. Put your three dots on bags that we can make a bit lighter ourselves before the week is out. A bag without dots has been seen as well. If yours is too heavy, come to me afterwards, or go to somebody you trust.",
      ifSilent: "It is a good sort of quiet. Look at the board, so that nobody feels looked at.",
      ifOneDominates:
        "If somebody wants to know who wrote a note, say: “The bag is here, that is enough for us,” and point to the dots.",
    },
    {
      id: "what-kind-of-heavy",
      title: "What kind of heavy?",
      kind: "decide",
      minutes: 5,
      everybody:
        "Take the bag with the most dots. Say which kind it is: 1 too much, 2 too unclear, 3 too alone, 4 too chopped up. Then choose one thing that helps with this kind and that we can give this week.",
      leaderSays:
        "This bag has the most dots. What kind of heavy is it? One, too much. Then a part of it has to wait. Two, too unclear. Then it needs an answer. Three, too alone. Then a second person sits down with it for an hour. Four, too chopped up. Then it needs a quiet morning. Call out a number. If the bag is yours, tell us, or just listen. (Listen.) And what can we give this week that helps with that? If no owner shows up, we take what does good to any bag of this kind: an answer, an open hour, a morning with no calls.",
      ifSilent:
        "Go through them as questions: “Would less work help here, or an answer, or company, or peace?” Look for nods.",
      ifOneDominates:
        "If advice pours out, say: “We have not agreed on what is the matter yet. Which number do the rest of you see?”",
      remote:
        "Have the numbers typed at the same moment, so that nobody has to go first. A call for two is as good as sitting down together.",
    },
    {
      id: "a-hand-on-the-bag",
      title: "A hand on the bag",
      kind: "commit",
      minutes: 3,
      everybody:
        "In the panel: who gives what, on which day of this week. Leave the owner’s name out unless they want it in. Someone who can see it happen will confirm.",
      leaderSays:
        "Now somebody takes hold. Who gives this, and on which day this week? Put it into the panel. Name the one who helps, and leave out whose bag it is, unless that person likes it there. One more of us keeps an eye on whether it was done. I stay here for a while when we are through, in case you would like a word. Thank you for the honest weights. And if yours was light, you need not feel bad about it. Somebody has to be able to lift.",
      ifSilent:
        "Make it one hour: “I give an hour on Thursday at two. Who makes sure that I turn up?”",
      ifOneDominates:
        "If the hand that goes up belongs to one who always carries, say: “You are kind. Is there a hand up that has nothing in it?”",
    },
  ],
  resources: ["how-you-recharge", "ups-and-downs-at-work", "emotional-intelligence-of-groups"],
};
