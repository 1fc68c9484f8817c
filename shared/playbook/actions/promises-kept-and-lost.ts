import type { TeamAction } from "../../team-action.ts";

/** What became of the last commitments: what carried them, what lost them, and a clean slate. */
export const promisesKeptAndLost: TeamAction = {
  id: "promises-kept-and-lost",
  title: "Commitments Kept and Lost",
  summary: "See what became of the last commitments, learn how they get lost, and clear the list.",
  components: ["learning", "engagement"],
  signals: ["unverified-execution", "delayed-hand-offs"],
  moments: ["retrospective", "planning"],
  topics: ["verifying", "learning-from-failure"],
  why: {
    text: "Teams that go back to their old commitments report that most of the lost ones were too big, had no day or waited for somebody else. Saying aloud that one is let go feels odd at first, and people report that they take more care with the next one.",
    evidence: "practice",
  },
  minutes: 25,
  shorter: {
    minutes: 20,
    steps: {
      "the-roll-call": 4,
      "carried-or-dropped": 4,
      "what-they-had-in-common": 4,
      "keep-shrink-hand-on-let-go": 5,
      "promise-it-better": 3,
    },
  },
  who: {
    from: 3,
    to: 10,
    note: "Those who promised, and those who were to confirm. If a commitment belongs to somebody who is away, leave it for when they are back.",
  },
  whenToUse: [
    "The list of open commitments gets longer, and nobody likes to look at it.",
    "Things are said to be done, and no one has confirmed them.",
    "After five or six meetings, as spring cleaning.",
  ],
  whenNotToUse: [
    "All the open commitments are one person’s. Help that person, without an audience.",
    "There was a flood of work, and everybody knows why nothing moved. Just clear the list.",
    "Somebody in the room decides about pay or contracts and would keep count. Do it without them, or not at all.",
  ],
  notice:
    "Commitments are fewer and smaller, and “I will not manage this one” comes before the day and not after.",
  quietWay:
    "Your word for a commitment can be typed, or told to the leader beforehand. The notes are about commitments in general and carry no names. Letting go needs no reason.",
  caution:
    "People’s names are on this list, so this can feel like an exam. Go first with one that you lost yourself, and never add up who has how many. If somebody begins to say sorry or to explain, say: “No reasons needed, one word will do.”",
  prepare: [
    "Open the commitments of the last weeks in the panel or the dashboard. Eight at most, the newest first.",
    "Find one of yours that got lost, and be ready to say so in one word.",
    "If anybody has many open ones, speak with them before the meeting, so that the list is no shock.",
  ],
  steps: [
    {
      id: "the-roll-call",
      title: "The roll call",
      kind: "talk",
      minutes: 5,
      everybody:
        "The leader reads the commitments, one by one. Whoever made it says one word. “Seen”: done, and somebody looked. “Done”: nobody has looked yet. “Open”: still on it. “Lost”: it went under. No reasons.",
      leaderSays:
        "Today we ask what became of our commitments. I read them out, and the one who made it says one word. “Seen” means done, and somebody has had a look. “Done” means done, but nobody has looked yet. “Open” means you are still on it. “Lost” means that it went under. Just the word, and no reason, please. We are not in court. There is more to learn from the lost ones, so each is worth something to us. I begin with mine. (Read it and say your word.) The next one on the list.",
      leaderBegins: true,
      ifSilent:
        "If no answer comes, say “open for now”, make a mark beside it and read on. Ask the person later.",
      ifOneDominates:
        "If reasons pour out, say: “Your word was clear. The why goes on a note, in a minute, with no name.”",
      remote: "Share the list, and let people type their word beside their own line.",
    },
    {
      id: "carried-or-dropped",
      title: "Carried or dropped",
      kind: "write",
      minutes: 5,
      everybody:
        "Alone, write two notes about commitments, here or anywhere. One begins “It was kept because it…”. The other begins “It got lost because it…”. The “it” is the commitment. What was it like?",
      leaderSays:
        "Now we look at the commitments, and not at the people. Write two notes, each of you alone. The first begins “It was kept because it”. The second begins “It got lost because it”. Mind the little word “it”. That is the commitment. It had a day. It was too big for a week. It hung on a person outside. It was nobody’s in the end, because it was everybody’s. You may think of the ones on our list, or of any that you ever made. I have lost some good ones. Nobody’s name is on the notes, and none should be in them.",
      ifSilent:
        "Wait. If it stays empty, ask for promises that people once made to themselves. They get lost in the same ways.",
      ifOneDominates:
        "If somebody tells the story of one commitment, say: “Please write down what it was like, in one line. We read it in a moment.”",
    },
    {
      id: "what-they-had-in-common",
      title: "What they had in common",
      kind: "talk",
      minutes: 5,
      everybody:
        "Read the “kept” notes first, then the “lost” ones. Twins need to be read only once. Call out which belong together. Give each kind a short name. Add or just listen.",
      leaderSays:
        "Let us read the notes aloud, the kept ones first, for once. Who takes the first? While we read, call out if two are of the same kind. Then we give that kind a name. I think of names like “the giant”, “the one with no day”, “the stray”. After that come the lost ones. What we do not get to stays on the board. We do not match them with the list, however well it may fit. I only want to know two things. What do the kept ones have that the lost ones lack? And which kind of loss is the most common with us?",
      ifSilent: "Read two that are alike and ask: “Are these of one kind? What shall we call it?”",
      ifOneDominates:
        "Say: “Let me write that name down. Does it fit for the others?” and leave room for another voice, or the chat.",
    },
    {
      id: "keep-shrink-hand-on-let-go",
      title: "Keep, shrink, hand on, let go",
      kind: "decide",
      minutes: 6,
      everybody:
        "Go through what is open, lost or not yet looked at. The one who promised chooses: keep it, shrink it, hand it on, or let it go. The others may offer to take it or to look. What is let go may lapse in the panel by itself. No reason is asked for.",
      leaderSays:
        "Now we clear the list. I read what is still open or lost. The one who made the commitment has four ways. You keep it. You shrink it to what fits in a week. You hand it on, if somebody wants it. Or you let it go, it lapses by itself, and I say “you are free”. Letting go is not a failure here. It is better than an old promise that looks at us every week. If we truly need it, one of us may say so now, and take it. What is done and not yet seen just needs a volunteer with two eyes. Let us begin at the top.",
      ifSilent:
        "Let one of your own go, in full view, with no reason given. The second one is easier for all.",
      ifOneDominates:
        "If one person says what others should keep, answer: “Only the one who promised can choose. What could you take?”",
      remote:
        "Let people type “keep”, “shrink”, “hand on” or “let go” beside their own line, and read it back before you go on.",
    },
    {
      id: "promise-it-better",
      title: "Promise it better",
      kind: "commit",
      minutes: 4,
      everybody:
        "Enter in the panel what was shrunk or handed on, or needs a new day: small, one owner, one day, one who looks. Before you save it, ask: does it look like the kept ones?",
      leaderSays:
        "What we shrank or handed on gets a new line in the panel, and so does what needs a new day. One owner, one day, and one who looks. Before you enter it, think of our kinds. Does it look like the kept ones? If it is a giant, take a slice of it. If it has no day, give it one. Nobody needs to promise anything new today. A short list that is true is what we came for. Thank you for every honest “lost”.",
      ifSilent:
        "Say: “Mine is this, it is tiny, it is due on Tuesday.” Then ask who has one of that size.",
      ifOneDominates:
        "If somebody picks up all the strays, say: “Please take one. For the rest we find somebody, or we let them go.”",
    },
  ],
  resources: ["retro-follow-through", "execution-debt", "definition-of-done"],
};
