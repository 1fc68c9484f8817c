import type { TeamAction } from "../../team-action.ts";

/** A real piece of work passed through two pairs of hands, to see what arrives. */
export const handOverRehearsal: TeamAction = {
  id: "hand-over-rehearsal",
  title: "Hand-Over Rehearsal",
  summary: "Pass a real piece of work from mouth to ear, see what arrives, and make it a label.",
  components: ["flexibility", "learning"],
  signals: ["delayed-hand-offs", "coordination-cost"],
  moments: ["retrospective", "new-people"],
  topics: ["handing-over", "verifying"],
  why: {
    text: "A review of 72 programmes for better teamwork, with 8,439 people, found positive effects of medium size. That is a reason to practise as a team, and we know of no test of this very rehearsal.",
    evidence: "some",
    source: {
      title: "McEwan and others (2017), a review of teamwork interventions, PLOS ONE 0169604",
      seen: "cited",
    },
  },
  minutes: 30,
  shorter: {
    minutes: 25,
    steps: {
      "the-parcel": 3,
      "the-relay": 7,
      "lost-and-arrived": 4,
      "dots-on-the-label": 0,
      "a-label-of-three-lines": 4,
      "one-label-for-all": 4,
      "on-the-next-parcel": 3,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "People who pass work to each other. Three of them act, the rest watch, and somebody who does not know the work is the best last link.",
  },
  whenToUse: [
    "Work changes hands often, and the next person begins by asking around.",
    "Holidays, a new shift or a change of roles are coming up.",
    "“I thought you knew” was heard twice this month.",
  ],
  whenNotToUse: [
    "A hand-over has just gone badly and people are sore about it. Give it a week.",
    "Nobody here hands work to anybody else.",
  ],
  notice:
    "Work arrives with its label on, and the one who gets it starts without having to call back first.",
  quietWay:
    "The three links in the relay are volunteers. Watching is a real job here, notes and dots carry no names, and in pairs you can be the one who writes, or make a label alone.",
  caution:
    "People may feel that their memory is on trial. Say it twice: we are testing the wrapping, not the people. If a link in the relay gets stuck, thank them and ask the starter for the rest.",
  prepare: [
    "Ask one person a day before to bring a small real piece of work that could change hands. They will explain it in ninety seconds, without slides.",
    "Ask two others whether they would be the first and the last link. A plain no is fine, you can be a link yourself.",
    "Have a clock that shows seconds.",
  ],
  steps: [
    {
      id: "the-parcel",
      title: "The parcel",
      kind: "talk",
      minutes: 3,
      everybody:
        "Hear what work is passed on today, and who the three links are. The last link steps out of earshot.",
      leaderSays:
        "Work is a bit like a parcel. It leaves one desk whole and comes to the next with a corner missing. Today we watch one parcel on its way. It is real work. (Name the work and the three people.) You start. You take it first. And you take it last, so please go where you cannot hear us until we call. We are testing the wrapping, not the people.",
      ifSilent:
        "If no last link comes forward, be the last link yourself and lend somebody your clock.",
      ifOneDominates:
        "If somebody explains the work already, say: “Not a word yet, it would spoil the experiment.”",
      remote:
        "The last link turns the sound off and watches the chat. Call them back there with one word.",
    },
    {
      id: "the-relay",
      title: "The relay",
      kind: "talk",
      minutes: 8,
      everybody:
        "The starter explains the work to the first link in ninety seconds. Taking notes and two questions are allowed. Then the last link comes back and gets it from the first link, in the same way. At the end the last link says what they would do first. The others watch in silence: what gets lost, and what arrives?",
      leaderSays:
        "You have ninety seconds to hand it over. After that, two questions, no more. I keep the time. The rest of us keep still and watch. (Do it.) Now we call the last link back. Same rules: ninety seconds, two questions. (Do it.) And now you, last link. What is this work? What would you do first? Who waits for it, and until when? If you have to guess, say “I guess”. Nobody corrects anything yet, however much it itches.",
      ifSilent:
        "If the starter does not know how to begin, ask: “What did you do last on it, and what comes next?”",
      ifOneDominates:
        "If a watcher calls out the right answer, say: “Keep it for your note, the parcel is still on its way.”",
      remote:
        "All except the two who are talking go on mute, so that it is clear whose turn it is.",
    },
    {
      id: "lost-and-arrived",
      title: "Lost and arrived",
      kind: "write",
      minutes: 4,
      everybody:
        "Alone, write two notes or more. Some begin with “It got lost that…”, and one begins with “It arrived because…”. Write about the message, not about the person who carried it.",
      leaderSays:
        "Thank you to our three links. Now the watchers know more than anybody. Please make two kinds of notes, by yourself. What fell off on the way? Begin with “It got lost that”. And what came through in one piece? Begin that one with “It arrived because”. You can add what you often miss when work comes to your own desk. There will be no names on the notes.",
      ifSilent:
        "Pens need time. Halfway through, say: “Think of dates, of who is waiting, of what not to touch.”",
      ifOneDominates:
        "If the starter explains what they had meant, say: “Put it in a note. It is just what we want to learn from.”",
    },
    {
      id: "dots-on-the-label",
      title: "What must never fall off?",
      kind: "vote",
      minutes: 2,
      votesOn: "lost-and-arrived",
      everybody:
        "Give your three dots to the notes that should travel with every piece of work we pass on.",
      leaderSays:
        "Some losses do no harm. Others cost us a day. Please give your three dots to what must never fall off, whatever the work is. You can give dots to things that arrived as well, so that we keep doing them.",
      ifSilent: "No need for words here. Watch the dots come in.",
      ifOneDominates:
        "If somebody lobbies for a note, say: “It has its chance on the label in a minute.”",
    },
    {
      id: "a-label-of-three-lines",
      title: "A label of three lines",
      kind: "pairs",
      minutes: 5,
      everybody:
        "In pairs, make a label with three lines, like the one on a parcel. Each line is the start of a sentence that the giver has to finish. A dull label that works is a good label.",
      leaderSays:
        "Now get into pairs and make a label that travels with our work. It has three lines, not seven. Each line is half a sentence, and the one who hands over has to finish it. For example: “It is done when”. Or: “Do not touch”. Start with the notes that matter most. If somebody is left over, they join a pair. Press ready when you have three.",
      ifSilent:
        "Ask a stuck pair: “What is the first thing you ask when something lands on your desk?” That is line one.",
      ifOneDominates:
        "Say to all pairs at half time: “Does each of you have a line of your own on it?”",
      remote: "Each pair types its label in a private chat and has it ready to paste.",
    },
    {
      id: "one-label-for-all",
      title: "One label for all",
      kind: "decide",
      minutes: 5,
      everybody:
        "Hear the labels. Choose the one that is easiest to fill in on a busy day. It may borrow one line from another label.",
      leaderSays:
        "Please read us your labels, only the three lines. (Listen.) Which one would you fill in at five on a Friday? That one is our base. It may borrow a single line from another label, and then one of its own lines has to go. Three lines stay three lines. One last check with our starter. If you had had this label today, what would have arrived? Can we all try it for two weeks?",
      ifSilent:
        "Pick the shortest label and ask who would find it hard to fill in. No answer means that you have found it.",
      ifOneDominates:
        "If someone wants a fourth line, say: “Which line do you throw out for it?” and ask the others too.",
    },
    {
      id: "on-the-next-parcel",
      title: "On the next parcel",
      kind: "commit",
      minutes: 3,
      everybody:
        "In the panel: who uses the label on their next real hand-over, and on which day. The person who gets the work confirms that all three lines were filled in.",
      leaderSays:
        "Which real piece of work goes out next, and who sends it? Please put your name and the day in the panel. Whoever receives it will confirm that the label was on, all three lines. A second person could put the label where we can all find it. Thank you to our links. You lost things on our behalf, and that was kind of you.",
      ifSilent:
        "Look at the calendar together: “Who is away next?” That person has a hand-over coming.",
      ifOneDominates:
        "If the starter takes everything on, say: “You have carried your parcel. Who sends the next one?”",
    },
  ],
  resources: ["handoff-tool", "ipass-tool", "check-back-tool", "pass-on-with-care"],
};
