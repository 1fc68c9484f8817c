import type { TeamAction } from "../../team-action.ts";

/** News that some have and others do not, found with dots. Fits a stand-up. */
export const whatChanged: TeamAction = {
  id: "what-changed",
  title: "What Changed?",
  summary:
    "Lay out what is no longer as it was, see who did not know, and mend what is out of date.",
  components: ["flexibility", "openness"],
  signals: ["misalignment", "coordination-cost"],
  moments: ["stand-up", "planning"],
  topics: ["handing-over"],
  why: {
    text: "Teams report that much of their double work comes from news that reached only half of them, with no ill will. Asking what is new to whom is meant to turn that up, and your dots will show whether it does.",
    evidence: "practice",
  },
  minutes: 15,
  who: {
    from: 3,
    to: 12,
    note: "Everybody who works on the same thing. A person back from leave is a gift to this one.",
  },
  whenToUse: [
    "Dates, people or wishes have been moving, and you hear different versions of the plan.",
    "Some of you sit in meetings that the others do not.",
    "After holidays, or on the first day of a new month.",
  ],
  whenNotToUse: [
    "There is one big piece of bad news. It needs a meeting of its own, from the person who decided it.",
    "Your plan is a day old and everybody helped to make it.",
  ],
  notice: "News travels on the day it is made, often with the words “this may be new to you”.",
  quietWay:
    "A note brings your news without your voice, and a dot says “I did not know” without your face turning red. When asked what it means for you, “nothing for me” is a full answer.",
  caution:
    "Some news belongs to one person: an illness, a notice, a baby. It is theirs to tell. Rumours stay out too, and so does “who kept this from us”. If one slips out, say: “That is theirs to tell, we leave it,” and take the next note.",
  prepare: [
    "Look back over your week for one change that you know of and the others may not. It can be small.",
    "Have your plan, board or list open, so that an old date can be mended at once.",
  ],
  steps: [
    {
      id: "it-used-to-be",
      title: "It used to be, now it is",
      kind: "write",
      minutes: 3,
      everybody:
        "Alone, write one or two notes: “It used to be…, now it is…”. A date, a price, a tool, a wish, a person to ask. Only what you know at first hand, and nothing private about people.",
      leaderSays:
        "Things have moved since we last looked, and each of us saw some of it. We put it together now. Please write one or two notes like this: it used to be the tenth, now it is the fifth. It used to be the front desk that had the keys, now it is the office. Small is fine. If you think that everybody knows it, write it anyway. Only what you know at first hand, and nothing about anybody’s private life. Your name does not show.",
      ifSilent:
        "Say: “Look in your sent mail. What did you tell somebody outside that you did not tell us?”",
      ifOneDominates:
        "If someone announces the news aloud, say: “Hot news. Please type it, it will be on the board in two minutes.”",
    },
    {
      id: "news-to-me",
      title: "Which of this is news to you?",
      kind: "vote",
      minutes: 3,
      votesOn: "it-used-to-be",
      everybody:
        "Put your three dots on notes that you did not know and that touch your work. Knew it all? Then keep your dots.",
      leaderSays:
        "Read the notes, please. This vote is an odd one. You do not choose what is best. You have three dots, and each one means: I did not know this, and it matters to me. It is no shame, you were busy. If you knew it all, keep your dots in your pocket, that tells us something too.",
      ifSilent: "They are reading, and that is the point. Say when half a minute is left.",
      ifOneDominates:
        "If somebody says “but I sent that round”, answer: “You did. The dots tell us whether it arrived.”",
    },
    {
      id: "what-it-touches",
      title: "What does it touch?",
      kind: "talk",
      minutes: 4,
      everybody:
        "Take the notes with most dots, one by one. Somebody who knows gives the facts in two sentences. Then anybody says what it touches: “For me that means…”.",
      leaderSays:
        "This one got the most dots, so it was news to some of us. Who knows more, and can tell us in two sentences? (Listen.) And now: what does it touch? Begin with “For me that means”. It may mean that your work can wait, or that it cannot. It may mean nothing at all, and then say that. We do not ask why we were not told. We just catch up. After two minutes I take the next note.",
      ifSilent:
        "Say what it means for your own week, even if that is little. If there are no dots at all, enjoy it, and ask who outside may not know yet.",
      ifOneDominates:
        "If it becomes a lecture, say: “Now we have the facts. Who has to do something in another way because of them?”",
      remote:
        "People on screens can type “means work for me” or “nothing for me”, and you read it out.",
    },
    {
      id: "what-is-out-of-date",
      title: "What is out of date?",
      kind: "decide",
      minutes: 3,
      everybody:
        "Look at your plan or board together. Choose one or two places that still say the old thing, and one person outside the team who should hear the new one.",
      leaderSays:
        "Here is our plan. Where does it still tell the old story? I scroll, and you say “stop”. (Look together.) Good, which one or two do we mend first? And think of those who are not here. Somebody out there is still working on the old date. Who is it, and what do they need to hear from us? If all is well, we say so and finish early.",
      ifSilent: "Read three lines of the plan aloud, slowly. Someone will say “not any more”.",
      ifOneDominates:
        "Say: “You know the plan well. I ask those who use it least: what would have misled you?”",
      remote: "Share the plan on the screen and scroll slowly.",
    },
    {
      id: "mend-and-tell",
      title: "Mend it, tell them",
      kind: "commit",
      minutes: 2,
      everybody:
        "Put in the panel who mends which line, and who tells the person outside, today or tomorrow. Someone who did not know checks that it is clear now.",
      leaderSays:
        "Two small jobs. One of us mends the plan. One of us tells the person who does not know yet. Who does which, and is today possible? Please put it in the panel. For the check, I would like somebody to whom it was new, if you do not mind saying so. You can tell best whether it is clear now. Thank you. You know more than you did when we sat down, and so do I.",
      ifSilent: "Say: “I mend the line while we sit here. Who picks up the phone?”",
      ifOneDominates:
        "If the bringer of the news wants to do both, say: “You told us. Let one who has just heard it tell the next one.”",
    },
  ],
  resources: ["written-communication", "handbook-first", "asynchronous-communication"],
};
