import type { TeamAction } from "../../team-action.ts";

/** Ten seconds of ceremony for wins too small for a report. Fits a stand-up. */
export const tinyCelebrations: TeamAction = {
  id: "tiny-celebrations",
  title: "Tiny Celebrations",
  summary: "Find wins that are too small for any report, and give each a ceremony of ten seconds.",
  components: ["resilience", "engagement"],
  signals: ["disengagement"],
  moments: ["stand-up", "new-people"],
  topics: ["humour", "emotional-intelligence"],
  why: {
    text: "Teams in the middle of long work report that looking at small steps keeps them walking while the end is far. A silly ceremony of ten seconds is, they say, the kind that gets repeated, since it costs nothing and nobody has to earn it.",
    evidence: "practice",
  },
  minutes: 15,
  who: {
    from: 3,
    to: 12,
    note: "Any mix of people. Somebody on their second day has wins too, such as finding the right door.",
  },
  whenToUse: [
    "The goal is months away and one day looks like the next.",
    "Things get finished, and everybody goes straight on without looking up.",
    "There is no money for a party, and no wish for one either.",
  ],
  whenNotToUse: [
    "Somebody has just lost something that mattered to them. Cheer would be too loud.",
    "Results are used to rank people here. This would turn into one more race.",
    "The team has had a blow and has not spoken about it. Do that first.",
    "Planned fun makes some of you groan. Seen and Thanked has the same aim and no ceremony.",
  ],
  notice:
    "Somebody mentions a small thing that went right, there is a short tap on the table, and the work goes on.",
  quietWay:
    "Wins are notes without names, so yours can be honoured while you sit there and look innocent. You may leave the inventing to your partner, take part with one finger, or only watch.",
  caution:
    "Attention is no treat for everyone, and neither is noise. Nobody has to stand up or look pleased. We make fun of the pomp and never of the win or of who had it. If a win is called too small, say: “Today that is a compliment.”",
  prepare: [
    "Find a win of your own that is almost embarrassing, such as a drawer that closes again.",
    "Try two ceremonies beforehand, one with a little noise and one with none: two taps on the table, a slow nod. Take only what you would not mind yourself.",
    "Think of who can hear you through the wall.",
  ],
  steps: [
    {
      id: "not-in-any-report",
      title: "Not in any report",
      kind: "write",
      minutes: 3,
      everybody:
        "Alone, write one or two notes: “No report will mention it, but…”. Something from the last days that went right and is nearly too small to say. Make it your own win, or one of the whole team.",
      leaderSays:
        "We celebrate today. Not the big things, they get their cake anyway. I want the small ones. Please write one or two notes that begin like this: no report will mention it, but. No report will mention it, but I found the file at the first try. But the call ended on time. But I did not send that mail while I was angry. It can be your own, or something that all of us did. If you are nearly too shy to say it, it has the right size. Names do not show. You have two minutes.",
      ifSilent: "Read out your own win, drawer and all. That shows how small it may be.",
      ifOneDominates:
        "If somebody tells a real triumph, say: “Far too big for today. What was the smallest bit of it?”",
    },
    {
      id: "ten-seconds-of-glory",
      title: "Ten seconds of glory",
      kind: "pairs",
      minutes: 3,
      everybody:
        "In pairs, invent a ceremony that all of us can do: ten seconds at most, from a chair, also for those on a screen, and at nobody’s cost. Silent ones are welcome, and so is sitting this out. Mark ready when you have it.",
      leaderSays:
        "A win needs a ceremony. Find a partner and invent one. It lasts ten seconds at most. It can be done from a chair, and on a screen. It is at nobody’s cost. Think of a drum roll with two fingers. Or a slow nod, all at once, like a row of old judges. Or a wave that goes round the screens. It may be silent, since not all of us like noise. Do not look for a good one, the first that will do is fine. If you would rather sit this out, please do. If somebody is left over, make a group of three. When you have it, mark that you are ready, and tell nobody.",
      ifSilent: "Offer two plain ones: two taps on the table, or a slow nod. One of them will do.",
      ifOneDominates:
        "Call out: “Whoever had the idea lets the other one show it.” That shares it out by itself.",
      remote:
        "Let pairs write to each other in a private chat. By the time small rooms have opened, the three minutes are gone.",
    },
    {
      id: "the-parade",
      title: "The parade",
      kind: "talk",
      minutes: 4,
      everybody:
        "The leader reads a win as if it were the evening news. A pair shows its ceremony, and whoever likes joins in, once. Then comes the next win, with the next pair.",
      leaderSays:
        "And now the parade. I read out a win as if it were the evening news. Then one of the pairs shows us its ceremony, and whoever likes does it along, once. After ten seconds it is over, and the next win comes, with the next pair. If the win is yours, you can bow, or you can smile in secret. You may join in with one finger, or only watch, a parade needs that too. Any wins that are left over stay on the board with honour. Here is the first one.",
      ifSilent:
        "If no pair will open, nod once yourself and read the next win. The wins are enough without a ceremony.",
      ifOneDominates:
        "If a pair turns its ten seconds into a show, say: “Thank you, that was ten,” and read the next win.",
      remote:
        "Sound reaches people late, and drum rolls turn to soup. Prefer signs: hands in the picture, or one emoji from all at once.",
    },
    {
      id: "what-we-ring-for",
      title: "What do we ring for?",
      kind: "decide",
      minutes: 3,
      everybody:
        "Choose one sort of small win that mostly goes unseen, and a ceremony for it. For two weeks, whoever notices the win may call for it. Joining in stays free.",
      leaderSays:
        "One of these should stay with us for two weeks. What shall we ring for? Take something that happens often and that nobody sees. A question that came early. An old thing off the list. A meeting that stopped before its time. And which ceremony goes with it? (Take some ideas, then name one.) If you would dread it, shake your head or write to me. Then we take a calmer one, and I will not say why. From now on, if you see it happen, you may call for it. Ten seconds, and we go on.",
      ifSilent:
        "Put two ceremonies to a show of hands, the loudest and the most silent. One of them will win.",
      ifOneDominates:
        "Say: “We have found our director. Now I would like to hear from the orchestra.”",
    },
    {
      id: "master-of-ceremonies",
      title: "The master of ceremonies",
      kind: "commit",
      minutes: 2,
      everybody:
        "In the panel: who calls the first ceremony, by which day. And who tells us after two weeks whether it still makes anybody smile.",
      leaderSays:
        "We need a master of ceremonies, just for the first time. Who will look out for a win and call it, and by which day? Your name and the day go into the panel. And who tells us after two weeks if it still makes anybody smile? If it does not, we bury it with full honours, in ten seconds. Thank you, everybody. This quarter of an hour will not be in any report either.",
      ifSilent: "Take the baton yourself until Friday, and ask who will judge how you did.",
      ifOneDominates:
        "If the most lively of you reaches for it, say: “You could do the second one. Who would open the first?”",
    },
  ],
  resources: ["small-wins", "fun-is-not-frivolous", "humor-seriously-ted"],
};
