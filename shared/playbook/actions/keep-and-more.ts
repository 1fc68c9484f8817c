import type { TeamAction } from "../../team-action.ts";

/** Feedback that is asked for, from two partners, in two kinds only: keep this, more of that. */
export const keepAndMore: TeamAction = {
  id: "keep-and-more",
  title: "Keep and More",
  summary: "Ask two people what you should keep doing, and what they would like more of.",
  components: ["openness", "learning"],
  signals: ["unspoken-friction", "misalignment"],
  moments: ["retrospective"],
  topics: ["feedback", "emotional-intelligence"],
  why: {
    text: "People report that feedback is easier to take when they asked for it and chose what it is about. They also say that “more of this” gives them something to do on the next morning, which a list of faults seldom does.",
    evidence: "practice",
  },
  minutes: 35,
  shorter: {
    minutes: 20,
    steps: {
      "watch-me-take-it": 3,
      "ask-me-about": 3,
      "first-partner": 8,
      "second-partner": 0,
      "what-i-take-home": 3,
      "one-more-for-two-weeks": 3,
    },
  },
  who: {
    from: 4,
    to: 12,
    note: "People who have seen each other at work for some weeks. An even number is easiest, and one group of three is fine.",
  },
  whenToUse: [
    "People hear how they are doing once a year, on a form.",
    "Nobody complains and nobody praises, and you wonder what that means.",
    "A piece of work is finished, and the next one begins with the same people.",
  ],
  whenNotToUse: [
    "Talks about pay, marks or contracts are coming up. It would not feel free.",
    "Two people here are at odds, and could end up as partners.",
    "Most of you met last week. You have not seen enough of each other yet.",
  ],
  notice:
    "Between two meetings somebody asks “one keep, one more?”, gets an answer in a minute, and says thank you.",
  quietWay:
    "Partners may write to each other and read in silence. You can ask about something tiny, ask for a keep only, be the one who just gives, or sit out a pair. No reason is needed.",
  caution:
    "A “more” can turn into a complaint with a ribbon on it. Tell people that they may stop a partner with “that is enough for today”. Nobody is paired with whoever decides about their pay. If somebody comes back from a pair looking hurt, let them pass, and find them afterwards.",
  prepare: [
    "Choose one thing that you do for the team and would truly like to hear about. You go first, in front of everybody.",
    "Practise hearing an answer and saying only “thank you”. It is harder than it sounds.",
    "Think of who might be left without a partner, and how you would join them.",
  ],
  steps: [
    {
      id: "watch-me-take-it",
      title: "Watch me take it",
      kind: "talk",
      minutes: 4,
      everybody:
        "The leader asks about one thing they do. Give them a keep (“this helps me, go on”) or a more (“I would like more of this”). Two or three answers are plenty.",
      leaderSays:
        "Most of us learn by luck what others make of our work. Today we ask. There are two kinds of answer. Keep means: this helps me, please go on. More means: I would like more of this. There is no third kind, so nobody gets a list of faults. I go first, and you can watch me take it. I would like to hear about this. (Name one thing that you do.) What should I keep, and what would you like more of? I will say thank you, and I may ask one question. If I start to explain myself, please cough or wave.",
      leaderBegins: true,
      ifSilent:
        "Make it smaller: “Then just a keep, I am not too proud.” If nothing comes, thank them and say that you will ask again next week.",
      ifOneDominates: "Say: “I can carry one today. Which of these is the one?”",
    },
    {
      id: "ask-me-about",
      title: "Ask me about…",
      kind: "write",
      minutes: 4,
      everybody:
        "Alone, write one or two notes: “How do I…?” Choose a thing that others can see you do, such as how you explain, answer, plan or hand over. No names on the notes.",
      leaderSays:
        "What would you like to hear about? Write it as a question that starts with “How do I”. How do I explain things? How do I answer when I am in a hurry? How do I run a meeting? Take something that others can see or hear. Nobody can see how clever you are, and we will not ask. In a moment all the questions go up without names, and you may ask any of them, even one that somebody else wrote.",
      ifSilent:
        "That is how it should sound. If few notes come, say: “What did you do three times this week in front of somebody else?”",
      ifOneDominates:
        "If somebody wants to hear what others write, say: “In two minutes you can steal the best one. Not yet.”",
    },
    {
      id: "first-partner",
      title: "First partner",
      kind: "pairs",
      minutes: 9,
      everybody:
        "Find somebody you work with. Choose a question from the board and ask it. Your partner thinks for a minute, then gives one keep and one more, each with a real example. You say “thank you” and may ask one question. Change sides at half time. In a three, share the time.",
      leaderSays:
        "Choose one of our questions that you would like to ask about yourself. Then find somebody who works with you often. Ask, and give them a quiet minute to think. They tell you one keep and one more. Both need an example. “You are so nice” is pleasant, but what do you do with it tomorrow? “You called me before you changed the date” is better. Say thank you, and ask one question if you like. Do not explain. You may stop with “that is enough for today”. When I call, you change sides. Nothing of this comes back to the group unless you bring it.",
      ifSilent:
        "A quiet pair may be thinking. If it lasts, whisper: “When did your partner last make your day easier?”",
      ifOneDominates:
        "At half time go to the pairs and say: “Now the other one asks.” Wait until it has happened.",
      remote:
        "Small rooms of two, or a plain phone call. Tell people beforehand when you will call half time, and do it by message to all rooms.",
    },
    {
      id: "second-partner",
      title: "Second partner",
      kind: "pairs",
      minutes: 9,
      everybody:
        "Find a second partner who sees you from another side. Ask the same question or a new one. This time, say back in your own words what you heard before you thank them. Then it is their turn to ask.",
      leaderSays:
        "Now change partners. Look for somebody who sees you in a different light: from another task, another place, or only now and then. You may ask the same question again. Two people can see two different things, and both can be right. There is one change. Before you say thank you, tell your partner what you heard, in your own words. If you got it wrong, they say it once more. We tend to hear what we were afraid of. I call out once more at half time.",
      ifSilent:
        "If two people hardly know each other, suggest: “Then ask what they would like to see more of from you.”",
      ifOneDominates:
        "If a partner gives a speech, lean in and say: “What is the short form? They have to say it back.”",
    },
    {
      id: "what-i-take-home",
      title: "What I take home",
      kind: "talk",
      minutes: 5,
      everybody:
        "In a round, tell one thing that you will keep, or one that surprised you, or just “mine stays with me”. You need not say who gave it to you.",
      leaderSays:
        "We are all back. Let us hear one short thing from each of you. It can be something that you will keep now that you know it helps. It can be a surprise. It can be the words “mine stays with me”, and then we simply go on. Please do not tell us who said what. I begin with mine. (Say it, in few words.)",
      leaderBegins: true,
      ifSilent:
        "Offer the short form to the next person: “Keep, surprise, or does it stay with you?”",
      ifOneDominates:
        "Say: “I can tell that you got a lot. Choose the bit that you want to remember on Monday.”",
      remote: "A line in the chat is a turn, and so is a thumb that says “it stays with me”.",
    },
    {
      id: "one-more-for-two-weeks",
      title: "One more, for two weeks",
      kind: "commit",
      minutes: 4,
      everybody:
        "If you like, enter one “more” that you will try for two weeks, worded so that all may read it. A partner of today confirms it. Nobody has to. Also enter who brings this back, and when.",
      leaderSays:
        "A more that nobody tries was only talk. If you want to, put yours in the panel: what you will do more of, for the next two weeks. Word it so that all of us may read it. Whoever you talked with is the best person to confirm it, since they will notice first. If yours is private, leave it out and try it quietly. One thing we need in any case. Who asks us in two months to do this again? Add your name and a day. Thank you for every keep. People hear them far too seldom.",
      ifSilent:
        "Enter your own from the first step, and read it out while you type. It is a good model because it is small.",
      ifOneDominates:
        "If somebody lists four, say: “Start with the one your partner would notice by Friday.”",
    },
  ],
  resources: ["great-feedback", "feedback-fallacy", "self-awareness-fix", "power-of-listening"],
};
