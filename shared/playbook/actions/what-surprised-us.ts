import type { TeamAction } from "../../team-action.ts";

/** Small surprises of the last days, and a look-out on the side they came from. Fits a stand-up. */
export const whatSurprisedUs: TeamAction = {
  id: "what-surprised-us",
  title: "Raised Eyebrows",
  summary:
    "Collect what surprised you in the last days, and open a window on the side it came from.",
  components: ["learning", "flexibility"],
  signals: ["misalignment"],
  moments: ["stand-up", "planning"],
  topics: ["learning-from-failure"],
  why: {
    text: "People who collect surprises report that one is often the first sign of a change, and soon lost if nobody writes it down. They find it easier to own up to than a mistake, because it says more about the world than about them.",
    evidence: "practice",
  },
  minutes: 15,
  who: {
    from: 3,
    to: 10,
    note: "Whoever works on the same things. People who talk to customers, suppliers or other teams see the surprises first.",
  },
  whenToUse: [
    "The last days did not go as you had thought, for better or worse.",
    "Every other week, so that the team keeps noticing.",
    "You are about to plan, and would like to know what you tend to overlook.",
  ],
  whenNotToUse: [
    "The surprise is large and painful, such as a lost colleague or a lost customer. Give it more time than this.",
    "You look for the causes of one big event. This only skims the surface.",
  ],
  notice:
    "Somebody says “that is odd” and is asked to go on, and the look that you chose is still taken a month later.",
  quietWay:
    "A number in the chat is enough for the first round, or nothing. Surprises are notes, and you can name a pile without a reason. Looking on is fine.",
  caution:
    "One person’s surprise can be another one’s slip. If a note points at somebody, say: “We look at the side it came from, and not at who stood there,” and read the next one.",
  prepare: [
    "Remember one moment this week when you thought “oh”. A nice one is as good as a bad one.",
    "Have three words ready to be seen: once, again, no window. Paper or chat will do.",
  ],
  steps: [
    {
      id: "eyebrows",
      title: "How high were they?",
      kind: "talk",
      minutes: 2,
      everybody:
        "Show how much the last days surprised you: no eyebrow, one or both. Fingers or a typed 0, 1 or 2 say the same. No story yet, and you may leave it out.",
      leaderSays:
        "Before we go on as usual, one question. How much did the last few days surprise you? Show me with your eyebrows. None: all went as you thought. One: well, well. Both: you still cannot quite believe it. If you would rather keep your face to yourself, show fingers or type 0, 1 or 2. On three. One, two, three. (Look round and say what you see.) No reasons yet, we write them down in a moment.",
      ifSilent: "Say your own number and go on. The notes are what this is about.",
      ifOneDominates:
        "If a story comes, say: “That sounds like a note. Please put it down while it is fresh.”",
      remote: "With cameras off, type 0, 1 or 2. It is just as good.",
    },
    {
      id: "i-would-have-bet",
      title: "I would have bet that…",
      kind: "write",
      minutes: 3,
      everybody:
        "Alone, write one note, or two: “I would have bet that…, and then…”. Big or tiny, good or bad or just strange. It is about what happened, not about what a person is like.",
      leaderSays:
        "What did you not see coming? Each of us writes one note, or two. Begin with “I would have bet that”, and go on with “and then”. I would have bet that nobody reads our notice, and then six people rang. I would have bet that Tuesday is quiet, and then it was not. Nice surprises count just as much. If nothing surprised you, write what you were sure of and what came true. Please leave people’s habits out. The notes stay without names.",
      ifSilent:
        "Give them a quiet minute. Then: “Which message did you have to read twice this week?”",
      ifOneDominates: "Say: “Let the bet go into the note. We all want to read how it ended.”",
    },
    {
      id: "once-again-no-window",
      title: "Once, again or no window",
      kind: "talk",
      minutes: 5,
      everybody:
        "The leader reads a note. Call out a pile for it. “Once”: it will hardly come back. “Again”: it will, and we know why. “No window”: it came from a side where we never look. No need to agree, the bigger pile wins. Go on quickly.",
      leaderSays:
        "I read a note, and you tell me on which pile it goes. There are three. “Once” means: funny, but it will hardly come back. “Again” means: it will be back, and we know why. “No window” means: it came from a side where we never look. Think of a house. On that side there is only wall. Just call it out, or type it. If you see it in two ways, I take the one I hear more often. We are quick, half a minute for a note. What we do not reach can wait on the board. Here we go.",
      ifSilent:
        "Name a pile yourself and ask: “Or does it belong on another one?” Then read the next.",
      ifOneDominates: "Say: “You name the pile for the next one last.” Then collect from the rest.",
      remote: "Let people send o, a or n, and go with what you see most.",
    },
    {
      id: "cut-a-window",
      title: "Cut a window",
      kind: "decide",
      minutes: 2,
      everybody:
        "Take one note from “no window”. Where would it have shown a few days sooner? Choose one small look that we will take from now on: a question, a number, a person we ring. If that pile is empty, take one from “again”.",
      leaderSays:
        "Let us cut one window. Which note from the wall side would have been good to know sooner? Just point. And where would it have shown? Perhaps in a number that nobody opens. Perhaps in a chat with the people next door. I need one small look that fits into five minutes a week. If nothing is on that pile, our house is well lit, and we take one from “again”. What would you like to look at?",
      ifSilent:
        "Make a modest offer: “We could ask next door each Monday what is new. Or is there a better window?”",
      ifOneDominates: "Say: “That is one good window. Who would put it somewhere else?”",
    },
    {
      id: "first-look-out",
      title: "The first look out",
      kind: "commit",
      minutes: 3,
      everybody:
        "In the panel: who takes the first look, on which day, and to whom they tell what they saw. That person confirms it. After two looks, we see if the window is worth keeping.",
      leaderSays:
        "A window is no use if nobody stands at it. Who takes the first look, and on which day? Give it a line in the panel, with the person you will tell what you saw. They confirm that they heard it. “Nothing to see” is news as well. After two looks we ask if we want to keep the window or brick it up. Thank you for what you brought.",
      ifSilent: "Say: “I look on Monday. Who wants to be told, even if it is dull?”",
      ifOneDominates:
        "Say: “You have brought us much of this. Who else could take the first look?”",
    },
  ],
  resources: ["on-being-wrong", "leaders-framework", "trial-and-error"],
};
