import type { TeamAction } from "../../team-action.ts";

/** One thing that all take for granted, and the smallest look that could prove it wrong. */
export const testAnAssumption: TeamAction = {
  id: "test-an-assumption",
  title: "Test an Assumption",
  summary: "Find one thing that you all take for granted, and go and see whether it is true.",
  components: ["learning", "openness"],
  signals: ["unverified-execution", "misalignment"],
  moments: ["stand-up", "planning"],
  topics: ["verifying"],
  why: {
    text: "People who go and look at what all take for granted report that a single call or number often settles weeks of talk. Asking first what you would see if it were wrong is meant to keep you from finding only what you hoped for.",
    evidence: "practice",
  },
  minutes: 15,
  who: {
    from: 3,
    to: 10,
    note: "The people who build on the same beliefs. Somebody who is new hears them best, so ask what they have noticed.",
  },
  whenToUse: [
    "A plan leans on sentences that begin with “surely” or “they will”.",
    "Two of you argue about a thing that could simply be looked up.",
    "Nobody can remember when you last asked those you work for.",
  ],
  whenNotToUse: [
    "You need to decide within the hour. Decide, and look afterwards.",
    "What you take for granted is what a colleague thinks or feels. Ask them kindly and alone.",
  ],
  notice: "You hear “do we know that, or do we think that?”, and it is not meant as an attack.",
  quietWay:
    "Notes and dots work without a word, and a clue can be typed as well. Or you just listen: no clue is asked for by name.",
  caution:
    "A belief often comes from somebody’s work. If it gets personal, say: “We test the sentence, not the one who said it.” A look at facts must not become a look over a colleague’s shoulder: choose another one if it would.",
  prepare: [
    "Find a thing that you took for granted and that turned out wrong. The smaller and funnier, the better.",
    "Bring the plan or the piece of work you are in the middle of, so that people know what to look at.",
  ],
  steps: [
    {
      id: "we-take-it-for-granted",
      title: "We take it for granted that…",
      kind: "write",
      minutes: 4,
      everybody:
        "Alone, complete this line once or twice: “We take it for granted that…”. Think of customers, time, tools, other teams, rules. It need not be wrong. It is enough that nobody has looked for a while.",
      leaderSays:
        "I once took a thing for granted. (Tell yours in two sentences.) Our work stands on many such things, and most of them hold. Let us find the few that nobody has looked at. Write one or two notes, alone. Begin with “We take it for granted that”. That they read what we send. That the numbers come on the first. That the others know about the change. You need not think that it is wrong. Please write about facts and not about what a colleague is like. Nobody can tell from the notes who wrote them.",
      ifSilent:
        "Read a line of your plan aloud and ask: “What has to be true for that?” Then be quiet again.",
      ifOneDominates:
        "If somebody knows for sure that it holds, say: “Good. Write it down all the same, and we will see who has looked.”",
    },
    {
      id: "dots-on-thin-ice",
      title: "Where is the ice thin?",
      kind: "vote",
      minutes: 2,
      votesOn: "we-take-it-for-granted",
      everybody:
        "Put your three dots on beliefs that carry much of our work and that none of us has seen with their own eyes.",
      leaderSays:
        "Look at what we stand on. Your three dots go where two things come together. Much of our work rests on it. And none of us has looked. We have only heard. A thing can be likely and still be thin ice. If you know the answer from last week, no dot is needed.",
      ifSilent: "They are reading and weighing. Say when half a minute is left.",
      ifOneDominates:
        "If somebody vouches for a note, ask: “Have you seen it, or heard it?” and let the voting go on.",
    },
    {
      id: "suppose-the-opposite",
      title: "Suppose the opposite",
      kind: "talk",
      minutes: 3,
      everybody:
        "Take the top note and turn it round: suppose it is not true. What would we see, hear or find? Whoever has a clue says or types it, four or five are enough. Say also if you have already seen such a clue.",
      leaderSays:
        "We play detective for three minutes. Most of the dots are here. Let us suppose that the opposite is true. I say it the other way round. (Say it.) If that were so, what would we see? What would people ask us, what would we find, which number would be odd? Four or five clues are enough, say them or type them. And if you have met such a clue already, this is a good time to tell us. I do not want to know yet who is right. I want to know where to look.",
      ifSilent:
        "Think aloud: “If nobody read our mails, then they would keep asking for what is in them. Do they?”",
      ifOneDominates:
        "Say: “That is one trail, and I keep it. Who would look in quite another place?”",
      remote: "Collect clues in the chat, and let somebody else than you read them out.",
    },
    {
      id: "the-smallest-look",
      title: "The smallest look",
      kind: "decide",
      minutes: 3,
      everybody:
        "Choose the smallest look that could show us wrong: ask one person, look up one number, watch it once. Agree what we would call “true” and what we would call “wrong”, before anybody goes.",
      leaderSays:
        "How do we find out, by tomorrow if we can? Not a survey, and not a project. We ask one person. We look up one number. We stand there and watch it once. Which of these would show us most quickly if we are wrong? (Settle on one.) And now the thing that people forget. What will we call true, and what will we call wrong? Let us say it before we look. After that, any answer looks like what we thought.",
      ifSilent:
        "Put two on the table: “I could ring one of them, or count for a day. Which would you believe?”",
      ifOneDominates:
        "If the look grows and grows, say: “That is a fine study. What could we do before lunch?”",
    },
    {
      id: "go-and-see",
      title: "Go and see",
      kind: "commit",
      minutes: 3,
      everybody:
        "In the panel: who looks, at what, by which day, and what counts as wrong. Somebody else will hear the answer first and ask: “What did you see?”",
      leaderSays:
        "Who goes and looks, and by which day? Add in the panel what would count as wrong. The best one to go is somebody who does not mind either way. Who will hear it first? That person asks just one thing: what did you see? Not what do you think. If it holds, we can build on it with a better feeling. If it does not, we know it early, and nobody has to have been wrong alone. Thank you for doubting with so much care.",
      ifSilent: "Say: “I make the call tomorrow before ten. Who wants to hear what they said?”",
      ifOneDominates:
        "If the one who is most sure wants to go, say: “Take somebody along who is not.”",
    },
  ],
  resources: ["ladder-of-inference", "on-being-wrong", "trial-and-error"],
};
