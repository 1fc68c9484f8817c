import type { TeamAction } from "../../team-action.ts";

/** Who the work is for, and a real meeting with one of them. */
export const whoIsItFor: TeamAction = {
  id: "who-is-it-for",
  title: "Who Is It For?",
  summary: "Recall the people your work helps, and arrange to hear from one of them.",
  components: ["engagement", "learning"],
  signals: ["disengagement", "misalignment"],
  moments: ["retrospective", "planning"],
  topics: ["feedback"],
  why: {
    text: "In a field experiment, callers for a fund who briefly met a student helped by it kept at it far more, and those who only read his letter did not. It was one workplace and one kind of work, so take a real meeting as worth a try.",
    evidence: "some",
    source: {
      title:
        "Grant and others (2007), Impact and the art of motivation maintenance, Organizational Behavior and Human Decision Processes 103(1)",
      url: "https://experts.umn.edu/en/publications/impact-and-the-art-of-motivation-maintenance-the-effects-of-conta",
      seen: "page",
    },
  },
  minutes: 25,
  shorter: {
    minutes: 15,
    steps: {
      "why-we-ask": 2,
      "somebody-we-helped": 4,
      "in-twos": 0,
      "dots-on-people": 2,
      "how-we-meet": 4,
      "who-invites": 3,
    },
  },
  who: {
    from: 3,
    to: 12,
    note: "The whole team. People far away from customers gain most: colleagues in other teams count as people you help.",
  },
  whenToUse: [
    "Work feels like a list of tickets and people ask what it is good for.",
    "Fewer people answer the pulse or speak in meetings than before.",
    "A long piece of work has no end in sight.",
  ],
  whenNotToUse: [
    "The team has far too much to do. Take something off the list first.",
    "The people you serve are angry right now. Solve their problem before you invite them.",
    "There is no time to meet anybody, or you may not. Then it stays a nice talk.",
  ],
  notice: "In talks about the plan, somebody says what it will mean for a real person.",
  quietWay:
    "Write your note and place your dots, both are without names. In pairs you may just listen, or read the board alone instead. “Pass” is fine in the group.",
  caution:
    "Some work helps people who never notice it, and that can sting. If somebody finds nobody to name, say: “Then we find out, that is worth a note,” and do not cheer them up.",
  prepare: [
    "Think of one person who was helped by the team’s work lately, and what it changed for them.",
    "Find out whether you may invite people from outside to a meeting. A colleague from another team is always possible.",
  ],
  steps: [
    {
      id: "why-we-ask",
      title: "Why we ask",
      kind: "talk",
      minutes: 3,
      everybody:
        "Listen to the leader’s example. Then say in a word or two who you think uses what we make. You can pass.",
      leaderSays:
        "In busy weeks we see tasks and no people. Today we ask who our work is for. Not to feel good for a moment. We want to meet one of them. Let me tell you about one person our work helped. (Tell it in three sentences.) Now a quick round: who uses what we make? A word or two is enough, and you can pass.",
      ifSilent:
        "Ask: “Who would call us if we stopped working tomorrow?” Then wait, with a friendly face.",
      ifOneDominates:
        "Say: “Good, that is one group. Who else is there?” and wait for another voice, or a line in the chat.",
    },
    {
      id: "somebody-we-helped",
      title: "Somebody we helped",
      kind: "write",
      minutes: 5,
      everybody:
        "Alone, write one or two notes: who was helped by our work, and what it changed for them. If you do not know, write “I would like to know how … is doing with …”. Leave out private details.",
      leaderSays:
        "Please write alone now. Think of a person or a group that was helped by our work. Write who it was, and what it changed for them. A colleague in the next team counts. You do not need a big story. If you do not know, that is worth a note too. Then begin with “I would like to know”. Please leave out private details. The notes come up together, without names.",
      ifSilent:
        "Writing is quiet. If the count stays low, say: “Think of the last thank you, the last complaint, the last question we got.”",
      ifOneDominates:
        "If somebody tells a story, say: “Save it for the next step, I want to hear it then.”",
      remote: "Mute while people write, and say aloud when one minute is left.",
    },
    {
      id: "in-twos",
      title: "In pairs",
      kind: "pairs",
      minutes: 5,
      everybody:
        "In pairs, two minutes each: tell the other about one person or group on the board. The listener asks one question: “How do we know?” Mark that you are ready when you are done.",
      leaderSays:
        "Now find a partner. You have two minutes each. Tell your partner about one person or group on our board, your own or another. The listener asks one question: “How do we know?” That is not a test. It shows us where we only guess. If we are an odd number, make one group of three. Mark in the panel when you are ready.",
      ifSilent: "Say to all: “If you do not know where to begin: which note made you curious?”",
      ifOneDominates:
        "At half time say aloud: “Please change over now, so that the other one speaks.”",
      remote: "Open small rooms for two, or let pairs write to each other in a private chat.",
    },
    {
      id: "dots-on-people",
      title: "Whom do we want to hear?",
      kind: "vote",
      minutes: 3,
      votesOn: "somebody-we-helped",
      everybody:
        "Put your three dots on the people you would most like to hear from, for five minutes, in person.",
      leaderSays:
        "Whom would we like to hear from? Please place your three dots. Think of somebody who could join us for five minutes, or let one of us visit. It may be somebody who is happy with our work. It may also be somebody who would like it to be better. Both help us to see what we do it for.",
      ifSilent: "Voting is quiet. Say after a minute: “Whom are you most curious about?”",
      ifOneDominates: "Say: “Let us each choose alone first, and talk in a minute.”",
    },
    {
      id: "how-we-meet",
      title: "How we meet them",
      kind: "decide",
      minutes: 5,
      everybody:
        "Take the note with the most dots. Settle three things. Which person is it? How do we meet them? Which one question do we ask?",
      leaderSays:
        "This got the most dots. Let us make it real. Three questions. Which person exactly? How do we meet: a short call, a visit, five minutes in our next meeting? And which one question would we like to ask? Keep it easy for them, and easy to say no to. They do us a favour. If they cannot come, who is our second choice? A letter is nice, but we want to meet a person.",
      ifSilent:
        "Offer a start: “Five minutes in our next meeting, and we ask: what did it change for you?” Then ask the others what is wrong with that.",
      ifOneDominates:
        "Say: “You know them well. What would the rest of us like to ask?” and take two more voices.",
    },
    {
      id: "who-invites",
      title: "Who invites them",
      kind: "commit",
      minutes: 4,
      everybody:
        "Write in the panel who invites the person and by which day. Somebody else will confirm that the invitation went out.",
      leaderSays:
        "Who writes the invitation, and by which day? Please put it in the panel with a name and a date. A second person can take care of the question that we ask. Somebody else will confirm later that it happened. Thank you. I look forward to meeting them with you.",
      ifSilent: "Say: “I will write it by tomorrow. Who reads it before it goes out?”",
      ifOneDominates:
        "Say: “Thank you for offering. Could somebody who has never met them do it with you?”",
    },
  ],
  resources: ["puzzle-of-motivation", "giver-or-taker", "small-wins"],
};
