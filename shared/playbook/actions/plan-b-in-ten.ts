import type { TeamAction } from "../../team-action.ts";

/** One support is taken away on purpose, and small groups find another way in minutes. */
export const planBInTen: TeamAction = {
  id: "plan-b-in-ten",
  title: "Plan B in Ten",
  summary: "Take away one thing that your plan leans on, and find another way in ten minutes.",
  components: ["flexibility", "resilience"],
  signals: ["delayed-hand-offs"],
  moments: ["planning"],
  topics: ["verifying"],
  why: {
    text: "People who have looked for a second way in a calm hour report that the first shock is shorter when they need it. They also say that a rough plan which they had served them better than a fine one that nobody got round to.",
    evidence: "practice",
  },
  minutes: 20,
  shorter: {
    minutes: 15,
    steps: {
      "we-lean-on": 3,
      "pull-one-out": 2,
      "four-roads": 5,
      "onto-the-shelf": 3,
      "a-test-drive": 2,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "Those who do the work. Four people make two pairs and try two roads; ten make two pairs and two threes.",
  },
  whenToUse: [
    "Your plan hangs on one tool, one date, one room or one signature.",
    "You have some calm, and the busy time starts soon.",
    "Small surprises throw you off for longer than they should.",
  ],
  whenNotToUse: [
    "The support has really gone, this morning. Then you need a plan, not an exercise.",
    "You want to go through many risks at once. What Could Go Wrong? does that, this takes a single one and is fast.",
  ],
  notice:
    "When something breaks, the first sentence is “which road do we take?” and not “who has the number of the support line?”",
  quietWay:
    "Notes have no names, and choosing is done by number. If you would rather not talk in pairs, plan along a road alone and let somebody else read it out, or sit this one out.",
  caution:
    "Take away things, not people. “What if our tester were gone” sounds light until you are the tester. If a person turns up on a note, say: “We keep our people,” and take another note.",
  prepare: [
    "Pick the piece of work you will talk about: one that is due within weeks.",
    "Write the four roads where all can see them: smaller, later, borrowed, by hand.",
  ],
  steps: [
    {
      id: "we-lean-on",
      title: "We lean on…",
      kind: "write",
      minutes: 4,
      everybody:
        "Alone, finish the sentence “We lean on…” in one or two notes. Name things that simply have to work: a tool, a date, a supplier, a room, a login, an answer from somewhere. No people’s names.",
      leaderSays:
        "Every plan leans on something that has to work. We hardly see it until it is gone. The work I have in mind is this. (Name it.) What does it lean on? Please write one or two notes, each for yourself, and begin with “We lean on”. A tool, a date, a room, a supplier, an answer from another office. Write down things and no people, we do not want to get rid of anybody. I show the notes in a few minutes, without names.",
      ifSilent:
        "Look round the room aloud: “Power. Wifi. The building. The big order.” That gets people going.",
      ifOneDominates:
        "If somebody begins to list them all, say: “Save some for the rest. Your best two, in writing.”",
    },
    {
      id: "pull-one-out",
      title: "Pull one out",
      kind: "decide",
      minutes: 2,
      everybody:
        "Read the notes for half a minute. Choose the one thing that we take away for the rest of this exercise. Choose one that could really fail and that we have never had to do without.",
      leaderSays:
        "Here is what we lean on. Please read for half a minute. (Wait.) One of these is gone as of now. It is Monday morning, it does not work, and it will be two weeks before it does. Which one shall it be? Choose one that would hurt, but not end the world. The first one that two of you name is out.",
      ifSilent:
        "Pull one yourself: “Then I take the login away.” If nobody protests within five seconds, it is gone.",
      ifOneDominates:
        "If somebody says that this one never fails, smile: “Then it is the right one.”",
      remote: "The first one that is typed twice in the chat is out.",
    },
    {
      id: "four-roads",
      title: "Four roads",
      kind: "pairs",
      minutes: 6,
      everybody:
        "In pairs or threes, take the road that you are given: smaller (half of it), later (with what date), borrowed (from whom), or by hand (pen, paper, phone). Plan along your road only: what we do on Monday, and what it costs. Press ready when you have both.",
      leaderSays:
        "It is gone, and the clock is running. Get into pairs, or threes if we are many, and I give each group a road. (Do that at the end.) Smaller: we do half of it, which half? Later: how much, and who has to know? Borrowed: who has one? By hand: with pen, paper and phone. Stay on your road, even if another one looks nicer. I want two things from you: what we do on Monday, and what it costs us. Rough is right. Go.",
      ifSilent:
        "Ask a stuck group for the silliest way along its road. The useful one is often next door.",
      ifOneDominates:
        "Call out at half time: “Change over now, the other one writes the second half.”",
      remote:
        "Give out the roads by name before you open the small rooms, so that no two groups take the same by chance.",
    },
    {
      id: "onto-the-shelf",
      title: "Onto the shelf",
      kind: "decide",
      minutes: 4,
      everybody:
        "Each group tells its road in one breath: Monday, and the price. Then choose by number which one goes on the shelf as our plan B. It need not be pretty.",
      leaderSays:
        "Time is up, pens down. Each group has one breath. What do we do on Monday, and what is the price? (Listen.) I number them. Now each of us shows one number, on the fingers or in the chat: the road that you would take. If two roads go well together, say so. The number shown most goes on the shelf. It is not what we want. It is what we have, and that is a lot more than nothing.",
      ifSilent: "Ask: “Which of these could we start without asking anybody?” Take that one.",
      ifOneDominates:
        "If somebody perfects their road, say: “It is only for the shelf. Polishing costs extra.”",
    },
    {
      id: "a-test-drive",
      title: "A test drive",
      kind: "commit",
      minutes: 4,
      everybody:
        "A plan B that nobody has tried is a wish. In the panel: who tries a small part of it, on which day, and who looks whether it held.",
      leaderSays:
        "Now our plan B needs a short test drive. Not all of it, just one small part. Call the place that could lend us one. Do one order by hand. See if the old list still opens. Who tries that, and on which day? And who looks whether it held? Both names go into the panel. If it did not hold, we have learned it in calm weather. Thank you. You may have your tool back.",
      ifSilent:
        "Say: “I make the one phone call. Who writes the road down where we find it without the tool?”",
      ifOneDominates: "Say: “You made this plan. It is a better test if somebody else tries it.”",
    },
  ],
  resources: ["project-premortem", "managing-incidents", "measure-your-adaptability"],
};
