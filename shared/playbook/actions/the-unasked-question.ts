import type { TeamAction } from "../../team-action.ts";

/** Questions that came too late to ask, asked in a borrowed voice. Fits a stand-up. */
export const theUnaskedQuestion: TeamAction = {
  id: "the-unasked-question",
  title: "The Unasked Question",
  summary: "Ask what you think you should know by now, and borrow each other’s questions to do it.",
  components: ["courage", "learning"],
  signals: ["unspoken-friction", "misalignment"],
  moments: ["stand-up", "new-people"],
  topics: ["psychological-safety"],
  why: {
    text: "In a study of 51 teams in one company, those in which people felt safe did more of what helps a team learn. It looked at teams as they were and not at an exercise like this one, so take it as a reason to ask.",
    evidence: "some",
    source: {
      title:
        "Edmondson (1999), Psychological Safety and Learning Behavior in Work Teams, Administrative Science Quarterly 44(2), doi 10.2307/2666999",
      seen: "cited",
    },
  },
  minutes: 15,
  who: {
    from: 4,
    to: 10,
    note: "Old hands and new ones together. Those who have been there longest often hold the oldest questions.",
  },
  whenToUse: [
    "People nod at words and numbers, and you suspect that not all of them know what they mean.",
    "Somebody new has joined and does not want to be the only one who asks.",
    "The same thing was understood in two ways, and it took days to notice.",
  ],
  whenNotToUse: [
    "Customers or visitors are in the room. Late questions need friendly ears.",
    "The open question is about pay, jobs or one person. It belongs in another talk.",
  ],
  notice:
    "In the middle of a meeting somebody asks what a word means, and two others are glad about it.",
  quietWay:
    "Write your question and let somebody else give it a voice. Answers may be typed. When the turn comes to you, a wave or “pass” hands it on.",
  caution:
    "A groan or a “but everybody knows that” ends this at once. If you hear one, say: “It seems that we do not, and I am glad it is out,” and go on. If a question asks about a person, leave it on the board and do not read it.",
  prepare: [
    "Remember a question that you sat on for too long, and what it cost you. Your story sets the tone, so choose a true one.",
    "Decide where the answers will live: a page, a pinned message, a list.",
  ],
  steps: [
    {
      id: "the-late-question",
      title: "The one you did not ask",
      kind: "write",
      minutes: 4,
      everybody:
        "Alone, write one or two questions about our work that you never asked, or that you think you should know by now. End each one with a question mark. Ask about the work, not about a person.",
      leaderSays:
        "Most of us carry a question that we never asked. At first it was too early. Then it was too late, because by now we should know. Mine was this. (Tell it in two sentences.) Today, late questions get in for free. Write one or two, each on its own note. What does that short word stand for? Why do we do it in this order? Who decides that? Ask it as you would ask a good friend. The notes have no names on them, and nobody will ask who did not know.",
      ifSilent:
        "Wait for the count to move. If it does not, say: “Which word do we use every day that you would not like to have to explain to a newcomer?”",
      ifOneDominates:
        "If somebody asks aloud, say: “That sounds like a good one. Give it to the panel first, the answer comes in a moment.”",
    },
    {
      id: "borrow-a-question",
      title: "Borrow a question",
      kind: "talk",
      minutes: 6,
      everybody:
        "On your turn, pick any question and ask it as if it were your own: “I would like to know…”. Whoever knows answers in two or three sentences. No answer, or two that do not match? Say “good find” and leave it open.",
      leaderSays:
        "Now we borrow questions. On your turn, pick any note and ask it as if it were yours. Begin with “I would like to know”. If all of us borrow, it no longer matters whose it was. If you know the answer, give it in two or three sentences, kindly. Please no “as I said before”. If nobody knows, or two answers do not match, we say “good find”. Then we leave it open and go on. You can pass when it is your turn, and we need not get through all of them. Who borrows the first one?",
      ifSilent:
        "Borrow one, get the answer, and borrow another. By the third, somebody usually joins in.",
      ifOneDominates:
        "If one person has every answer, say: “You have helped us with several. For the next ones I would like somebody else to try first.”",
      remote:
        "Say who asks and who is next. An answer in the chat is read aloud by the one who asked.",
    },
    {
      id: "good-finds",
      title: "The good finds",
      kind: "decide",
      minutes: 2,
      everybody:
        "Look at what stayed open, and at what we did not get to. Choose one or two questions that we want to have answered.",
      leaderSays:
        "Some questions stayed open. They are the best ones. We have worked around them until now. Which one or two do we really want to know? Just say the first words of it. If every question found its answer, choose the answer that we should write down for the next person who joins us.",
      ifSilent:
        "Name the open one that you stumble over most yourself, and ask for thumbs up or down.",
      ifOneDominates: "Say: “That is one for the list. Which one bothers somebody else?”",
    },
    {
      id: "somebody-finds-out",
      title: "Somebody finds out",
      kind: "commit",
      minutes: 3,
      everybody:
        "Enter in the panel who finds out which answer, and by which day the team hears it. Agree who will say, “Yes, I understood it.”",
      leaderSays:
        "Who finds out, and by which day will you tell us? You do not need to know the answer, just whom to ask. Put it in the panel with your name. Then we need one person who reads the answer and says: yes, now I get it. And if you like, let us keep two words from today. “Late question” means: I should know this, I do not, please be kind. Thank you for every one of them.",
      ifSilent: "Say: “I will ask around by Thursday. Who tells me whether my answer is clear?”",
      ifOneDominates:
        "If the expert takes it, say: “Could one who did not know find it out from you? Then two of us know.”",
    },
  ],
  resources: ["impression-management", "safe-workplace-tedx", "on-being-wrong"],
};
