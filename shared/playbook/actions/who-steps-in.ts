import type { TeamAction } from "../../team-action.ts";

/** What only one of us knows, put on a card that a second person can use. */
export const whoStepsIn: TeamAction = {
  id: "who-steps-in",
  title: "Who Steps In?",
  summary:
    "Find what only one of you knows, write a first-hour card, and let a second person try it.",
  components: ["flexibility", "resilience"],
  signals: ["delayed-hand-offs", "coordination-cost"],
  moments: ["retrospective", "planning"],
  topics: ["handing-over", "verifying"],
  why: {
    text: "People who carry a thing alone often report that a second person who can do it gives them their holidays back. We know of no study of this card, and that is why somebody tries it out while the one who knows is still in the room.",
    evidence: "practice",
  },
  minutes: 40,
  shorter: {
    minutes: 30,
    steps: {
      "the-third-day": 3,
      "only-one-of-us": 4,
      "dots-on-the-gap": 2,
      "first-hour-card": 9,
      "try-the-card": 6,
      "second-pair-of-hands": 3,
      "once-for-real": 3,
    },
  },
  who: {
    from: 4,
    to: 12,
    note: "The whole team. Each card needs somebody who knows the thing and somebody who does not, so old hands and newcomers are both wanted.",
  },
  whenToUse: [
    "Work stands still when one particular person is away.",
    "Somebody answers messages on holiday, and everybody thinks that is normal.",
    "A long leave is coming, or simply the season for colds.",
  ],
  whenNotToUse: [
    "Jobs are at risk. “Write down what you know” would be heard as a farewell.",
    "The one who knows is not here today. Choose a day when they are.",
    "It is a small knack and not a whole job. Teach Me in Five is quicker.",
  ],
  notice:
    "A person comes back from leave to a short list instead of a long queue, and something ran without them.",
  quietWay:
    "The notes name no people, at a card you can be the one who writes or just reads along, and nobody has to try one aloud. If you are the only one who knows, you may say “not this one”, and no reason is asked.",
  caution:
    "To be the only one can be a burden, and it can be a pride. Do not praise heroes and do not hint that somebody hoards. Say aloud that this is about free days and calm weeks. Passwords never go on a card, only where to ask for access.",
  prepare: [
    "Choose something that only you know, and try to say its first hour in three sentences.",
    "Find out where the cards can live so that people find them on a bad day.",
    "If you can guess who knows most, tell them beforehand what this is for and ask if it is all right.",
  ],
  steps: [
    {
      id: "the-third-day",
      title: "The third day",
      kind: "talk",
      minutes: 4,
      everybody:
        "In a round: you are away from tomorrow, with your phone off. What would the others miss by the third day? Keep it short, or pass.",
      leaderSays:
        "Imagine that from tomorrow you are away for two weeks. You lie by a lake and your phone is off. The first day is fine. The second day is fine. On the third day somebody looks for you and sighs. What do they need? Just a few words each. It may be a list, a key, a trick, a phone number, the mood of a certain machine. If nothing comes to you, pass. For me it would be this.",
      leaderBegins: true,
      ifSilent:
        "Turn it round: “Then what would you miss from me?” Other people often see it sooner than we do.",
      ifOneDominates: "Say: “That is a good start, please keep it for a note. Who is next?”",
    },
    {
      id: "only-one-of-us",
      title: "Only one of us",
      kind: "write",
      minutes: 5,
      everybody:
        "Alone, write one or two notes: “Only one of us knows how to…” or “Only one of us can get into…”. Leave out who it is. Things that nobody knows any more count as well.",
      leaderSays:
        "Now we go looking, each alone. Where is there only one of us? Write one or two notes that begin “Only one of us knows how to”. Or: “Only one of us can get into”. Do not write who it is, and your own name does not show. It may be you. It may be a thing so small that it seems silly, until that day. If there is something that nobody knows any more, write that too, and begin with “None of us”. This is not about anybody being too important or not important enough. Everyone should be able to switch off the phone.",
      ifSilent:
        "After two minutes, ask: “What was the last question for which you had to wait until somebody was back?”",
      ifOneDominates:
        "If people start to say who it is, step in: “We all know. Leave it out, the thing is enough.”",
    },
    {
      id: "dots-on-the-gap",
      title: "Where would it hurt first?",
      kind: "vote",
      minutes: 3,
      votesOn: "only-one-of-us",
      everybody:
        "Use your three dots where a gap would hurt soonest, or where it would free somebody most if two people could do it.",
      leaderSays:
        "Please look through the notes. There are three dots for each of us. Where would it hurt first if that one person had the flu? And where would it be a relief for somebody if there were two? Both are good reasons. The thing that needs years to learn can wait. Look for what could be shared in a week.",
      ifSilent: "Let it be still. If it takes long, remind them that a rough guess is plenty.",
      ifOneDominates:
        "If somebody says “that cannot be explained”, answer: “Then let us find out with one small piece of it.”",
    },
    {
      id: "first-hour-card",
      title: "The first-hour card",
      kind: "pairs",
      minutes: 11,
      everybody:
        "Two or three people to a note, one of whom knows the thing. The one who knows talks, a different one writes. The card has four lines: how I notice that I am needed, what I do first, what I must not do, whom I ask when I am stuck. Press ready when all four are filled.",
      leaderSays:
        "We take one top note for every two or three of us: one knows it, the others do not. If you know it and would rather not, we take the next. The one who knows only talks. Somebody else writes. So we get what was understood, and not what was meant. Make one card for the first hour. How do I notice that I am needed? What do I do first? What must I not do? Whom do I ask when I am stuck? No passwords please, just where to ask for access. Whoever writes asks until they could do it half asleep. If nobody knows the thing, your card says how we find out.",
      ifSilent:
        "Sit down with a slow group and say: “It is nine o’clock and it does not work. What do I click, or whom do I call?”",
      ifOneDominates:
        "If the one who knows begins to write, say: “Your hands are off duty. Tell them how.”",
      remote:
        "Use one small room per card. The one who knows may share the screen, but the other one writes.",
    },
    {
      id: "try-the-card",
      title: "Try the card",
      kind: "talk",
      minutes: 8,
      everybody:
        "Cards change hands. Somebody who did not help to write it reads a card aloud and says, step by step, what they would do. The one who knows says only “warm” or “cold”. Mend the card where it went cold. Reading it and stopping there is fine.",
      leaderSays:
        "Now we test it, while it costs nothing. The cards change hands. Who would like to read one that they did not write? Read it to us, and tell us what you would do. I open this, I look there, I call her. The one who knows has two words only. “Warm” means go on. “Cold” means stop. If it is cold, the card is not clear yet, and the reader did nothing wrong. The writer mends the line, and on we go. I share the time between the cards. Who reads?",
      ifSilent:
        "Read the first card yourself and be honest about the first word you do not know. That makes it safe for the next.",
      ifOneDominates:
        "If “cold” turns into a speech, say: “Warm or cold, please. The rest goes on the card.”",
    },
    {
      id: "second-pair-of-hands",
      title: "The second pair of hands",
      kind: "decide",
      minutes: 4,
      everybody:
        "For one or two cards, choose who the second person is. Nobody is picked against their will. Say which part they will do once, with the first person beside them.",
      leaderSays:
        "A card is half of it. The other half is a person. Who would like to be the second one for this? You do not have to be good at it, you need an hour and some interest. (Wait.) And which piece will you do once yourself, while the one who knows looks on and touches nothing? I ask the first one too: is it all right with you? If nobody has the time, we say what would have to go for it.",
      ifSilent:
        "Wait a good while. Then: “Who has wondered how this works?” Being curious is a better start than being free.",
      ifOneDominates:
        "If the same helpful person takes it again, say: “You have one already. If nobody else would like it, we leave this seat open for now.”",
    },
    {
      id: "once-for-real",
      title: "Once for real",
      kind: "commit",
      minutes: 5,
      everybody:
        "Write in the panel: who does which piece once, on which day, and who puts the card where we find it. The one who knows confirms that it was done by the other’s hands.",
      leaderSays:
        "Please make it real. The second person puts it in the panel: what you do once, and on which day. The one who knows will confirm it, and has to promise not to touch a thing. Someone else puts the cards in their place and tells us where that is. Which name, which day? I thank all of you who gave something away today. May your next holiday be a quiet one.",
      ifSilent:
        "Take out your calendar and ask the first and the second person: “Is Thursday at ten good for both of you?”",
      ifOneDominates:
        "If three dates are being planned at once, say: “One that happens is better. Which comes first?”",
    },
  ],
  resources: ["t-shaped-people", "great-work-handover", "handoff-tool"],
};
