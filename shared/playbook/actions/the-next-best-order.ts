import type { TeamAction } from "../../team-action.ts";

/** Priorities have moved: one new order of work, and a bookmark in what is put away. */
export const theNextBestOrder: TeamAction = {
  id: "the-next-best-order",
  title: "The Next Best Order",
  summary:
    "When priorities move, agree on one new order, and put the rest away so you find it again.",
  components: ["flexibility", "resilience"],
  signals: ["misalignment", "delayed-hand-offs"],
  moments: ["planning", "hard-time"],
  topics: ["conflict", "handing-over"],
  why: {
    text: "People report that what tires them is less the change of plan than the weeks in which each works by another order. Teams say that one order helps when all have seen it, and when the work that is put away has a bookmark in it.",
    evidence: "practice",
  },
  minutes: 35,
  shorter: {
    minutes: 25,
    steps: {
      "what-has-moved": 3,
      "on-our-table": 4,
      "dots-on-the-wait": 3,
      "no-two-firsts": 5,
      "lay-them-side-by-side": 5,
      "a-bookmark": 2,
      "from-tomorrow": 3,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "All who have work on this table. If somebody else sets the priorities, have them there for the first step or within reach of a phone.",
  },
  whenToUse: [
    "Something new has come in from above or from outside, and it is said to come first.",
    "Two things are called “top priority” and you have one pair of hands.",
    "A person or a date has dropped out, and the old order no longer makes sense.",
  ],
  whenNotToUse: [
    "The change is a rumour. Find out first, or you will do this twice.",
    "It is only this week that is too full. Drop One Thing is shorter.",
    "Somebody’s job or role hangs on the change. That is spoken about first, and with them.",
  ],
  notice:
    "Ask two people what comes first and you get the same answer, and what was put away can be found again.",
  quietWay:
    "Groans can be typed, work goes on notes, and an order can be shown on paper. If you would rather not speak for a pair, leave it to the other person, or make an order alone.",
  caution:
    "People may have to put away work that they love. Let them be sorry for a minute and do not call it resistance. The order says what comes first, and nothing about who matters.",
  prepare: [
    "Write down in three lines what has moved, what has not, and what is still open. Check it with whoever decided.",
    "Ask what the new thing really needs, and by when. “At once” is not a date.",
    "Think of the piece of work that you yourself would be sorry to put away.",
  ],
  steps: [
    {
      id: "what-has-moved",
      title: "What has moved",
      kind: "talk",
      minutes: 4,
      everybody:
        "Hear the facts. Ask what you need to know. Then there is one official minute to groan: in a word, a sound or a line in the chat.",
      leaderSays:
        "Our order of work has been turned round, and I do not want each of us to sort it out alone. I have three lines. What has moved is this. What has not moved is this. And this we do not know yet. (Read them.) Which facts do you need? If I do not know, I say so and find out. (Take two or three questions.) And now we have one official minute to groan. Say it, sigh it or type it. After that we sort.",
      ifSilent:
        "Be first to groan, and do it well. If it stays quiet, the minute is a gift, so move on.",
      ifOneDominates:
        "When the minute is over, say: “The minute is over, and I have heard you. If there is more, come to me after the meeting.” Then go on.",
    },
    {
      id: "on-our-table",
      title: "On our table",
      kind: "write",
      minutes: 6,
      everybody:
        "Alone, write one note for each piece of work in your hands, the new one too. Add how far it is (not begun, half, nearly done) and who waits for it. Big pieces only, three notes at most.",
      leaderSays:
        "Before we sort, we have to see what there is. Each of you, please, one note for each big piece of work that you have in hand. Three at most. Write what it is, how far it is, and who waits for it. Not begun, half, or nearly done will do. Would somebody write the new one as well? Then it stands in line like all the others. If you are not sure who waits for a piece, write “who waits?”. That is good to know. When I show the notes, never mind if one is there twice.",
      ifSilent:
        "They are sorting through their lists. Near the end, ask: “What is nobody looking at because all look at the new thing?”",
      ifOneDominates:
        "If somebody already argues for their piece, say: “First it gets a note, then it gets a place.”",
      remote: "Ask people to keep their task list open beside the panel, it saves minutes.",
    },
    {
      id: "dots-on-the-wait",
      title: "What cannot wait two weeks?",
      kind: "vote",
      minutes: 3,
      votesOn: "on-our-table",
      everybody:
        "Put your three dots on pieces that would do real harm if they lay still for two weeks. Think of those who wait, and do not look only at your own.",
      leaderSays:
        "Here is all that we have begun, or should begin. Place your three dots, please. The question is not what is important. All of it is, or we would not do it. The question is this. If a piece lay still for two weeks, where would there be real harm? Something that is nearly done may be worth a dot, because it is soon off the table.",
      ifSilent: "Keep out of the way. Tell them when it is time to let go of the last dot.",
      ifOneDominates:
        "If somebody says “mine, of course”, ask them quietly to find one dot for somebody else’s.",
    },
    {
      id: "no-two-firsts",
      title: "No two firsts",
      kind: "pairs",
      minutes: 7,
      everybody:
        "In pairs, take the five notes with most dots and put them in an order from one to five. No two may share a place. Write one reason for your first and one for your last. Press ready when you have five.",
      leaderSays:
        "Take a partner, best of all one who does other work than you. Use the five notes with the most dots. Put them in order, one to five. There is one rule and it is a hard one: no two firsts. No “both”, no “one a” and “one b”. Then give me a reason for your first, and a reason for your last. If you cannot agree, ask: which of the two could we explain to the one who has to wait? One group of three is fine. Mark when you are ready, and have it on paper.",
      ifSilent: "Help a stuck pair from below: “Which one is last?” It is often easier than first.",
      ifOneDominates: "Call at half time: “The other one now moves one note, and says why.”",
      remote: "Each pair pastes its five lines in the chat at the end, all at the same moment.",
    },
    {
      id: "lay-them-side-by-side",
      title: "Lay them side by side",
      kind: "decide",
      minutes: 8,
      everybody:
        "See all orders at once. Begin where they agree. Where they differ, hear one reason for each side, then settle it. At the end one person reads out the one order, from one to five.",
      leaderSays:
        "Hold up your orders, or paste them. Where do we agree? That is settled, and we do not talk about it. Now, where do we differ most? (Find it.) One reason for putting it up, one for putting it down. We do not look for the perfect order. We look for the next best one, and it holds until we say so together. If we cannot settle it, we name who decides it, and by when. I do not want a compromise with two firsts. To end with, would somebody read us the list, one to five?",
      ifSilent:
        "Read out the order that came up most often and ask: “What would be hard to accept about this one, and for whom?”",
      ifOneDominates:
        "Say: “I have your reason for up, and I write it down. Now I need one reason for down, from somebody else.”",
    },
    {
      id: "a-bookmark",
      title: "A bookmark",
      kind: "talk",
      minutes: 3,
      everybody:
        "Look at what comes last or falls off the list. Whoever worked on it says a bookmark: “It stands here, the next move is…”. One other writes it down. You may also type it, or do it later.",
      leaderSays:
        "Some work goes into a drawer now. We do not throw it in, we put in a bookmark. If it was yours, tell us two things. It stands here. The next move would be this. Somebody else takes it down, so that you can let go of it. And if you are sorry about it, you can say so. It was good work, and it may come back.",
      ifSilent:
        "Give one of your own: “My piece is half done, the draft is in our folder, and next I would call the supplier.”",
      ifOneDominates:
        "If it gets long, say: “Where it stands and the next move are enough. Would you add the rest in writing?”",
    },
    {
      id: "from-tomorrow",
      title: "From tomorrow",
      kind: "commit",
      minutes: 4,
      everybody:
        "In the panel: who begins with number one and when, who puts the order and the bookmarks where we all look, and who tells those who now wait longer. Name who will confirm each.",
      leaderSays:
        "From tomorrow we work by this order. Who begins with number one, and on which day? Who puts the order and the bookmarks where all of us look? And who tells the people who now have to wait longer? They should hear it from us and not from the calendar. Each gets a name and a day in the panel, and somebody who will confirm it. If the wind turns again, we meet and do not each turn alone. Thank you, for the groans as well.",
      ifSilent: "Say: “I pin up the order tonight. That leaves a beginning and a phone call.”",
      ifOneDominates:
        "If one person has taken all three, read them out and ask: “Which of these can you give away?”",
    },
  ],
  resources: ["shape-up", "daci", "great-work-handover"],
};
