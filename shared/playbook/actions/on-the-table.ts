import type { TeamAction } from "../../team-action.ts";

/** What nobody says aloud yet, about the work: written first, then heard from every side. */
export const onTheTable: TeamAction = {
  id: "on-the-table",
  title: "On the Table",
  summary: "Bring up one thing about the work that is not talked about, and hear every side.",
  components: ["openness", "courage"],
  signals: ["unspoken-friction"],
  moments: ["retrospective"],
  topics: ["psychological-safety", "conflict"],
  why: {
    text: "When 40 employees were asked why they had kept a concern to themselves, no reason came up more often than the fear of being seen in a bad light. Writing first, without names, is meant to lower that fear, and that part has not been tested here.",
    evidence: "some",
    source: {
      title:
        "Milliken, Morrison and Hewlin (2003), An Exploratory Study of Employee Silence, Journal of Management Studies 40(6)",
      url: "https://ideas.repec.org/a/bla/jomstd/v40y2003i6p1453-1476.html",
      seen: "page",
    },
  },
  minutes: 25,
  shorter: {
    minutes: 20,
    steps: {
      "how-we-talk": 2,
      "one-unsaid-thing": 4,
      "dots-on-the-table": 2,
      "every-side": 6,
      "next-step": 3,
      "who-does-what": 3,
    },
  },
  who: {
    from: 4,
    to: 8,
    note: "Only members of the team, so that people can speak freely. With three or fewer, everybody can tell who wrote what.",
  },
  whenToUse: [
    "Meetings are smooth, but the real talk happens afterwards.",
    "In the pulse, people say that they hold things back.",
    "A plan is agreed very fast and nobody asks a question.",
  ],
  whenNotToUse: [
    "The unsaid thing is about one person’s conduct. That needs a private talk and the right help.",
    "There are many small unsaid things and no big one. Say It in One Line is lighter.",
    "Somebody who decides on pay or jobs would be in the room. Few could say that they mind, so do it without them.",
  ],
  notice:
    "Somebody says in the meeting what used to be said afterwards, and the answer is a question and not a defence.",
  quietWay:
    "Write your note and place your dots: neither carries a name. In the round you may say “pass”, or “what I see is on the board”.",
  caution:
    "In a small team, people may guess who wrote a note. Say so at the start, and never ask who it was. If a note names a person, do not read it out: “We talk about the work. I put this one aside.” If two people begin to quarrel, stop: “This needs more time and somebody to help.” Then agree only who looks for that help.",
  prepare: [
    "Choose one unsaid thing about the work of your own, so that you know how it feels to write it.",
    "Decide what you will do with a note that names a person: do not read it, and speak in private later.",
    "Read the words for “Every side” once aloud, this is the heart of the action.",
  ],
  steps: [
    {
      id: "how-we-talk",
      title: "How we talk today",
      kind: "talk",
      minutes: 3,
      everybody:
        "Listen to the three rules. Nod or type “yes” if you can keep them, or say what you would need instead. You may also write it to the leader alone.",
      leaderSays:
        "Every team has things that nobody says aloud. Today we put one of them on the table. Three rules. We speak about the work, not about people. We never ask who wrote a note. What is said here stays here. I cannot vouch for that, and we are few, so somebody may guess a writer. Please write only what you can stand behind. Can you keep these rules? A nod or a yes in the chat will do. If you cannot, say what you need, or write it to me.",
      ifSilent:
        "Do not take silence for a yes. Say: “If something is missing for you, write to me,” and wait for half a minute.",
      ifOneDominates:
        "Say: “Thank you, I have noted it. A thumb from the others, please, or a line to me.”",
      remote: "Check that the meeting is not being recorded or transcribed, and say so aloud.",
    },
    {
      id: "one-unsaid-thing",
      title: "One unsaid thing",
      kind: "write",
      minutes: 5,
      everybody:
        "Alone, finish this sentence in a note: “We do not talk about…”. Then add, if you can: “and it costs us…”. Keep it about the work, with no names.",
      leaderSays:
        "Now each of us writes alone. Please finish this sentence: “We do not talk about”. If you can, add what it costs us. It may be a plan that we do not believe in, a rule that nobody follows, a risk, a habit. Leave out names. If nothing comes to your mind, write what you would like to understand better. All notes are shown at once and without names.",
      ifSilent:
        "Quiet is good now. After two minutes say: “Think of the last talk you had right after a meeting. What was it about?”",
      ifOneDominates:
        "If somebody speaks, say: “Let us stay in writing a little longer, so that all have the same chance.”",
      remote: "Say that cameras may go off for these minutes, and switch off your own first.",
    },
    {
      id: "dots-on-the-table",
      title: "What should we talk about?",
      kind: "vote",
      minutes: 3,
      votesOn: "one-unsaid-thing",
      everybody:
        "Read all notes in silence. Put your three dots on what would help us most if we spoke about it today.",
      leaderSays:
        "Here is what we do not talk about. Please read in silence, without comments. Then place your three dots. The question is: what would help us most if we talked about it today? We take one topic only. The others are not lost, we can come back to them.",
      ifSilent:
        "Leave it quiet. When most have read, say: “Choose what you would be relieved to talk about.”",
      ifOneDominates:
        "If somebody explains a note, say: “Thank you, please let the notes speak for now.”",
    },
    {
      id: "every-side",
      title: "Every side",
      kind: "talk",
      minutes: 7,
      everybody:
        "One after another, say what you see: “From where I stand, …”. Two or three sentences, half a minute. The others listen and do not answer. You may pass.",
      leaderSays:
        "This is our topic. We now hear every side of it. One after another, two or three sentences each, half a minute. Please begin with “From where I stand”. While somebody speaks, the rest of us only listen. No answers and no fixing yet. You may pass, and you may come in at the end. I will not ask who wrote the note. Who would like to begin?",
      ifSilent:
        "Begin yourself with two honest sentences. Then say: “It may look different from your place. What do you see?”",
      ifOneDominates:
        "Lift a hand and say: “That is your turn, thank you. I want to hear how it looks from the next chair.”",
      remote: "Read out the order of speakers at the start, so that nobody has to fight for a gap.",
    },
    {
      id: "next-step",
      title: "One next step",
      kind: "decide",
      minutes: 4,
      everybody:
        "Say what would move this topic on a little: a question to ask, a fact to find, a thing to try. Choose one step together.",
      leaderSays:
        "Thank you, I heard several sides. We do not have to solve it today. What is one step that moves it on? We could ask somebody, look up a fact, or try a thing for two weeks. Let us hear two ideas and take one that nobody has a strong worry about.",
      ifSilent:
        "Ask: “What would we need to know before we can decide?” Finding that out is a good step.",
      ifOneDominates: "Say: “I have that idea. What is a different one?” and wait ten seconds.",
    },
    {
      id: "who-does-what",
      title: "Who does what",
      kind: "commit",
      minutes: 3,
      everybody:
        "Write the step in the panel: who does what by which day. Somebody else will confirm that it happened.",
      leaderSays:
        "Who takes this step, and by which day? Please write it in the panel, one name and one day. Somebody else will confirm it later. And one thing to keep: what was said here stays here, only the step goes out. Thank you. It takes something to put this on the table.",
      ifSilent: "Say: “I will take the first bit of it, by Monday. Who goes with me?”",
      ifOneDominates:
        "Say: “You brought a lot into this already. Who else would like to carry the step?”",
    },
  ],
  resources: ["dare-to-disagree", "better-conversation", "impression-management", "speak-freely"],
};
