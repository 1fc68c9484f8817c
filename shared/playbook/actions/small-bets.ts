import type { TeamAction } from "../../team-action.ts";

/** One unsure idea, tried for a week, with the guess written down beforehand. */
export const smallBets: TeamAction = {
  id: "small-bets",
  title: "Small Bets",
  summary:
    "Try one thing that you are not sure about, for a week, and guess beforehand how it ends.",
  components: ["courage", "learning", "flexibility"],
  signals: ["disengagement", "coordination-cost"],
  moments: ["retrospective", "planning"],
  topics: ["learning-from-failure", "verifying"],
  why: {
    text: "People who try things in a small way report that it takes less nerve to begin, because being wrong costs a week and not a year. They add that the guess beforehand keeps them honest, since later it is easy to have known it all along.",
    evidence: "practice",
  },
  minutes: 30,
  shorter: {
    minutes: 20,
    steps: {
      "a-guess-in-public": 2,
      "what-if-for-a-week": 4,
      "dots-on-curious": 2,
      "the-bet-slip": 4,
      "choose-and-guess": 5,
      "start-and-look": 3,
    },
  },
  who: {
    from: 4,
    to: 12,
    note: "People who share a way of working and may change it. Nobody needs to have a good idea ready.",
  },
  whenToUse: [
    "You have talked about the same idea three times and tried it zero times.",
    "Everything has to be certain before it may begin.",
    "The way you work is fine, and a bit stale.",
  ],
  whenNotToUse: [
    "A mistake could harm people, break a law or cost a lot. That is no place for a bet.",
    "Last time’s experiment is still running. Finish it first.",
    "It has been decided from above what you will try. A bet with one answer is none.",
  ],
  notice:
    "You hear “shall we just try it until Friday?”, and after Friday someone asks how it went.",
  quietWay:
    "Guesses are fingers or numbers, ideas are notes, and in pairs you can be the one who writes. You may also fill in a slip alone, or sit out that step or any guess.",
  caution:
    "A bet is only a word here: no money, no winners, and no guess is ever held against anybody. If somebody jokes about who was wrong last time, say: “That is what we do it for,” and go on.",
  prepare: [
    "Find a number that nobody knows by heart and that you can look up on the spot: messages in your channel last week, steps to the coffee machine. It must not be about a person.",
    "Think of one unsure idea of your own that could be tried in a week and taken back in an hour.",
  ],
  steps: [
    {
      id: "a-guess-in-public",
      title: "A guess in public",
      kind: "talk",
      minutes: 3,
      everybody:
        "Guess the leader’s number. Say or type it when the leader has counted to three. Then hear the answer, and enjoy how far off we are.",
      leaderSays:
        "We begin with being wrong, it is good practice. I have a question with a number in it, and I have not told anybody the answer. (Read it.) Think of your guess. I count to three, and then we all say it or type it at the same time. One, two, three. (Listen, then look it up.) Here is the answer. Most of us were wrong, and the roof is still on. Today we choose something bigger to be wrong about.",
      ifSilent: "Give a wild guess yourself. It is hard to do worse, and that helps.",
      ifOneDominates:
        "If somebody explains how the number can be worked out, say: “That is very thorough. For now just a number, please.”",
      remote: "Everybody types the guess and presses enter on three.",
    },
    {
      id: "what-if-for-a-week",
      title: "What if, for one week…",
      kind: "write",
      minutes: 5,
      everybody:
        "Alone, write one or two notes that begin “What if, for one week, we…”. It must be ours to try, and easy to take back. You should not be sure that it works.",
      leaderSays:
        "Write one or two notes, each of you alone. Begin with “What if, for one week, we”. What if, for one week, we had no meetings before eleven? What if we sent work out when it is half done? What if we worked in pairs? There are two rules. We can do it without asking half the company, and we can take it back within an hour. And you should be a little unsure. If you know that it works, it is not a bet, it is a task. Odd ideas are safe here, since notes have no names.",
      ifSilent:
        "Leave the quiet alone for two minutes. Then ask: “What would you try here if you were the only one who had to put up with it?”",
      ifOneDominates:
        "If somebody says why an idea cannot work, answer: “Then it may be a real bet. Let it live for ten more minutes.”",
    },
    {
      id: "dots-on-curious",
      title: "Where are we curious?",
      kind: "vote",
      minutes: 3,
      votesOn: "what-if-for-a-week",
      everybody:
        "Put your three dots on the ideas whose outcome you would love to know. The safest idea needs none.",
      leaderSays:
        "Here are our what-ifs. Read them first, then spread your three dots. Do not ask which is right. Ask which one you are curious about. How would that week end? If an idea makes you smile and worry at once, it is a good place for a dot. All three in one place is fine too.",
      ifSilent: "Nothing to mend here. Tell them when a minute is left.",
      ifOneDominates:
        "If somebody is selling an idea, say: “You can tell us about it in the next step. For now we choose in peace.”",
    },
    {
      id: "the-bet-slip",
      title: "The bet slip",
      kind: "pairs",
      minutes: 6,
      everybody:
        "In pairs, take one of the ideas with most dots. Fill in a slip with four lines: what we try, from which day to which day, what we look at to see if it helped, and when we stop early. Press ready when the slip is full.",
      leaderSays:
        "Now we turn ideas into slips. Get into pairs. Each pair takes one of the top ideas, and two pairs may take the same. Your slip has four lines. What do we try? From which day to which day, a week at most? What do we look at to see if it helped, something that we can count or hear? And when do we stop early? Make it smaller than you would like. If you can explain it in one breath, it is small enough. If we are an odd number, one group has three. Please mark that you are ready.",
      ifSilent: "Ask a stuck pair: “What is the half of it?” Then ask for the half of that.",
      ifOneDominates:
        "After half the time say to all: “Whoever has spoken more now writes, and the other one says the last two lines.”",
      remote: "In small rooms, one types the slip so that it can be pasted into the chat.",
    },
    {
      id: "choose-and-guess",
      title: "Choose one, and guess",
      kind: "decide",
      minutes: 8,
      everybody:
        "Hear the slips and choose one bet. In doubt, take the one that had the most dots. Ask who it could trouble, and make it smaller or take another if it would. Then guess with a thumb: up for “it helps”, level for “no change”, down for “it makes things worse”. The leader writes down how many of each.",
      leaderSays:
        "Let us hear the slips, each in one breath. (Listen.) Which one do we play? We need only one. Could it trouble anybody, in here or outside? If so, how do we make it smaller? (Settle on one.) Now the fun part. Thumb up if you think it helps. Level if nothing will change. Down if it makes things worse. All at once, please. I write down the count, and no names. A thumb down is welcome, it does not block anything. And if you could not live with it for a week, say so now, then we take another one.",
      ifSilent:
        "Read the slip with the most dots once more and ask: “Is there anyone who could not live with this for a week?”",
      ifOneDominates:
        "Say: “I have heard that you believe in it. Now I would like to know what could go wrong, from somebody else.”",
      remote: "Use the letters H, N and W in the chat, for helps, no change and worse.",
    },
    {
      id: "start-and-look",
      title: "Start, and look",
      kind: "commit",
      minutes: 5,
      everybody:
        "Make two entries in the panel: who starts the bet on which day, and who brings back the result on which day, with the count of our guesses in it. These are two different people.",
      leaderSays:
        "A bet needs two people. One starts it. Who is that, and on which day? The other one brings it back to us when the week is over. That person looks at what we said we would look at, and reads out our guesses. Who is that, and when? Please put both in the panel. If it works, we keep it. If not, we paid a week for knowing, which is cheap. Either way, nobody has to say sorry. Thank you for being unsure with me.",
      ifSilent:
        "Say: “I will be the one who looks, in our meeting next week. It only needs somebody to begin.”",
      ifOneDominates:
        "If one person wants both parts, say: “Whoever starts it likes it too much to judge it. Who has the cooler head?”",
    },
  ],
  resources: ["fifteen-percent-solutions", "trial-and-error", "on-being-wrong"],
};
