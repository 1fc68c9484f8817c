import type { TeamAction } from "../../team-action.ts";

/** Which corner of a task drains or feeds people, and a better home for one of them. */
export const whatGivesEnergy: TeamAction = {
  id: "what-gives-energy",
  title: "What Gives You Energy",
  summary: "Find out which part of a task drains you, and give one task a better home.",
  components: ["engagement", "flexibility"],
  signals: ["disengagement", "delayed-hand-offs"],
  moments: ["planning", "retrospective"],
  topics: ["emotional-intelligence", "handing-over"],
  why: {
    text: "Teams that compare their likes and dislikes report that one person’s chore can be another’s favourite hour. They also report that often only a corner of a task is the dull bit, and a corner is easier to move than a whole job.",
    evidence: "practice",
  },
  minutes: 25,
  shorter: {
    minutes: 15,
    steps: {
      "flew-and-crawled": 4,
      "which-part-of-it": 5,
      "more-and-less": 0,
      "a-better-home": 3,
      "the-task-moves": 3,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "People whose tasks could in principle change hands. Different jobs are no problem, most of us share more chores than we think.",
  },
  whenToUse: [
    "Tasks were handed out long ago, and nobody has asked since whether they still fit.",
    "The same things are done last every week, with the same sigh.",
    "Somebody is very good at a task and has had enough of it.",
  ],
  whenNotToUse: [
    "Somebody is worn out. They need less work, not different work.",
    "Who does what is fixed from above, down to the last line.",
    "Jobs are about to be cut or merged. What people say here would be taken for that.",
    "It is the rhythm of the week that tires you, not the tasks. Springs and Swamps looks at that.",
  ],
  notice:
    "A task that used to wait until Friday afternoon is finished on Tuesday, by someone who likes it.",
  quietWay:
    "Two people can also type to each other instead of talking, and you may sort your two notes alone instead. Nobody has to give a task away: “I keep mine” is a good answer, and so is a nod to go on.",
  caution:
    "What bores one person may be what another is proud of. Talk about what a task does to you, never about what it is worth. Watch that the kindest person does not walk out with all the dull bits. If somebody who decides about jobs is there, ask them to begin with a task of their own, and let the others say as little as they like.",
  prepare: [
    "Look through your own last week for one hour that flew and one that crawled. Find out what exactly was in them.",
    "Know which tasks have to stay where they are because of a law, a licence or a promise.",
  ],
  steps: [
    {
      id: "flew-and-crawled",
      title: "One hour flew, one hour crawled",
      kind: "write",
      minutes: 5,
      everybody:
        "Look back at last week, alone. Write one note that begins “It flew by when I…” and one that begins “It crawled when I…”. Name the task and one detail. Leave out the people in it.",
      leaderSays:
        "One hour at work is over before you look up. Another has ninety minutes. Today we find out why, and move one task to a better place. Look back at last week, each for yourself. Make one note that starts with “It flew by when I”. Make one that starts with “It crawled when I”. What were you doing? Add a small detail, because “meetings” could be anything. Write about the task and not about the people in it. No taste is wrong. If you love to fill in tables, you may make one of us very happy. On the board your name stays off.",
      ifSilent:
        "Leave them to it. At half time, drop in some plain words: “Mail. Testing. Looking for a file. The monthly report.”",
      ifOneDominates:
        "When a complaint takes off, say: “Catch it in one line for now. In the next step you get somebody who wants the details.”",
      remote:
        "Suggest a look into the calendar while writing. It remembers last week better than we do.",
    },
    {
      id: "which-part-of-it",
      title: "Which part of it?",
      kind: "pairs",
      minutes: 7,
      everybody:
        "In pairs, share the time evenly. Tell your partner about an hour that crawled. The partner asks only this, up to three times: “Which part of it?” When the part is small enough to name, say what made another hour fly. Then mark that you are ready.",
      leaderSays:
        "Have a look at the board. Then find a partner. You share the time, half for each. Tell your partner about an hour that crawled. If you are the partner, you have one question: which part of it? Ask it twice. Ask it three times. Often it is not the whole task. It is the waiting, or the form at the end, or doing it alone. Once you have found that corner, tell what made another hour fly. Please give no advice. If you would rather not say more, say “enough”. If one of us is left over, make a group of three. Press ready when both have been asked.",
      ifSilent:
        "Sit down with a stuck pair and let them question you. One minute of that shows how it goes.",
      ifOneDominates: "Call the change at the half, loud enough for those who are deep in a story.",
      remote:
        "A phone call or a chat in pairs is as good as a small room, and some people talk better without a picture.",
    },
    {
      id: "more-and-less",
      title: "More of this, less of that",
      kind: "talk",
      minutes: 5,
      everybody:
        "One sentence each: “I would gladly do more of…, and I would part with…”. If you hear a task that you would like, raise a finger or type “me”. Nothing is settled yet. One half of the sentence will do, and you can wave the turn on.",
      leaderSays:
        "Now I would like one sentence from each of you. It goes like this. I would gladly do more of this, and I would part with that. Be exact. Name the corner that you found, not the whole job. While others speak, listen for something that you would enjoy. If you hear it, raise a finger, so that we know. A finger is not a promise. If you want to keep all you have, tell us that. Mine goes like this. (Say it.) Who is next?",
      leaderBegins: true,
      ifSilent:
        "Ask the others what they would bet on: “What do you think I never want to give away?” It breaks the ice, and it is useful.",
      ifOneDominates:
        "Hold up one finger and say: “One sentence, that is all the luxury we have today.”",
    },
    {
      id: "a-better-home",
      title: "A better home",
      kind: "decide",
      minutes: 4,
      everybody:
        "Choose one task, or one corner of a task, and say what happens to it. You can swap it, do it in pairs, take turns, or drop that corner if nobody needs it. Both sides must want it.",
      leaderSays:
        "Let us move one thing. Which task, or which corner of one, would somebody part with, and who would be glad of it? I see four ways. You swap. You do it in pairs. We take turns. Or we drop that corner, if nobody needs it. (Listen, and pick one.) I ask the one who would take it: do you like it, or are you just being kind? And I ask the one who gives it: are you glad to see it go? If nobody here likes the task, then we take turns. It must not stick to one of us for ever.",
      ifSilent:
        "Choose the chore that got the deepest sigh, and ask: “What if each of us had it for one week?”",
      ifOneDominates:
        "If somebody hands out tasks to others, say: “Only the two who swap can say yes. Let us ask them.”",
    },
    {
      id: "the-task-moves",
      title: "The task moves in",
      kind: "commit",
      minutes: 4,
      everybody:
        "Put the move in the panel: who hands over what to whom, by which day. Name somebody who asks both of them in two weeks how it feels.",
      leaderSays:
        "A task that moves needs a day and a short lesson. So who hands it over, and by which day? What must the new owner be shown? Please enter it in the panel, with both names. Then I need one more person. In two weeks, you ask both of them: is it better now? If it is worse, it may move back and nobody has lost. Thank you. I have learned that we are bored by quite different things, and that is good news.",
      ifSilent:
        "Offer the part of the friendly visitor yourself: “I come round in two weeks and ask you both.” Then only the day is missing.",
      ifOneDominates:
        "If one person gathers task after task, say: “Something has to leave your desk first. What would that be?”",
    },
  ],
  resources: ["moving-motivators", "being-glue", "puzzle-of-motivation", "handoff-tool"],
};
