import type { TeamAction } from "../../team-action.ts";

/** A short guide to each of us, told on by a partner with permission. For new people above all. */
export const howToWorkWithMe: TeamAction = {
  id: "how-to-work-with-me",
  title: "How to Work with Me",
  summary: "Write the short guide that should have come with you, and let a partner introduce it.",
  components: ["openness", "engagement"],
  signals: ["misalignment", "coordination-cost"],
  moments: ["new-people", "planning"],
  topics: ["emotional-intelligence", "remote-work"],
  why: {
    text: "Teams that swap such guides report fewer small misreadings, such as taking a short message for a cross one. What people write about themselves is not the whole truth, so it serves best as a start and gets a second look after some weeks.",
    evidence: "practice",
  },
  minutes: 45,
  shorter: {
    minutes: 30,
    steps: {
      "my-own-guide": 3,
      "five-lines": 6,
      "in-twos-tell-me": 8,
      "meet-my-partner": 7,
      "one-thing-for-all": 3,
      "where-the-guides-live": 3,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "The whole team, and those who have been there for years write one too. With more than eight of you, keep the introductions to one sentence.",
  },
  whenToUse: [
    "Somebody has joined, or two teams have become one.",
    "You work on screens and know each other as small pictures.",
    "A long piece of work begins, and you will need each other’s good days.",
  ],
  whenNotToUse: [
    "There is anger between some of you. What people tell here could be used against them.",
    "Nobody new has come and you did this a short while ago. Just read the old guides again.",
    "Talks about pay or contracts are coming up, or whoever decides about them takes part. An honest line could be held against somebody.",
  ],
  notice:
    "Somebody sends a message in the way that the other one likes, and nobody has to say twice that they hate sudden calls.",
  quietWay:
    "You choose which lines you finish and who hears them. Your partner does the talking in the round, or you send your line in writing, or you say “pass”. You can also keep your page to yourself and sit out the pairs.",
  caution:
    "A guide is about work. Health, family and faith are nobody’s business unless people bring them up by themselves, and no line needs a reason. And a guide is no licence: “I am just rude” is not a way of working. If it comes, ask: “And what would you like us to do then?”",
  prepare: [
    "Write your own five lines, with one that is not all shine, such as a habit that others notice. Choose what you would not mind hearing quoted.",
    "Decide on a place for the guides that only the team can open.",
    "Ask the newest person beforehand whether they are fine with this, and whom they would like as a partner.",
  ],
  steps: [
    {
      id: "my-own-guide",
      title: "The guide to the leader",
      kind: "talk",
      minutes: 4,
      everybody:
        "Hear the leader’s own guide. Ask one question about it if you like. Nobody else has to tell anything yet.",
      leaderSays:
        "A toaster comes with a guide. People do not, and they are harder to use. So we find out by trying, and it takes years. Today we speed it up a little. Each of us writes five lines on how to work with us. You decide what goes in, and who gets to hear it. This is about work. Your private life stays private. To show you what I mean, here is mine. (Read your five lines.) One of them was not fun to write, and that is the useful one. Is there anything you would like to ask me?",
      leaderBegins: true,
      ifSilent: "Tell how you found out one of your lines. Then go on, questions often come later.",
      ifOneDominates:
        "If somebody reviews your guide line by line, say: “You will have a guide of your own in five minutes. I am looking forward to it.”",
    },
    {
      id: "five-lines",
      title: "Five lines",
      kind: "write",
      minutes: 7,
      everybody:
        "Alone, on paper, finish any of these. “I work best when…” “Please tell me things by…” “You can tell that I have too much on when…” “Ask me about…” “I am still learning to…” Then put one line in a note here, one that anybody may read.",
      leaderSays:
        "Take a sheet or an empty page. There are five beginnings on your screen. Finish the ones you like and skip the rest. Be exact. “I like clear communication” fits every person on earth. “Please write before you call” helps me. So does “when I go quiet, I am thinking, I am not cross”. Your page stays with you. At the end, choose one line that anybody here may read, and put it in a note. The notes come up all together, and I will not ask who is who.",
      ifSilent:
        "Perfect, these are slow sentences. After four minutes ask: “What does the person who knows you best at work do right?”",
      ifOneDominates:
        "If somebody reads out theirs already, say: “I want to hear that from your partner soon. Keep it fresh.”",
      remote: "Cameras off is a good idea here. Post the five beginnings in the chat.",
    },
    {
      id: "in-twos-tell-me",
      title: "Tell me more",
      kind: "pairs",
      minutes: 11,
      everybody:
        "In pairs, with somebody you do not know well yet. Tell your partner about your lines, as many as you like. The partner asks: “What does that look like on a normal day?” At the end ask: “What may I pass on?” Each of you has half of the time.",
      leaderSays:
        "There are our lines. Have a look, and then find a partner, the person here you know least. Tell each other about your pages. You pick the lines. If you are the one who listens, you have one good question: what does that look like on a normal day? Before you swap, ask something else: what of this may I pass on? You will introduce your partner to all of us, in a few sentences, and only with what they said yes to. If there is nobody left for you, make a three and share the time. I will call half time.",
      ifSilent:
        "Drop in and lend them a question: “What was the best working day you had here, and who had a hand in it?”",
      ifOneDominates:
        "When you call half time, add: “Pages over. The one who was asking now gets asked.”",
      remote:
        "Send each pair to a room of its own. A call by phone or a chat in pairs is just as good.",
    },
    {
      id: "meet-my-partner",
      title: "Meet my partner",
      kind: "talk",
      minutes: 13,
      everybody:
        "In turns, introduce your partner in two or three sentences, with what they allowed. Finish with: “So from now on I will…”. Your partner may mend it. If you would rather not be introduced, say “pass”.",
      leaderSays:
        "Now we meet each other, by way of a friend. You introduce your partner, two or three sentences, no more. Say only what they let you pass on. Then finish with a line of your own: so from now on I will. So from now on I will write before I call. So from now on I will not take it to heart when somebody looks at the wall. Partner, you may mend it if it came out wrong. If you want to skip it, say “pass”, and we simply go on. I keep an eye on the time, so that the last one gets as much as the first. Who would like to introduce somebody?",
      ifSilent:
        "Introduce your own partner, with warmth and one useful detail. Then let your partner choose who is next.",
      ifOneDominates:
        "Cut in at the next full stop: “And what will you do from now on?” That question closes any speech.",
      remote:
        "The person who is being introduced turns on the camera if they like. The sentence “from now on” can go in the chat.",
    },
    {
      id: "one-thing-for-all",
      title: "One thing for all of us",
      kind: "decide",
      minutes: 5,
      everybody:
        "What did we hear more than once? And where do two guides not fit, such as early birds and night owls? Choose one small thing that we all do from now on because of it.",
      leaderSays:
        "What did you hear more than once? And where do two guides not fit together? Perhaps one of us is brightest at seven, and another one after lunch. That is no fault, it only needs a plan. Let us choose one small thing that makes life easier for most of us. It could be the hour of a meeting, or a word at the start of a message that says how fast it is. What would you choose?",
      ifSilent:
        "Point at the board: “Three of these are about being interrupted. What could we do about that?” Use what is really there.",
      ifOneDominates: "Say: “That would suit your guide very well. Whose guide would it not suit?”",
    },
    {
      id: "where-the-guides-live",
      title: "Where the guides live",
      kind: "commit",
      minutes: 5,
      everybody:
        "Enter who sets up the place for the guides, who starts the small thing we chose, and who asks us in six weeks what no longer fits. One day for each. Adding your own guide is up to you.",
      leaderSays:
        "Three small jobs, and then we are done. Who sets up a page for the guides that only we can open, and by when? You add yours or not, as you please. Who starts the small thing that we chose? And who asks us in six weeks what we would now write differently? Please enter your name and a day in the panel, and say who will check. When somebody new comes, we show them our guides before we ask for theirs. Thank you for the small print.",
      ifSilent:
        "Ask: “Which of these three would help somebody new most?” Then look for somebody to do that one first.",
      ifOneDominates:
        "If one person takes all three, say: “Keep the one that you would miss most. I will find friends for the other two.”",
    },
  ],
  resources: [
    "strangers-into-a-team",
    "team-canvas",
    "relationships-not-chance",
    "informal-communication",
  ],
};
