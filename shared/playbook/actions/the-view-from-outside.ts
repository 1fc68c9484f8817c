import type { TeamAction } from "../../team-action.ts";

/** Postcards to the team in the voice of those who depend on it, and one guess that gets checked. */
export const theViewFromOutside: TeamAction = {
  id: "the-view-from-outside",
  title: "The View from Outside",
  summary: "Write to your own team as a neighbour would, then go and check one of the guesses.",
  components: ["openness", "learning"],
  signals: ["unverified-execution", "delayed-hand-offs"],
  moments: ["retrospective", "planning"],
  topics: ["feedback", "verifying"],
  why: {
    text: "Teams that write to themselves in a neighbour’s voice report that they find small annoyances they had long stopped seeing. A guess about what others think is still a guess, so the last part is one question to one real person.",
    evidence: "practice",
  },
  minutes: 25,
  shorter: {
    minutes: 20,
    steps: {
      "who-looks-in": 2,
      "postcards-to-us": 4,
      "read-in-their-voice": 5,
      "dots-on-is-it-true": 2,
      "the-question-we-ask": 4,
      "who-knocks": 3,
    },
  },
  who: {
    from: 3,
    to: 12,
    note: "The team by itself. People who talk to the outside a lot, and people who never do, are both useful.",
  },
  whenToUse: [
    "Other teams go round you, and you are not sure why.",
    "You think that something works well, and no user has been asked for months.",
    "Somebody has come from outside and still remembers how you looked from there.",
  ],
  whenNotToUse: [
    "There is a real complaint on the table. Answer that one, it is no guess.",
    "You are in a fight with the neighbours. You would only write their villain.",
  ],
  notice:
    "Before you change something, a voice asks “how does that look to the people next door?”, and sometimes one of you goes and asks.",
  quietWay:
    "The postcards are written and unsigned. Nobody has to read one aloud, others will. “We know” and “we guess” can be typed as 1 and 2, or left out.",
  caution:
    "It is tempting to make neighbours sound silly. If a voice turns into mockery, say: “They have a reason. What is it?” A card that is aimed at one of you stays on the board, is not read aloud and not talked about.",
  prepare: [
    "List three kinds of people who see you from outside: one who uses your work, a team that waits for you, somebody new.",
    "Try one postcard yourself. If it makes you wince a little, it is about right.",
  ],
  steps: [
    {
      id: "who-looks-in",
      title: "Who looks in?",
      kind: "talk",
      minutes: 3,
      everybody:
        "Name people who see our work from outside: users, neighbours, suppliers, the night shift, the person who joined last. Choose one to be for the next minutes.",
      leaderSays:
        "We know how our work looks from in here. We have no idea how it looks through the window. So let us go outside for a bit. Who looks in at us? I have three on my list. (Read them.) Who else is there? When you have heard enough, choose one of them in your mind. For the next few minutes, you are that person, with their bad coffee and their full inbox.",
      ifSilent:
        "Think aloud: “Who has to wait for us? Who cleans up after us? Who would miss us first?”",
      ifOneDominates:
        "Say: “Those are the ones you meet. Who would it be for somebody with another job here?”",
    },
    {
      id: "postcards-to-us",
      title: "Postcards to us",
      kind: "write",
      minutes: 5,
      everybody:
        "Alone, write one postcard to our team as the person you chose, in three lines. Begin with who you are: “Dear team, I am the…”. Add one thing you are glad of and one that drives you up the wall.",
      leaderSays:
        "You stand outside now. Write one postcard to this team. Three lines will do. Start with who you are, as a role: dear team, I am the night shift. Dear team, I am somebody who waits for your list. Then write one thing that you are glad of. And one thing that drives you up the wall. Be fair, but do not be too polite. You have had a long day. You write about what the team does, and never about one person in it. The cards come up unsigned.",
      ifSilent:
        "Leave them outside in peace. Halfway through, say: “What did you last have to ask us twice?”",
      ifOneDominates:
        "If somebody begins to explain why things are so, say: “The person at the window cannot hear that. What do they see?”",
      remote:
        "Let people look away from the screen for a minute first. It is easier to be somebody else without your own face in view.",
    },
    {
      id: "read-in-their-voice",
      title: "In their voice",
      kind: "talk",
      minutes: 6,
      everybody:
        "Read a postcard aloud, plainly or as its writer would. The team does not defend itself. After each one, all show at once: one finger for “we know that this is so”, two for “we only guess”.",
      leaderSays:
        "The post is here. Take a card, any card, and read it, plainly or as that person would. We do not answer, and we do not defend ourselves, even where we are right. After each card, show me what we have. One finger means: we know that this is so, somebody told us. Two fingers mean: we only guess. I expect many twos. What we do not get to stays on the board. Who opens the first?",
      ifSilent:
        "Take the mildest card, read it yourself and ask for fingers. The next reader comes more easily.",
      ifOneDominates:
        "If one person answers every card, say: “They are outside, and the glass is thick. Next card.”",
      remote: "Type 1 or 2 in the chat, all together when the reader stops.",
    },
    {
      id: "dots-on-is-it-true",
      title: "If that were true…",
      kind: "vote",
      minutes: 3,
      votesOn: "postcards-to-us",
      everybody:
        "Put your three dots on the cards where it would matter most whether they are true. Good news that we only guess may get dots too.",
      leaderSays:
        "Now put your own shoes back on. The three dots in your pocket are for this. Do not look for the rudest card. Ask of each one: if that were true, would we do something differently? Then it is worth a dot. Praise counts as well. It would be good to know whether they really like what we think they like.",
      ifSilent: "Dots need no talk. Look at the clock, and give them a nod when it is nearly over.",
      ifOneDominates:
        "If somebody says that a card is wrong, say: “Maybe so. A dot on it means that we find out.”",
    },
    {
      id: "the-question-we-ask",
      title: "The question we ask",
      kind: "decide",
      minutes: 4,
      everybody:
        "Take the card with the most dots. Settle on one real person to ask, and one open question that they can answer in two minutes without being polite.",
      leaderSays:
        "This card wants to know if it is true. Whom can we ask? Please give me a name this time, of a real person outside. And what do we ask? “Are you happy with us?” gets a yes and a smile. “What did you last have to ask us twice?” gets an answer. Let us find a question of that sort. Then say it aloud once, and see if you would like to be asked it.",
      ifSilent:
        "Put a weak one up and let them mend it: “Do you have feedback for us?” Nobody likes that one.",
      ifOneDominates:
        "Say: “You would ask it like that. How would others ask it?” and take two more voices, spoken or typed.",
    },
    {
      id: "who-knocks",
      title: "Who knocks",
      kind: "commit",
      minutes: 4,
      everybody:
        "Enter who asks this person, by which day, and when we hear the answer in their words. Someone else makes sure that the answer really got back to us.",
      leaderSays:
        "Who goes and knocks? It takes five minutes and a little nerve. Put your name in the panel, and the day on which you ask. Tell them that all of us will hear the answer, and bring back their words, not a summary. If they say it nicely, write it down nicely. If they do not, write that down as well. Who makes sure that we all get to hear it? That is somebody else’s job. Until then, we do not change a thing. We only have postcards from ourselves. Thank you, you were very good neighbours.",
      ifSilent: "Offer to go along: “I will come with you and only listen. Whose door is it?”",
      ifOneDominates:
        "If the usual messenger steps up, say: “You know them so well that they may be polite to you. Who has never been there?”",
    },
  ],
  resources: ["self-awareness-fix", "listen-better", "on-being-wrong"],
};
