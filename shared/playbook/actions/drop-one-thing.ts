import type { TeamAction } from "../../team-action.ts";

/** A week that does not fit, made to fit by one piece of work. Fits a stand-up. */
export const dropOneThing: TeamAction = {
  id: "drop-one-thing",
  title: "Drop One Thing",
  summary: "Take one piece of work out of a week that does not fit, and tell whoever waits for it.",
  components: ["flexibility", "courage"],
  signals: ["coordination-cost", "unspoken-friction"],
  moments: ["stand-up", "hard-time"],
  topics: ["psychological-safety"],
  why: {
    text: "Teams report that when a week is too full something gets dropped in any case, mostly without a choice and without a word. What helps, they say, is to choose it openly and to tell the person who waits before the day has come.",
    evidence: "practice",
  },
  minutes: 15,
  who: {
    from: 3,
    to: 10,
    note: "The people who share the week’s work. It is good to know beforehand who may move a date.",
  },
  whenToUse: [
    "It is Tuesday and you can already see that Friday will not be enough.",
    "Something urgent has come in on top, and nothing went out for it.",
    "Everything on the list is marked as important.",
  ],
  whenNotToUse: [
    "Every week is like this. Then one thing will not do, and you need a longer talk about how much you take on.",
    "What you would like to be rid of is a habit, such as a meeting or a report. One Thing I Would Stop is made for that.",
    "None of you may move anything. Ask the person who may to join you.",
  ],
  notice:
    "“This will be later” is said days before the date, and the person on the other end can still plan for it.",
  quietWay:
    "Your must-do can go in the chat, and your note says what could wait. In pairs you may type your sentence and leave it there. You decide about your own work, and you need no reason for a no.",
  caution:
    "A note may show whose work it is, and a full list says nothing about how well somebody works. If one person’s list becomes the talk, say: “It is theirs to say. Which other note do we have?”",
  prepare: [
    "Look at your own list and find one thing that you would let go of. Be ready to name it if the board stays empty.",
    "Know which dates are truly fixed: by law, by contract, or by a train that leaves.",
  ],
  steps: [
    {
      id: "this-one-stays",
      title: "This one stays",
      kind: "talk",
      minutes: 3,
      everybody:
        "In a quick round, name the one piece of work on your list that has to happen this week, whatever else does not. Five words. You can pass.",
      leaderSays:
        "This week is fuller than it is long. So one thing has to go, and we would rather choose it than lose it. But first, what stays? Name the one piece on your list that must happen this week, come what may. One only, in five words or so. I know that there are others. Say “pass” if you like. I begin.",
      leaderBegins: true,
      ifSilent:
        "Ask the list instead of the people: share your task list and say, “Which of these has a train to catch?”",
      ifOneDominates:
        "If somebody has four that must happen, ask: “If only one of the four gets done, which?”",
    },
    {
      id: "it-could-wait",
      title: "It could wait",
      kind: "write",
      minutes: 3,
      everybody:
        "Alone, write one or two notes: “… could wait, if…”. Take work from this week, best of all your own. Say what would have to be true, such as “if Lee knows by Wednesday”.",
      leaderSays:
        "Now quietly, each alone. What could wait? Take something from this week, best of all from your own list. And write what it takes: it could wait, if the customer hears it from us. It could wait, if we send the first half. I do not ask what is unimportant. Most of it is important, and it still does not fit. There are no names on the notes, but a task may give you away. Write only what you do not mind.",
      ifSilent: "Say softly: “What will be on next week’s list anyhow, if we are honest?”",
      ifOneDominates:
        "If somebody complains about the amount, nod and say: “Yes. That is why we are here. Which of it could wait?”",
      remote: "Mark the end of the writing clearly, with a word in the chat as well.",
    },
    {
      id: "later-less-other-hands",
      title: "Later, less or other hands",
      kind: "decide",
      minutes: 4,
      everybody:
        "Read the notes. Choose one piece and one way: later (when), less (which part), other hands (whose), or not at all. The one whose work it is has the last word.",
      leaderSays:
        "These could wait. Which one would give us most air and do least harm? When we have it, we choose the way. Later, and then on which day? Less, and then which part do we send? Other hands, and whose are free? Or not at all? If it is your work, you have the last word, and no is fine. Then we take the next one. I would like us to let go of one thing well, and not of five a little.",
      ifSilent:
        "Put your own piece on the table: “I would let go of this. Does that hurt anybody?”",
      ifOneDominates:
        "If somebody defends every piece, ask: “If we keep them all, which one will be late by itself?” Then hear two others.",
    },
    {
      id: "the-honest-sentence",
      title: "The honest sentence",
      kind: "pairs",
      minutes: 2,
      everybody:
        "In pairs, find the sentence for whoever waits: what changes, what they get and when. No long reasons. Press ready when it sounds like you.",
      leaderSays:
        "Someone out there is waiting for this. In pairs, please find what we tell them. What changes? What do they get, and when? Two sentences, no list of reasons, and one sorry at most. Think how you would like to hear it. If somebody is left over, make a group of three. Press ready when you have it, and keep the best version for the one who will say it.",
      ifSilent:
        "Give the start: “You were to get this on Friday. You will get it on…” They finish it.",
      ifOneDominates: "Say into the room: “The second sentence belongs to the other person.”",
      remote: "With so little time, use a private chat rather than small rooms.",
    },
    {
      id: "who-tells-them",
      title: "Who tells them",
      kind: "commit",
      minutes: 3,
      everybody:
        "In the panel: who tells the person who waits, today or tomorrow, and who moves the date or the task where we all see it. Another one of us confirms that the message got there.",
      leaderSays:
        "It is dropped only when the one who waits has heard it. Who tells them, today or tomorrow at the latest? Please take the best sentence with you. And who moves it on our list, so that none of us works on it by mistake? Two names, two days, in the panel. One of the others checks that the message got there. And then it is off the list, also on Thursday night at home. Thank you.",
      ifSilent: "Offer to make the call together: “I dial, you talk, or the other way round?”",
      ifOneDominates:
        "If the boldest speaker takes every call, say: “It comes best from the one they know. Who is that?”",
    },
  ],
  resources: ["shape-up", "making-space-triz", "fifteen-percent-solutions"],
};
