import type { TeamAction } from "../../team-action.ts";

/** Worries put up, sorted by whose hands they are in, and each given what its place allows. */
export const worryWall: TeamAction = {
  id: "worry-wall",
  title: "The Worry Wall",
  summary: "Put your worries up, sort them by whose hands they are in, and get one of them moving.",
  components: ["resilience", "openness"],
  signals: ["unspoken-friction", "disengagement"],
  moments: ["hard-time", "retrospective"],
  topics: ["emotional-intelligence", "psychological-safety"],
  why: {
    text: "People report that a worry takes up less room once it is on paper, and that finding it in other hands too is a relief. Sorting worries does not make them go away, but teams say that they stop pushing at those that nobody can move.",
    evidence: "practice",
  },
  minutes: 30,
  shorter: {
    minutes: 20,
    steps: {
      "it-never-came": 2,
      "up-on-the-wall": 4,
      "dots-on-room-in-the-head": 2,
      "table-door-weather": 3,
      "what-its-place-allows": 4,
      "one-that-moves": 3,
      "off-the-wall": 2,
    },
  },
  who: {
    from: 4,
    to: 12,
    note: "People who live with the same uncertainty. If somebody knows more than the rest, let them say at the start what they may tell.",
  },
  whenToUse: [
    "News from outside keeps everybody guessing: a new boss, a move, a budget.",
    "The same fears are passed around at lunch and are never heard in a meeting.",
    "A long wait lies ahead, and others will decide how it ends.",
  ],
  whenNotToUse: [
    "The bad news came in this morning. Give people a day to take it in.",
    "The worry is one plan and how it might fail. Look at that plan instead.",
    "You know something that would settle it. Then say it, or say that you may not.",
    "The worry is about jobs, and whoever decides about them would be in the room.",
  ],
  notice:
    "Somebody asks “whose hands is it in?”, and the talk leaves the weather and comes back to the table.",
  quietWay:
    "You can leave a worry on the wall without a word. Sort by pointing, by one typed letter or not at all. Instead of working in a pair you may write a sentence alone, or look on.",
  caution:
    "Some worries are about money, health or the job itself. Take them as they are and do not cheer people up. If a note is about a person, do not read it aloud, and do not sort it. If a note speaks of giving up or of harm, do not talk it over in the group. Say: “Whoever put this up, I would like to hear from you today, or please go to a person you trust.” Then bring in somebody who can help.",
  prepare: [
    "Ask around what is known and may be told. One true sentence can take down half a wall.",
    "Find a worry of yours that never came true, and one of today that you are willing to put up.",
    "Have the name of somebody who helps people in distress, in your organisation or outside it.",
  ],
  steps: [
    {
      id: "it-never-came",
      title: "It never came",
      kind: "talk",
      minutes: 3,
      everybody:
        "Whoever likes tells one thing that they once worried about and that never happened, from any time of their life. One sentence each. Three or four are enough, there is no round.",
      leaderSays:
        "We build a wall today, and it is made of worries. Before the first stone, let me ask you for an old one. What did you once worry about, and it never came? Take a small one, from school or from last year. I was once sure of this. (Tell yours.) It is not that all worries are for nothing. Some do come true. I only want us to begin with some that we have behind us. Who has one, in a sentence? Three or four will do.",
      leaderBegins: true,
      ifSilent:
        "Offer the kind that many know: the exam, the first day, the odd noise of a machine. One or two are enough, then go on.",
      ifOneDominates:
        "If it grows into a long tale, wait for a breath and ask: “And then it never came. Who has another?”",
      remote: "A line in the chat counts as one of the three or four. Read it out.",
    },
    {
      id: "up-on-the-wall",
      title: "Up on the wall",
      kind: "write",
      minutes: 6,
      everybody:
        "Alone, write one or two notes: “I worry that…”. Work, or things that reach into work. Be as exact as you can: not “the future”, but what might happen and when. Write of things and plans, and leave out names.",
      leaderSays:
        "Now the ones of today. Write one or two, each of you alone. They start with “I worry that”. Be as exact as you can. “I worry about the future” is fog. “I worry that we hear in May, and by then my project is over” is something that we can look at. Small ones are welcome, they tend to bite at night. You may write about home, if it reaches into work. Put up only what you can bear to see there. Your name is not on it, but somebody may guess. After this we look at the wall together.",
      ifSilent:
        "This quiet is hard for some. Say once, softly: “One is enough, and none is fine too.”",
      ifOneDominates:
        "If rumours are traded aloud, say: “Write it as a worry, not as news. On the wall it is safer.”",
      remote:
        "Ask whether anything is recording the meeting, and have it switched off before people write.",
    },
    {
      id: "dots-on-room-in-the-head",
      title: "Which takes up room?",
      kind: "vote",
      minutes: 3,
      votesOn: "up-on-the-wall",
      everybody:
        "Read the wall without a word. Put your three dots on the worries that take up the most room in your head. They may be your own or somebody else’s.",
      leaderSays:
        "There it stands. Take a moment to read. You may find one of yours in another person’s words. Then use your three dots. Which of these takes up the most room in your head? It does not have to be the likely one, or the wise one. It is the one that is there when you brush your teeth. Leave dots over if you have no use for them.",
      ifSilent: "Of course they are quiet, they are reading each other. Give them all the time.",
      ifOneDominates:
        "If somebody says that a worry is groundless, answer: “It takes up room all the same. That is all we ask about now.”",
    },
    {
      id: "table-door-weather",
      title: "Table, door or weather",
      kind: "talk",
      minutes: 5,
      everybody:
        "The leader reads the top worries, at most five. For each one, point. Down at the table: it is in our hands. To the side, at the door: somebody we can ask has it. Up: it is weather. You can type T, D or W instead, or keep still. If we differ, hear one voice each.",
      leaderSays:
        "Whose hands are these in? I read the ones with the most dots, and you point. Down at the table means that it is in our hands. To the side is the door: somebody we can go to has it in theirs. Up is the weather: nobody here can change it. Do it all at once, on three. If we point different ways, I hear one voice for each. If we still differ, the nearer place counts, since it costs little to try. And please, no word about who may have put it up. The first one is this. (Read it and count to three.)",
      ifSilent:
        "Pointing needs no words. If nobody points, ask: “Who could change this with one phone call?”",
      ifOneDominates:
        "If one finger leads and the rest follow, let all write down a T, D or W first, and then show it.",
      remote:
        "In the chat it is T, D or W. All type first, and send on three. Those who sit in a room type too.",
    },
    {
      id: "what-its-place-allows",
      title: "What its place allows",
      kind: "pairs",
      minutes: 6,
      everybody:
        "Each pair takes one of the sorted worries. Table: what is the first move? Door: what exactly do we ask, and whom? Weather: what keeps us dry while it rains, and on which day do we look up again? Write one sentence. Mark ready.",
      leaderSays:
        "Please get into pairs. Each pair takes one worry that we have sorted. Is it on the table? Then find the first move, one that fits into an hour. Is it at the door? Then write the question, word for word, and the name of the one who knows. Is it weather? You cannot stop the rain. You can say what keeps us dry, and on which day we look up again. Until that day we need not stare at the sky. Write it in one sentence. No comfort, no “it will be fine”. A small true thing is better. With an odd number you will have a three among you. Mark ready when the sentence stands.",
      ifSilent:
        "If a pair cannot get on with its worry, offer another one, from the table. No reason is needed.",
      ifOneDominates:
        "Say to all: “Please let each of you suggest one sentence before you choose.”",
      remote:
        "Paste each worry and its letter into the small room or the chat, as the board may be out of sight there.",
    },
    {
      id: "one-that-moves",
      title: "One that moves",
      kind: "decide",
      minutes: 4,
      everybody:
        "Hear each pair’s sentence. Say which one would take most off your mind if it were done. Choose that one. All that is weather gets a day on which we look again.",
      leaderSays:
        "Read us your sentences, please, and only those. (Listen.) If just one of these were done by next week, which would take most off your mind? Say it or show it with your fingers, first, second, third. (Look.) Then that is the one we do. The door ones are often the quickest. A question costs a mail, and an answer ends the guessing, even if we do not like it. If we choose the weather, then we do the thing that keeps us dry. And all weather gets a day to look up again. Is that all right for you?",
      ifSilent:
        "Take the sentence with the shortest first move and ask: “Is there any harm in doing this one?”",
      ifOneDominates:
        "If somebody is sure that nothing will help, say: “You may be right. Who would like to try it all the same?”",
    },
    {
      id: "off-the-wall",
      title: "One off the wall",
      kind: "commit",
      minutes: 3,
      everybody:
        "In the panel: who makes the move or asks the question, by which day, and who will hear the answer from them. If there is weather, add who calls us on the day to look again.",
      leaderSays:
        "So one worry comes off the wall, or at least a foot lower. Who does it, and by when? Please put it in the panel, with the person who wants to hear the answer. That one will tell us if it came. And if we have weather, who calls us on that day? Until then the rest of us may look away. I know that most of it still stands, and I will not say that it is solved. One thing moves, and we will hear how it went. Thank you.",
      ifSilent:
        "Ask for company instead of courage: “Who would put their name under the question if I wrote it?”",
      ifOneDominates:
        "If one person wants to ask it all alone, say: “It sounds calmer from two. Who goes along?”",
    },
  ],
  resources: [
    "stress-your-friend",
    "emotional-courage",
    "ups-and-downs-at-work",
    "emotional-intelligence-of-groups",
  ],
};
