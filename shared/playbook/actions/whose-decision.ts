import type { TeamAction } from "../../team-action.ts";

/** Choices that wait because nobody knows whose they are, and a name and a way for each. */
export const whoseDecision: TeamAction = {
  id: "whose-decision",
  title: "Whose Decision Is It?",
  summary: "Find the choices that get stuck between you, and agree who makes them and how.",
  components: ["engagement", "flexibility"],
  signals: ["delayed-hand-offs", "misalignment"],
  moments: ["retrospective", "planning", "new-people"],
  topics: ["handing-over"],
  why: {
    text: "Teams report that some of their waiting ends as soon as it is said aloud who may decide, even when the choice is no easier than before. They also find that two people can each be sure for months that a thing is up to the other.",
    evidence: "practice",
  },
  minutes: 35,
  shorter: {
    minutes: 20,
    steps: {
      "the-broken-kettle": 2,
      "who-decides": 4,
      "dots-on-stuck": 2,
      "names-on-paper": 4,
      "a-name-and-a-way": 5,
      "where-all-can-find-it": 3,
    },
  },
  who: {
    from: 3,
    to: 10,
    note: "Everybody who decides things or waits for them. If a manager can give a choice away, it helps a lot to have them there.",
  },
  whenToUse: [
    "Work lies around because it needs a yes and nobody knows from whom.",
    "Things are decided twice, in two different ways.",
    "People ask for permission for small things, or hear afterwards that they should have asked.",
  ],
  whenNotToUse: [
    "Nearly all choices are made outside the team. Talk with those people first.",
    "Two people are fighting over one decision right now. They need a talk of their own.",
  ],
  notice:
    "Somebody says “that one is mine” and decides on the same day, and the others hear about it without asking.",
  quietWay:
    "Most of this is written: notes, dots, and a name on a sheet of paper. A blank sheet means “I do not know”, and that is an honest answer and a useful one. If your own name comes up, you can say no, and no reason is asked.",
  caution:
    "Some people have decided things for years because nobody else did, and kept the place going. Thank them before anything moves. Read a note as it stands and do not ask which case it was. If somebody loses a say, stop there and ask what they would still like to be asked about.",
  prepare: [
    "Remember one choice that waited too long for a reason that nobody could name.",
    "Make sure that paper and pens are at hand, or tell people that the chat will do.",
    "Find out which choices the team may truly make by itself: money, dates, tools, people.",
  ],
  steps: [
    {
      id: "the-broken-kettle",
      title: "The broken kettle",
      kind: "talk",
      minutes: 4,
      everybody:
        "Our kettle is broken, real or not. Say in a few words who may decide about a new one, and whom they have to ask. A shrug is an answer too.",
      leaderSays:
        "Let us start with something small. Our kettle is broken. If we have no kettle, please pretend. Somebody has to choose a new one. Who in this team may do that? May they just buy it? Whom would they ask first, and who would like to be told? Just call it out, or shrug. (Listen.) You see, even a kettle is not that simple. Today we do the same with two choices that matter more than tea.",
      ifSilent:
        "Make it worse: “I bought a pink one, and it was not cheap.” Somebody will have a view on that.",
      ifOneDominates:
        "Say: “So you would buy it. Would the others have known that?” Then let two of them answer.",
    },
    {
      id: "who-decides",
      title: "Who decides…",
      kind: "write",
      minutes: 6,
      everybody:
        "Alone, write one or two notes that begin “Who decides…”. Take real choices: some that had to wait, were made twice, or were taken back. Name the choice and leave out who made it.",
      leaderSays:
        "Now our real work. Think of choices that got stuck. One lay around for days. One was made twice. One was made and then taken back. Write one or two of those, each on a note that begins with “Who decides”. Who decides when it is good enough to send? Who decides which job comes first when two are urgent? Who decides that a meeting is off? Small ones are welcome, they come round more often. Please write what was decided, not who got it wrong. Nobody can see from a note who wrote it.",
      ifSilent:
        "Give it time. Then ask into the room: “What are you waiting for at this moment? And whose yes would end it?”",
      ifOneDominates:
        "If somebody tells the story of one bad choice, say: “Only the choice, please. The story has a chance later.”",
      remote:
        "People apart wait more quietly than people in a room. Ask them to think of messages that got no answer.",
    },
    {
      id: "dots-on-stuck",
      title: "Which ones keep us waiting?",
      kind: "vote",
      minutes: 3,
      votesOn: "who-decides",
      everybody:
        "Put your three dots on choices that come up often and cost us waiting. If it is clear to you who decides, keep your dot.",
      leaderSays:
        "Read what is there. Some of it may be clear to you. Then keep your dots for something else. Give your three dots to choices that come up again and again, and that keep work waiting. It does not matter if the note is yours. We will settle the one or two on top.",
      ifSilent:
        "No need to fill it. Offer once to read the notes aloud, in case somebody cannot see them well.",
      ifOneDominates:
        "If somebody answers the notes one by one, say: “You may well be right. In a moment we check if all of us would say so.”",
    },
    {
      id: "names-on-paper",
      title: "Names on paper",
      kind: "talk",
      minutes: 7,
      everybody:
        "Write on paper who, in your view, decides the top choice today. Show it when the leader says so. Two people with different names tell how they came to theirs. Then the same for the second choice, if there is time.",
      leaderSays:
        "Take a piece of paper. Here is the choice with the most dots. (Read it.) Who decides this today? Not who should. Who does? Write one name, big enough to read, or leave the sheet blank if you do not know. Keep it hidden. Ready? Then all at once, please. (Look round.) If we all wrote the same name, that is settled, and we take the next note. If not, nobody is wrong. It only means that we never said it. I would like to hear from two of you with different names. How did you come to that?",
      ifSilent:
        "Read out what you see: “Three say this, two say that, two are blank.” It is often all that is needed to start.",
      ifOneDominates:
        "If somebody insists on their answer, say: “That may be how it is meant. I am asking how the rest of us have seen it.”",
      remote:
        "Hold the sheet up to the camera, or type the name and send it only when the leader says so.",
    },
    {
      id: "a-name-and-a-way",
      title: "A name and a way",
      kind: "decide",
      minutes: 11,
      everybody:
        "Give the top choice a name and one of four ways. That person decides and tells us. That person asks first, and we say whom. We decide together. It is not ours, and we say whom we go to. Nobody gets a choice that they do not want. Then the second one.",
      leaderSays:
        "For the choice on top, I see four ways. One: somebody decides alone and tells us. Two: somebody asks certain people first, and decides. Three: we decide together, which is slow. Four: it is not ours, and we say whom we go to. Which way fits, and which name? Often it is the one who is closest to the work. (Let them talk, then ask that person.) Would you like to have it? A no is fine. What do you need from us? Would this do harm to anybody? Good. If we have time, we take the second one.",
      ifSilent:
        "Try it on yourself: “Suppose it were me, and I ask two people first. What would be wrong with that?”",
      ifOneDominates:
        "If one name comes up for every choice, say: “Then all our roads end at one desk. Which one could go to somebody else?”",
      remote:
        "Type the sentence as it grows: this choice, this name, this way. Then all see the same words.",
    },
    {
      id: "where-all-can-find-it",
      title: "Where all can find it",
      kind: "commit",
      minutes: 4,
      everybody:
        "In the panel: who writes down the choice, the name and the way where all of us find it, by which day. And who tells those outside who are used to asking somebody else.",
      leaderSays:
        "What we said here is gone by Monday if it stays in our heads. Who writes it down, in one line for each choice, and where? And who tells the people outside, who are used to asking somebody else? Please put both in the panel, with a day. Somebody else looks whether we can really find it. One more thing. If the one with the name decides in another way than you would have, that is how it is meant to be. Thank you. I will never look at a kettle in the same way.",
      ifSilent:
        "Begin to type the line yourself and read along: “From now on…” Somebody will want to mend it. Ask them to keep it.",
      ifOneDominates:
        "If the new owner takes the writing too, say: “You have the choice now. Who else can write it down?”",
    },
  ],
  resources: ["delegation-poker", "daci", "working-agreements"],
};
