import type { TeamAction } from "../../team-action.ts";

/** A small market of help: who needs it, who can give it, and when. */
export const offersAndAsks: TeamAction = {
  id: "offers-and-asks",
  title: "Offers and Asks",
  summary: "A small market of help: what you can give, what you need, and a time for each match.",
  components: ["courage", "engagement"],
  signals: ["delayed-hand-offs", "coordination-cost"],
  moments: ["planning", "new-people"],
  topics: ["psychological-safety"],
  why: {
    text: "Teams that put offers beside asks report that asking feels less like begging when all of them give and take in the same quarter of an hour. They also report that a kind offer without a time stays a kind offer, so each match here ends with a day.",
    evidence: "practice",
  },
  minutes: 20,
  shorter: {
    minutes: 15,
    steps: {
      "what-i-would-come-to-you-for": 0,
      "one-of-each": 4,
      "the-market": 7,
      "pick-a-day": 4,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "The whole team, whatever people’s jobs are. Those who have little time can bring asks only.",
  },
  whenToUse: [
    "A new stretch of work begins, and nobody quite knows who is good at what.",
    "Some are drowning in work while others wait for it.",
    "New people have skills that the team has not found yet.",
  ],
  whenNotToUse: [
    "All of you are far over the limit. Then cut the work, there is nothing left to trade.",
    "Who helps whom is decided by somebody who is not there.",
    "You only want a quick round of asks. Ask Out Loud fits into a stand-up.",
  ],
  notice:
    "Help crosses from one corner of the team to another, and it comes on the day it was meant to.",
  quietWay:
    "Offers and asks are written. You can claim one in the chat or tell the leader later, and a turn in the pairs may be spent listening. One note is enough, and so is none.",
  caution:
    "Somebody may get no offers, or have an ask that nobody takes. Do not let it hang in the air: say that you will look for help with it, and mean it.",
  prepare: [
    "Find one thing that you could give in an hour or less, and one thing you need. Small and real is better than grand.",
    "Think of what you would go to each person for. If anybody is left without a word in the pairs, you can add yours.",
  ],
  steps: [
    {
      id: "what-i-would-come-to-you-for",
      title: "What I would come to you for",
      kind: "pairs",
      minutes: 4,
      everybody:
        "In pairs, half of the time each. Tell the other what you would come to them for, and one small example. If you hardly know each other, ask: “What do people come to you for?”",
      leaderSays:
        "We open a small market of help today. Before we trade, we find out what we have. Please get into pairs. Tell the other person what you would come to them for, and why. A sharp eye, a calm voice, that odd thing with tables. If you hardly know each other, just ask: what do people come to you for? Change over when half of the time is gone. With an odd number, three of you share. No praise is needed, just be exact. Mark that you are ready when both have had a turn.",
      ifSilent: "Give all pairs an example: “I come to you when I cannot make sense of a letter.”",
      ifOneDominates:
        "At the half, say to all: “Please change over, so that the other one is told something.”",
      remote:
        "Send people off in pairs, in small rooms or a call by phone. Bring them back yourself.",
    },
    {
      id: "one-of-each",
      title: "One of each",
      kind: "write",
      minutes: 4,
      everybody:
        "Alone, write two notes. One begins “I offer…”, with your own name in it, so that people can find you. One begins “I ask…”, and needs no name. Make both small enough for an hour or two.",
      leaderSays:
        "What can you give, and what do you need? Please write two notes, one of each kind. The first begins with “I offer”. Put your own name in it, so that we can find you. The second begins with “I ask”. It needs no name. Make them small: an hour or two at most. I offer to read a text. I ask for somebody to sit with me while I try the new tool. A small ask helps others to dare theirs. A market where all sell and nobody buys is a sad place. If you have nothing to give this week, write just the ask. If you need nothing, write just the offer.",
      ifSilent:
        "Good, they are writing. If only offers come in, say: “We are rich in offers. What is on your list that you keep moving to tomorrow?”",
      ifOneDominates:
        "If two begin to trade already, say: “The market is not open yet. Two more minutes.”",
    },
    {
      id: "the-market",
      title: "The market",
      kind: "talk",
      minutes: 7,
      everybody:
        "The leader reads each ask. Say “mine” if you can take it, or point to an offer that fits. Then the offers that are left: whoever could use one says so. Details come after the meeting. It is fine just to listen and look for your match.",
      leaderSays:
        "The market is open. I read the asks, one by one. If you can take one, say “mine”. If you see an offer that fits, call it out. If you wrote the ask, you may show yourself, or come to the helper later. After that I read the offers that nobody has picked, and you can take one just because you would like it. We do not solve anything now. We only find out who meets whom. If an ask finds nobody, it comes home with me. Here is the first.",
      ifSilent:
        "After reading an ask, leave a pause. Then ask: “Who knows a person outside this team for it?”",
      ifOneDominates:
        "If one hand is always up first, say: “You may take two today. Choose well, and let the others have a go.”",
      remote: "Ask people to type “mine” with a word of the note. That keeps the matches in view.",
    },
    {
      id: "pick-a-day",
      title: "Pick a day",
      kind: "commit",
      minutes: 5,
      everybody:
        "The one who helps puts the match in the panel: what, for whom, on which day. The one who is helped will say whether it took place. If the ask should stay private, leave that name out.",
      leaderSays:
        "A nice offer without a day stays a nice offer. So please find your match now and pick a day, this week or next. The helper puts it in the panel. The one who gets the help will tell us if it took place. If you would like to keep your ask to yourself, leave your name out, and just agree on who will confirm it. No match today? Then tell me, and I will look for one. Thank you for the trade.",
      ifSilent:
        "Open your own calendar aloud: “I help on Tuesday at ten. Who is next?” People follow a date.",
      ifOneDominates:
        "If somebody books five matches, say: “Keep the two that you can do without hurry. The rest can be somebody else’s.”",
    },
  ],
  resources: ["giver-or-taker", "forget-the-pecking-order", "impromptu-networking"],
};
