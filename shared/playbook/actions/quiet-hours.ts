import type { TeamAction } from "../../team-action.ts";

/** Guesses about who expects an answer, put to the test; then quiet hours and one way for fires. */
export const quietHours: TeamAction = {
  id: "quiet-hours",
  title: "Quiet Hours",
  summary: "Find out who really expects an answer at night, and agree when you may all look away.",
  components: ["resilience", "flexibility"],
  signals: ["unspoken-friction", "coordination-cost"],
  moments: ["retrospective", "planning"],
  topics: ["remote-work", "emotional-intelligence"],
  why: {
    text: "People report that they look at messages in the evening because they guess that somebody is waiting, and that they are often wrong. Teams also say that rest comes easier once there is one agreed way for the few things that cannot wait.",
    evidence: "practice",
  },
  minutes: 35,
  shorter: {
    minutes: 25,
    steps: {
      "the-last-sound": 2,
      "one-eye-open": 5,
      "hands-up-if-you-expect": 4,
      "fire-morning-bin": 5,
      "our-quiet-hours": 6,
      "lights-out": 3,
    },
  },
  who: {
    from: 4,
    to: 12,
    note: "All who write to each other, above all the people whose messages get read first. With them away, you would only swap guesses.",
  },
  whenToUse: [
    "Messages come in late, and nobody can tell whether they have to be read.",
    "Somebody has answered from a sickbed, a beach or a school play.",
    "You live in different time zones, and it is always the same end that stays up.",
  ],
  whenNotToUse: [
    "It is the work that is too much, not the messages. Quiet would only move it into the night.",
    "You are in the middle of an emergency. Let it end, and then agree on the next one.",
    "Working hours are being fought over with the company. That belongs where contracts are made.",
  ],
  notice:
    "On Monday somebody says that they did not look all weekend, and it does not sound like a confession.",
  quietWay:
    "What you do in your evenings stays yours. Notes show no names, hands can be swapped for a word in the chat, and silence in the round is an answer too. In place of the talk in pairs, you may sort your own messages alone and type one sentence.",
  caution:
    "Some people work at ten at night because the afternoon belongs to a child, a sick parent or sleep. This is about what we expect, not about when anybody works. If late mails or early nights are teased, say: “Everybody’s clock is their own.”",
  prepare: [
    "Look at your own last five late messages. Which of them could not have waited?",
    "Find out what is fixed: duty at night, contracts, the law where you live.",
    "Ask those in charge to be honest in the third step, and to say so if they do expect an answer.",
    "Find out how your tools send a message later, somebody will ask.",
  ],
  steps: [
    {
      id: "the-last-sound",
      title: "The last sound of the day",
      kind: "talk",
      minutes: 4,
      everybody:
        "In a round, name the sound or the thing that tells you that work is over: a lid, a kettle, a train door, a dog. “Nothing does” is an answer too. Or stay silent for a moment, and the next one speaks.",
      leaderSays:
        "Let us talk about the end of the day. In a factory there was a horn, and then the gate opened. Most of us have no horn. So what tells you that work is over? The lid of the laptop, the kettle, the key in the door, a dog with a lead in its mouth? Or does nothing tell you? Just name the thing. I start. (Name yours.) You can leave your turn out by saying nothing.",
      leaderBegins: true,
      ifSilent:
        "Ask about the other end of the day: “And what is the first sound?” That one most of us know too well.",
      ifOneDominates:
        "If it becomes a talk about the whole evening, say: “I have heard the kettle. Whose sound comes next?”",
      remote: "A word in the chat is a whole turn. Read it out, so that the room hears it too.",
    },
    {
      id: "one-eye-open",
      title: "One eye open",
      kind: "write",
      minutes: 6,
      everybody:
        "Alone, write one or two notes: “I keep one eye open because…”. Then one: “I could close it if…”. Think of evenings, weekends, holidays, and also of hours in the day when you need peace. No names, and only what you like to tell.",
      leaderSays:
        "Many of us sleep with one eye open, like ducks. Please write why, alone. One or two notes that start with “I keep one eye open because”. Because somebody may be stuck without me. Because I was once the last to hear. Because I like it, that is allowed. Then one note that starts with “I could close it if”. Think of evenings and free days, and of the daytime, when you need an hour for one thing and it keeps on pinging. No names, please, and what you go home to is your own affair. The notes come up all at once, without names.",
      ifSilent:
        "Put your own phone face down where all can see it. That says enough, and then people go on writing.",
      ifOneDominates:
        "If somebody praises their own iron rules, say: “Write the rule down as ‘I can close it because’. It may suit others.”",
      remote:
        "Announce that all messages may wait until the writing is over, and keep to it yourself.",
    },
    {
      id: "hands-up-if-you-expect",
      title: "Who expects that?",
      kind: "talk",
      minutes: 6,
      everybody:
        "The leader reads a “because” note. Whoever does expect that, raises a hand and says when and why. If no hand goes up, people say, sign or type: “Not from me.” Then comes the next note.",
      leaderSays:
        "A good part of this may be guessing. So let us put the guesses to the test. I read a note that says why an eye stays open. Then I ask: does any of us expect that? If you do, please raise your hand, and be honest. It may well be right to expect it. Tell us when and why, in one sentence. If no hand goes up, let the others hear or see it from you: not from me. It feels a little odd, and then the guess is off the table. If the one who expects it is not in this team, we say that too, and put it aside for later. I take as many as we have time for. This is the first.",
      ifSilent:
        "Silence is an answer here. Say what it means: “I see no hand. So not from any of us. Did you know that?”",
      ifOneDominates:
        "If somebody argues that there must be an answer within the hour, say: “So your hand is up, thank you for that. The next note, please.”",
      remote:
        "Use the raised hand in the call. “Not from me” is an N in the chat, and you read out how many came.",
    },
    {
      id: "fire-morning-bin",
      title: "Fire, morning or bin",
      kind: "pairs",
      minutes: 7,
      everybody:
        "In pairs, remember five messages that came when you were off or needed peace. Say what they were about, not who sent them. Sort each: fire (must not wait), morning (can wait), bin (needed no answer). Then write: “It is a fire when…”. Mark ready.",
      leaderSays:
        "Now please go in pairs. Remember five messages that reached you when you were off, or deep in something. What were they about? Leave out who sent them. Sort them. A fire cannot wait: somebody would get hurt, or a lot would be lost. Morning can wait, even if the sender was in a hurry. The bin is for what needed no answer. Count each. Then write one sentence: it is a fire when. Make it so clear that a new person could decide at midnight. Somebody without a partner joins two others. You mark ready when your sentence is done.",
      ifSilent:
        "Give a stuck pair one of your own five late messages to sort. It is always easier with somebody else’s.",
      ifOneDominates:
        "Send word at half time: “Whoever has sorted up to here now writes, and the other one speaks.”",
      remote:
        "Two people in a private call are enough. Ask for the sentences in the chat at the end.",
    },
    {
      id: "our-quiet-hours",
      title: "Our quiet hours",
      kind: "decide",
      minutes: 8,
      everybody:
        "Settle three things. What is a fire? By which one way, such as a phone call, does it reach us, and whom? And from when to when is nobody expected to look? The hours may differ from person to person. Test it on last week.",
      leaderSays:
        "How many fires did you have? Read us your sentences. (Listen.) Now we settle three things. One: what is a fire? Let us take the clearest sentence. Two: by which one way does it reach us, such as a phone call, and whom? Who is next if that one is asleep? Three: from when to when does nobody have to look? If you keep other hours, tell us yours. You may write when you like. Nobody has to read it before their own morning. Would last week have gone wrong with this? Then we change it. If not, we try it for a month.",
      ifSilent:
        "Propose the least: “Seven in the evening to eight in the morning, and days off. For a fire, call.” Then ask what is wrong with it.",
      ifOneDominates:
        "If one case after the other is found in which it might not work, ask: “How many of those came up last month?” and hear the rest.",
      remote:
        "Write the hours with the time zone next to each, and ask whether they hold for the farthest place.",
    },
    {
      id: "lights-out",
      title: "Lights out",
      kind: "commit",
      minutes: 4,
      everybody:
        "In the panel: who writes down the hours and the way for fires where all can find them, by when. Who tells those outside the team who write to us late. Who asks in a month whether it was quiet. Not all the same person.",
      leaderSays:
        "Lights out needs some work first. Who writes it down, the fire, the way and the hours, in a place that we can find half asleep? By which day? Who tells the people outside who write to us late? Both go into the panel with a name. And who asks us in a month: was it quiet, and did anything burn? That one also checks that the first two things were done. I will get it wrong now and then, and I would be glad of a friendly word when I do. Thank you. I wish you a very dull evening.",
      ifSilent:
        "Take the telling yourself, since it is what people shy away from: “I write to them tomorrow, at ten in the morning.”",
      ifOneDominates:
        "If the one who is always on wants all three, say: “You could close an eye. Who keeps watch for this one?”",
    },
  ],
  resources: [
    "how-you-recharge",
    "asynchronous-communication",
    "working-agreements",
    "why-work-doesnt-happen",
  ],
};
