import type { TeamAction } from "../../team-action.ts";

/** Stories of good days, what was in them, and one piece of that for an ordinary day. */
export const myBestDayHere: TeamAction = {
  id: "my-best-day-here",
  title: "My Best Day Here",
  summary: "Tell each other about a good day at work, and bring a piece of it into a normal week.",
  components: ["engagement", "resilience"],
  signals: ["disengagement"],
  moments: ["retrospective", "new-people"],
  topics: ["emotional-intelligence"],
  why: {
    text: "Teams that tell each other about good days report that these days have plain things in common, such as quiet, a clear end or a person beside them. They say that a plain thing can be had again on purpose, while a good mood cannot.",
    evidence: "practice",
  },
  minutes: 30,
  shorter: {
    minutes: 20,
    steps: {
      "tell-me-about-it": 6,
      "what-was-in-it": 3,
      "luck-or-ours": 0,
      "dots-on-again": 3,
      "an-ordinary-tuesday": 5,
      "tuesday-comes": 3,
    },
  },
  who: {
    from: 4,
    to: 12,
    note: "Old and new members mixed, so that each pair has two different stories. Newcomers may bring a day from an earlier job.",
  },
  whenToUse: [
    "You only ever look at what is wrong, and it has begun to wear people out.",
    "The team has changed, and the new ones do not know what it can be like here.",
    "Things are running, but nobody seems to enjoy them.",
  ],
  whenNotToUse: [
    "There is a real grievance in the air. Sunny stories would cover it up.",
    "People have just lost colleagues or their plans. Give that its own time.",
  ],
  notice:
    "A small thing from a good day turns up on a dull one, and people know where it came from.",
  quietWay:
    "Your story goes to one person only. You can tell it in three sentences, or just listen and ask. Notes and dots carry no names, and nobody repeats a story without being allowed to.",
  caution:
    "Not everybody has had a good day here. Do not argue with that and do not cheer them up. “A day that was all right” is enough, and so is a day from somewhere else.",
  prepare: [
    "Recall one good working day of your own, an ordinary one rather than a triumph. What did you see and hear on it?",
    "Decide who goes with whom if you want to mix old and new people.",
  ],
  steps: [
    {
      id: "tell-me-about-it",
      title: "Tell me about that day",
      kind: "pairs",
      minutes: 8,
      everybody:
        "In pairs, half the time each. Tell about one good day in this work. The listener may ask: “What did you do first? Who was there? When did you notice that it was good?” Then press ready.",
      leaderSays:
        "Today we do not hunt for problems. Please remember one good day in this work. It may be the day when a stubborn thing just worked, or a quiet Friday with one nice talk. If you are new, take a day from your last place. If no day was good, take one that was all right. Get into pairs and tell each other, half of the time for each. If you listen, be curious about small things. What did you do first that morning? Who was there? When did you notice that it was good? If the number is odd, three of you go together. Press ready when all days have been told.",
      ifSilent:
        "Say to all: “If you are stuck, begin with where you sat on that day.” Small facts bring back the rest.",
      ifOneDominates:
        "Say at the half: “Wherever you are in the story, it ends well. Now the other day, please.”",
      remote:
        "Send each pair to a small room and write the three questions in the chat before they go.",
    },
    {
      id: "what-was-in-it",
      title: "What was in it",
      kind: "write",
      minutes: 4,
      everybody:
        "Alone, write two notes: “It was good because…”. Do not tell the story, only what was in it. You may use what your partner’s day had, without saying whose it was.",
      leaderSays:
        "Now we look at what was in those days. Please write two notes, each for yourself. Begin with “It was good because”. We do not need the story, just what was in it. Because nobody rang until noon. Because two of us did it side by side. Because I knew when it was done. You may also write what was in your partner’s day, but do not say whose day it was. We will see the notes all together, and no names with them.",
      ifSilent: "Give it a while. Then ask softly: “And what was missing on that day, luckily?”",
      ifOneDominates:
        "If a story begins again, say: “I would like to hear the rest afterwards. Which one thing made it good?”",
    },
    {
      id: "luck-or-ours",
      title: "Luck, or ours?",
      kind: "talk",
      minutes: 5,
      everybody:
        "Go through the board. One person reads a note, and whoever likes says or types “luck” or “ours”. Ours means: we can make it happen ourselves. If both come up, hear one reason, then go on.",
      leaderSays:
        "Let us sort the board. Somebody reads a note. The rest of us say or type one word. “Luck”, if it just happened to us. “Ours”, if we could make it happen again. Sunshine is luck. A morning without meetings may be ours. If we do not agree, we hear one reason and go on. We do it fast, so do not think for too long. Half a minute for each note. Whoever likes reads the next one. We stop when the time is up, not when the board is empty.",
      ifSilent:
        "Read an easy one with a straight face: “It was good because there was cake.” Wait for the verdict.",
      ifOneDominates:
        "If one voice is always the quickest, say: “Please think first, and answer when I say now.”",
      remote:
        "Use two signs that each screen has: thumb up for ours, a shrug or an open hand for luck.",
    },
    {
      id: "dots-on-again",
      title: "What do we want again?",
      kind: "vote",
      minutes: 3,
      votesOn: "what-was-in-it",
      everybody:
        "Put your three dots on what you would like to have again soon. Choose what we can make happen by ourselves, and leave pure luck alone.",
      leaderSays:
        "What would you like more of? Take your three dots and put them there. Leave out what is pure luck, because we cannot order the sun. Pick what lies in our own hands. Think of next month, not of the best of all worlds. You can stack your dots or spread them.",
      ifSilent:
        "Enjoy it, people are looking at pleasant things. Tell them when you are about to close.",
      ifOneDominates:
        "If somebody campaigns for cake, say: “It has a strong lobby already. Let each of us choose.”",
    },
    {
      id: "an-ordinary-tuesday",
      title: "On an ordinary Tuesday",
      kind: "decide",
      minutes: 6,
      everybody:
        "Take the note on top. Say how a small piece of it could fit into an ordinary Tuesday. Choose one piece that costs nothing and that we may do without asking.",
      leaderSays:
        "Here is what we want again. Now think of a Tuesday. A grey one, with nothing special about it. How could a small piece of this note find room on such a day? It should cost no money, and nobody outside should have to allow it. Finish this sentence: on Tuesday, we could. Let me hear a few endings. (Listen.) Which of them would you really look forward to a little? And would it be a burden for any of us? Then we make it smaller until it is not.",
      ifSilent:
        "Ask all of them: “If you could change one hour of next Tuesday, which one?” A line in the chat will do.",
      ifOneDominates:
        "Say: “Your Tuesday is full of good things now. What would be in another one?” and wait.",
    },
    {
      id: "tuesday-comes",
      title: "Tuesday comes",
      kind: "commit",
      minutes: 4,
      everybody:
        "Say in the panel who sees to it that it happens, and on which day for the first time. Somebody else tells us afterwards if it took place.",
      leaderSays:
        "Tuesday comes anyway, with or without our piece of a good day. Who makes sure that it is there? You need not do it all, you just open the door. Please write your name in the panel and the day of the first time. And who will tell us, after that, whether it took place? We do not ask whether it was wonderful. We ask whether it happened. Thank you for the stories. I will think of some of them when the next form does not save.",
      ifSilent:
        "Ask for the smallest part: “Who just reminds us on that morning?” The rest often follows.",
      ifOneDominates:
        "If the usual organiser offers, say: “You have given us many good days. May somebody else open the door for you this time?”",
    },
  ],
  resources: ["small-wins", "moving-motivators", "good-life"],
};
