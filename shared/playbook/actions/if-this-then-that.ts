import type { TeamAction } from "../../team-action.ts";

/** Planning for the change that may come, as short if-then plans. */
export const ifThisThenThat: TeamAction = {
  id: "if-this-then-that",
  title: "If This, Then That",
  summary: "Pick what may change in your plan, and agree beforehand what you will do then.",
  components: ["flexibility", "resilience"],
  signals: ["delayed-hand-offs", "coordination-cost"],
  moments: ["planning", "retrospective"],
  topics: ["handing-over"],
  why: {
    text: "Over 642 tests, people who made plans of the form “if this happens, then I do that” did better on average, by a small to moderate amount. Counting results that were never published the gain looks small, and no team plans like this one were tested.",
    evidence: "some",
    source: {
      title:
        "Sheeran, Listrom and Gollwitzer (2024), The when and how of planning, European Review of Social Psychology, doi 10.1080/10463283.2024.2334563",
      seen: "cited",
    },
  },
  minutes: 30,
  shorter: {
    minutes: 20,
    steps: {
      "our-plan": 2,
      "what-may-change": 4,
      "dots-on-changes": 2,
      "then-we": 5,
      "hear-the-plans": 0,
      "choose-and-sign": 4,
      "who-does-what": 3,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "The people who work on the same plan. Somebody who waits for the result is a welcome guest.",
  },
  whenToUse: [
    "A plan covers the next weeks and much of it hangs on others.",
    "Last time, a change came late and took the team by surprise.",
    "People hold on to a way of working because it is the plan.",
  ],
  whenNotToUse: [
    "The change has already come. Then decide what to do now, without this action.",
    "Nobody in the room may change the plan. Invite somebody who can.",
    "You doubt the plan itself. What Could Go Wrong? is made for that.",
  ],
  notice:
    "When something changes, somebody says “we have a plan for that”, and it takes minutes and not days to turn.",
  quietWay:
    "Your “if” and your dots carry no name. Instead of working in a pair you may finish a “then we” alone and let another pair read it out, and a worry about a plan can be one line in the chat. You may pass at any time.",
  caution:
    "Some changes belong to a person: an illness, a birth, a notice. Write “if one of us is away” and no more. If people begin to guess who, say: “It could be any of us, and the plan is the same.”",
  prepare: [
    "Write the plan or goal you will talk about in one sentence that everybody knows.",
    "Think of one change that would hit the plan, as an example. Choose one that is nobody’s fault.",
  ],
  steps: [
    {
      id: "our-plan",
      title: "Our plan in one sentence",
      kind: "talk",
      minutes: 3,
      everybody:
        "Hear the plan in one sentence. If you understand it in another way, say so now. That already helps.",
      leaderSays:
        "Plans change, and that is normal. It is easier to turn when we have thought about it before. So today we make a few small plans of one kind: if this happens, then we do that. First, what is the plan we talk about? I would put it like this. (Read your sentence.) Does anybody see it in another way?",
      ifSilent: "Ask all: “Which word in it could mean two things?” If none does, go on.",
      ifOneDominates:
        "Say: “Thank you, I write down that view. Let us hear one other, then we go on.”",
    },
    {
      id: "what-may-change",
      title: "What may change",
      kind: "write",
      minutes: 5,
      everybody:
        "Alone, write one note or two that begin with “If…”. Name a change that is likely enough to think about, and how we would notice it. Good changes count too.",
      leaderSays:
        "Please write alone, one note or two. Each begins with “If”. If the supplier is late. If one of us is ill for a week. If the customer wants it sooner. Good changes count too: if it goes better than we thought. Add how we would notice it. Do not write what to do yet. We look at the work here, not at who might fail. Notes come up without names.",
      ifSilent:
        "It is quiet because people think. Halfway, help with two questions: “What surprised us last time? What do we wait for from others?”",
      ifOneDominates:
        "If somebody speaks, say: “Please put it in a note, so that it gets the same chance as the others.”",
      remote: "Type the beginning “If…” in the chat, and say aloud when one minute is left.",
    },
    {
      id: "dots-on-changes",
      title: "Which ones deserve a plan?",
      kind: "vote",
      minutes: 3,
      votesOn: "what-may-change",
      everybody:
        "Put your three dots on changes that are likely, would hurt or help a lot, and where we can do something.",
      leaderSays:
        "Please read the notes and place your three dots. Look for changes that may well come, that would make a big difference, and where we can do something ourselves. You may put more than one dot on a note. Let us leave the end of the world to others and take what may happen this month.",
      ifSilent:
        "Most of this time is reading. After a while ask: “Which of these would cost us a week?”",
      ifOneDominates:
        "If somebody weighs the notes aloud, say: “Your dots can say that. We talk about the top ones next.”",
    },
    {
      id: "then-we",
      title: "Then we…",
      kind: "pairs",
      minutes: 6,
      everybody:
        "In pairs, take one of the top notes. Finish the sentence: “If …, then we …”. The first thing we do must be clear, small, and possible without a meeting. Mark that you are ready.",
      leaderSays:
        "Now work in pairs. Each pair takes one of the notes at the top, a different one if you can. Finish the sentence: “If this happens, then we”. Say the very first thing that we would do, and who could do it. It should be small, and it should not need a big meeting. Write it down so that you can read it to us. An odd number makes one group of three. Mark when you are ready.",
      ifSilent: "Go from pair to pair and ask: “What would you do in the first hour?”",
      ifOneDominates: "At half time, tell all pairs: “The other one writes now.”",
      remote:
        "Use small rooms for two, or let each pair write in a private chat. Call back one minute early.",
    },
    {
      id: "hear-the-plans",
      title: "Hear the plans",
      kind: "talk",
      minutes: 5,
      everybody:
        "Each pair reads its sentence. The others ask at most one question: “What would stop us from doing this?”",
      leaderSays:
        "Let us hear the plans. Each pair reads its sentence, just the sentence. After each one we have room for a single question: what would stop us from doing this? The pair may change the words on the spot. Which pair begins?",
      ifSilent:
        "Say: “It need not be finished, half a sentence is a start.” Then read one out yourself, if a pair lends you theirs.",
      ifOneDominates: "Say: “One question for each plan, and that was it. The next pair, please.”",
    },
    {
      id: "choose-and-sign",
      title: "Choose, and name the sign",
      kind: "decide",
      minutes: 4,
      everybody:
        "Choose the one or two plans we want to rely on. For each, say the sign by which we will know that it is time, and who watches for it.",
      leaderSays:
        "If a plan was not read out yet, please read it now. Which one do we want to rely on? One is enough, two at most. For each I need two things from us. By which sign will we know that it is time? And may anybody here start the plan when they see the sign? I hope so. Does anybody have a strong worry about that?",
      ifSilent:
        "Read the plan for the note with the most dots once more and ask: “Can we all live with this one?” Look for nods.",
      ifOneDominates:
        "Say: “I see that you care about this one. Which would others choose? A word in the chat will do.”",
    },
    {
      id: "who-does-what",
      title: "Who does what",
      kind: "commit",
      minutes: 4,
      everybody:
        "Write in the panel who watches for the sign or prepares the first step, and by which day. Somebody else will confirm it.",
      leaderSays:
        "Who writes our plan where all of us find it, and by which day? Who watches for the sign? Please put it in the panel, one name and one day for each. Somebody else will confirm that it happened. Thank you. If the change comes, we have already thought about it together.",
      ifSilent: "Say: “I will write it down by tomorrow. Who keeps an eye on the sign?”",
      ifOneDominates:
        "Say: “Watching should not hang on one person. Who takes it in turns with you?”",
    },
  ],
  resources: ["project-premortem", "measure-your-adaptability", "leaders-framework"],
};
