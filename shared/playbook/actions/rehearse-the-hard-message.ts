import type { TeamAction } from "../../team-action.ts";

/** Saying a hard message twice in a safe place, before it counts. */
export const rehearseTheHardMessage: TeamAction = {
  id: "rehearse-the-hard-message",
  title: "Rehearse the Hard Message",
  summary: "Practise, in pairs, the first three sentences of a talk that you would rather put off.",
  components: ["courage", "openness"],
  signals: ["unspoken-friction"],
  moments: ["retrospective"],
  topics: ["feedback", "conflict", "emotional-intelligence"],
  why: {
    text: "People who say a hard message aloud once before it counts report that the real talk is then shorter and kinder. They cannot rehearse what the other will answer, so what seems to help are the first few lines and being quiet after them.",
    evidence: "practice",
  },
  minutes: 40,
  shorter: {
    minutes: 25,
    steps: {
      "late-soft-sharp": 2,
      "hard-to-say": 4,
      "three-sentences": 3,
      "say-it-twice": 10,
      "how-we-want-to-hear-it": 3,
      "what-we-hold-to": 3,
    },
  },
  who: {
    from: 4,
    to: 12,
    note: "Anybody who has to tell others things they may not like, which is all of us. No audience, no recording. People choose their partner, and nobody has to practise with whoever decides about their pay.",
  },
  whenToUse: [
    "Feedback comes too late, or wrapped in so much wool that no one finds it.",
    "People ask you what they should say to a third person.",
    "You want to be better at this before you need it.",
  ],
  whenNotToUse: [
    "The message is about harm, such as bullying, threats or unwanted touch. That is not a thing to practise here, it needs trained help.",
    "Two people in the room are in the middle of a quarrel with each other.",
    "Someone will lose a job or a role over it. That talk has its own rules.",
  ],
  notice:
    "“I have something not so easy for you” is said within days. It takes a few sentences, and the two go on working as before.",
  quietWay:
    "You can write your three sentences and let your partner read them back to you. You can stay a listener the whole time, good listeners are needed here. Or you sit out the step in pairs, and no one asks why.",
  caution:
    "Practice is not the talk itself. Nobody tells a message that is meant for a person in this meeting, and nobody plays a colleague whom others would know. If a note points to somebody, say: “This one is too close, we leave it,” and go on. If a pair gets upset, let them stop, and ask them afterwards, in private, what they need.",
  prepare: [
    "Prepare one example in three sentences: what I saw, what it led to, what I ask. Choose a harmless one, such as a cup that stays in the sink.",
    "Know whom people can turn to if a real trouble comes up that is too big for this.",
    "Look at the order of the fourth step, so that you can call the time without reading.",
  ],
  steps: [
    {
      id: "late-soft-sharp",
      title: "Too late, too soft, too sharp",
      kind: "talk",
      minutes: 4,
      everybody:
        "In a round, finish the sentence: “When I have something hard to say, it mostly comes out too…”. Late, soft, sharp, long or not at all. One word is enough, and you can pass.",
      leaderSays:
        "All of us have had to say something that the other one did not want to hear. Today we practise that, where nothing can break. First a quick round. When I have something hard to say, it mostly comes out too what? Too late, too soft, too sharp, too long, or not at all? Just your word. Mine is this. (Say it.) You can pass as often as you like today.",
      leaderBegins: true,
      ifSilent:
        "Offer a second word of your own: “And when I am tired, it is this.” Then go on, the round can stay short.",
      ifOneDominates:
        "Say: “I keep your word and go on collecting.” Then ask the next person for theirs.",
      remote: "People type their word and send it when you say so. Read the words aloud.",
    },
    {
      id: "hard-to-say",
      title: "Hard to say",
      kind: "write",
      minutes: 6,
      everybody:
        "Alone, write two or three situations in which it is hard to speak up at work. Write them so that they could happen in any team: no names, nothing that points to somebody here.",
      leaderSays:
        "Now we collect things to practise with. Write two or three situations where it is hard to say what needs to be said. They should be ones that could happen in any team. Work that is often late. A joke that is not funny. Telling a customer no. Telling somebody senior that the plan has a hole. Someone who talks over others. Please change the details, so that nobody here could be meant. The notes go up without your names. If you have a real message for one of us, keep it out of this. It deserves its own talk, later.",
      ifSilent:
        "Let it be quiet. If the count is low after half the time, say: “What have you drafted as a mail and never sent?”",
      ifOneDominates:
        "If somebody tells a case with people in it, cut in softly: “That one is too close. Could you write it so that it might be any office in the world?”",
      remote:
        "Check once more that no recording and no automatic notes are on, and tell people so.",
    },
    {
      id: "three-sentences",
      title: "Three sentences",
      kind: "talk",
      minutes: 5,
      everybody:
        "The notes stay on the board for the next step. Hear the leader’s example: what I saw, what it led to, what I ask. Then help to make it better. What would have stung? What was unclear?",
      leaderSays:
        "A hard message fits in three sentences. What I saw. What it led to. What I ask. Then I stop, and that is the hard part. Here is a small one. (Say your three sentences, then be quiet for three seconds.) Notice what is missing. There is no “always”, no “you are”, and no long way round before it. Now tell me how to make it better. If I had said that to you, what would have stung? What would you still not know?",
      ifSilent:
        "Say the same message badly on purpose, long and vague. People will know at once what to mend.",
      ifOneDominates:
        "Say: “I take that in. And how would it sound to someone who has just had a bad day? Somebody else, please.”",
    },
    {
      id: "say-it-twice",
      title: "Say it twice",
      kind: "pairs",
      minutes: 14,
      everybody:
        "In pairs. Each takes a situation from the board. Think for a minute. Say your three sentences. The listener says only: “This was clear. This stung. This I would want to know.” Say it again, better. Swap at half time. In a three, one watches, and the time is shared.",
      leaderSays:
        "Find a partner. Each of you takes a situation from the board, or invents one. First both think for a minute. Then one says the three sentences, as if to the person. The listener does not act or argue, and tells three things: this was clear, this stung, this I would want to know. Then once more, a bit better. The second time is what we are here for. At half time I call, and you swap. If you are three, share the time, and one of you watches. If a situation feels too close, take another one. You may stop whenever you want, and what you say in pairs stays there.",
      ifSilent:
        "If a pair has not begun, lend them your own small example. Anything will do for a first go.",
      ifOneDominates:
        "At half time say to all: “Please swap now. Whoever has spoken listens from here on.”",
      remote:
        "Small rooms work well, this is a thing for two. Send a message to all rooms at half time, and again a minute before the end.",
    },
    {
      id: "how-we-want-to-hear-it",
      title: "How we want to hear it",
      kind: "decide",
      minutes: 6,
      everybody:
        "Say or type one thing that makes a hard message easier for you to hear. Then choose one that we will hold to in this team. Nobody has to say why it is theirs.",
      leaderSays:
        "Welcome back. I will not ask what you said to each other. Now we turn it round. Some day one of us will have a hard message for you. What makes it easier to hear? For some it is a talk with nobody else near. For some it is a line in the chat first: do you have ten minutes for something not so easy? Some want it in writing, so that they can read it twice. Let us hear a few. Then I propose one that could suit us all. If it does not suit you, say so, and we take another.",
      ifSilent: "Tell them yours: “Do not open with a joke, I get nervous.” Then wait for theirs.",
      ifOneDominates:
        "Say: “I know now how to bring it to you. How do I bring it to the others?” and wait for another voice.",
    },
    {
      id: "what-we-hold-to",
      title: "What we hold to",
      kind: "commit",
      minutes: 5,
      everybody:
        "Put two entries in the panel: who writes down what we chose, and who asks us in a month whether we held to it. A talk of your own stays out of the panel. If you like, tell just your partner the day.",
      leaderSays:
        "Two things go into the panel. Who writes down what we chose, in a place that all of us see, and by which day? And who asks us in a month if we really did it? That is another name and another day. Now to the talk that you may have put off. It does not go into the panel. If it helps, tell your partner the day, not the person. They may ask you once if it took place, and a yes or a no is all they need. You do not owe it to anybody. It is odd to practise this, and you gave it a try. Thank you for that.",
      ifSilent:
        "Take the writing down yourself, and ask who has a calendar open for the month after. About the private talks, do not ask at all.",
      ifOneDominates:
        "If somebody begins to tell whom they will speak to, say: “That is between you and them. Keep it safe.”",
    },
  ],
  resources: ["desc-tool", "feedback-equation", "great-feedback", "three-feedback-steps"],
};
