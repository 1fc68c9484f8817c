import type { TeamAction } from "../../team-action.ts";

/** After one setback: what is lost, what still stands, and the first stair up. */
export const backOnOurFeet: TeamAction = {
  id: "back-on-our-feet",
  title: "Back on Our Feet",
  summary: "After a setback, look at what is lost and what still stands, and take the first stair.",
  components: ["resilience", "learning"],
  signals: ["disengagement", "unspoken-friction"],
  moments: ["hard-time", "retrospective"],
  topics: ["learning-from-failure", "emotional-intelligence"],
  why: {
    text: "In 24 controlled studies, teams that were guided to look back did better afterwards, by a moderate amount. The gain looked bigger where people rated themselves, and these very steps, after a setback, have not been tested.",
    evidence: "some",
    source: {
      title:
        "Lines and others (2021), The effectiveness of team reflexivity interventions: a systematic review and meta-analysis of randomized controlled trials, doi 10.1037/spy0000251",
      seen: "cited",
    },
  },
  minutes: 30,
  shorter: {
    minutes: 20,
    steps: {
      "from-floor-to-ceiling": 3,
      "lost-and-standing": 3,
      "first-the-lost": 4,
      "the-last-time-you-got-up": 4,
      "the-first-stair": 3,
      "stair-and-handrail": 3,
    },
  },
  who: {
    from: 3,
    to: 8,
    note: "Those it hit. Somebody who was not part of it may lead, if the others like that.",
  },
  whenToUse: [
    "Something that you worked for has failed: a bid, a launch, a customer, a vote.",
    "A project was stopped from above, and months of work lie in a drawer.",
    "A few days have gone by, and people still lower their voices when it comes up.",
  ],
  whenNotToUse: [
    "Things are still falling down. Sleep on it, and do this later in the week.",
    "You want to find out how it came about. “A Timeline Without Blame” is made for that.",
    "Somebody was badly hurt or has died. That needs trained people and much more time.",
  ],
  notice: "The setback is called by its name in a normal voice, and the next attempt has a date.",
  quietWay:
    "A hand or a number can say it without words, and you may show neither. Notes have no names. In pairs an old, harmless story is as good as a big one, you may be the one who listens, and you may sit it out.",
  caution:
    "Somebody may think that it was their doing, and others may think so as well. If an accusation or an apology comes up, say: “That gets its own time. Today we look for solid ground.” Write to that person the next morning, or drop by.",
  prepare: [
    "Put what happened into one plain sentence without a “because” in it. You will read it out.",
    "Find one thing that still stands, in case nobody else can see any.",
    "Think of an old mishap of your own that you can tell calmly, and of what got you up again.",
  ],
  steps: [
    {
      id: "from-floor-to-ceiling",
      title: "From floor to ceiling",
      kind: "talk",
      minutes: 4,
      everybody:
        "Hear in one sentence what happened. Then show how high you feel right now, with a hand or a number: 0 is the floor, 10 the ceiling. Who wants to adds three words. Showing nothing is fine.",
      leaderSays:
        "Thank you for being here. I say once what happened, so that it has been said. (Read your sentence.) It may have hit some of us more than others. Today we do not ask how it came about or who did what. We ask how we get up again. If you like, show where you are. Hold a hand as high as you feel, from the floor to over your head. Or type a number, 0 for the floor and 10 for the ceiling. You can also leave it. (Show yours, and look round.) Would anybody like to put three words to it? There is no right height, and nobody has to move up today.",
      ifSilent:
        "Say your three words and leave it at that. The next step is for writing, and it needs no mood.",
      ifOneDominates:
        "If the whole story starts, say: “I can see that it is still close. Three words for now, you will need the rest for writing.”",
      remote:
        "Numbers in the chat work for everybody, also for those in the room. Read none of them out.",
    },
    {
      id: "lost-and-standing",
      title: "Lost, and still standing",
      kind: "write",
      minutes: 5,
      everybody:
        "Alone, write one note that begins “Lost:” and one or two that begin “Still standing:”. Lost may be a date, a hope, money, sleep, trust. Standing may be a tool, a skill, a customer, a joke that we still share.",
      leaderSays:
        "After a storm you walk round the house. You look at what is gone, and you look at what is still up. We do the same in notes now, each of us alone. Make a note that begins with “Lost”. It can be a thing, like a contract or a date. It can be a hope, or a bit of faith in ourselves. Then make one or two that begin with “Still standing”. What can we still do? Who still believes in us? What did we build that is not broken? Do not make it prettier than it is. If you find just one thing, write that one. When they come up, your name is not on them.",
      ifSilent:
        "Give it time, this is not easy to write. After a while ask: “What would a person from outside say that you still have?”",
      ifOneDominates:
        "If somebody thinks aloud about the reasons, say: “Put what it took from you under ‘Lost’. The reasons can wait.”",
    },
    {
      id: "first-the-lost",
      title: "First the lost",
      kind: "talk",
      minutes: 5,
      everybody:
        "The leader reads the “lost” notes, with a breath after each. Nobody answers. Then the “still standing” notes: a different voice for each one, as they come. Listening is taking part.",
      leaderSays:
        "First I read what is lost. I take a breath after each note. Please do not answer, do not comfort anybody, and do not put it right. For now we only hear it. (Read them slowly.) That was the one side. Now what still stands. Those I do not read, I would like to hear them in your voices. Each time, somebody else takes one that they believe in too. It need not be yours. One after the other, in no order. If a note seems too rosy to you, leave it to someone else. What nobody takes stays on the board. And you may just listen.",
      ifSilent:
        "Read the first standing note yourself. Then ask: “Which of these do you believe in too?” and look at nobody.",
      ifOneDominates:
        "If somebody starts to mend a loss, say softly: “Let it be lost for a moment,” and read the next one.",
      remote:
        "Let people unmute for the second half and speak as they come. Two at once is all right here.",
    },
    {
      id: "the-last-time-you-got-up",
      title: "The last time you got up",
      kind: "pairs",
      minutes: 7,
      everybody:
        "In pairs. One tells of an older setback, from work or anywhere, and mostly of how they got up again. The other listens for what helped, and says it back in a sentence: “What got you up was…”. Then it is the other one’s turn. Mark ready after both.",
      leaderSays:
        "None of us falls for the first time. Please sit in pairs. One of you tells of an older setback: a job that you did not get, a cake that sank, anything. Spend little time on the fall and more on the getting up. The other one listens like a collector. What helped? A person, a walk, a plan, a loud song? At the end you say it back: what got you up was this. After half of the time you change. Choose a story that you are at ease with. If you have no wish to tell one, just listen. A group of three is fine. Press ready when all have had their sentence.",
      ifSilent:
        "Lend the pair your own mishap and let the two of them find what got you up. Then it is their turn.",
      ifOneDominates:
        "When half the time is gone, say to all: “Please change now, so that both of you have been heard.”",
      remote: "A phone call with a short walk fits this well. Agree on the minute to be back.",
    },
    {
      id: "the-first-stair",
      title: "The first stair",
      kind: "decide",
      minutes: 5,
      everybody:
        "Say what got you or your partner up that could help us here. Then finish the sentence: “Within a week we could…”. Of all that is named, take the lowest stair: the one that we can reach even on a bad day.",
      leaderSays:
        "What got you up back then? Just call out the things: a walk, a list, a friend. (Listen.) Some of that could work here too. Now think of a long staircase, and of its lowest stair. It does not bring us back to where we were. It gets one foot off the ground. Please finish this: within a week we could. It may lean on something that still stands. (Collect a few.) I take the lowest of them. Could we do it on a bad day, with little sleep? If not, we cut it in half, until we can. Then that is our first stair.",
      ifSilent:
        "Pick one thing from the standing notes and ask: “What could we do with that in one hour?”",
      ifOneDominates:
        "If somebody runs up the whole staircase, say: “I like the view from up there. What is under your first foot?”",
    },
    {
      id: "stair-and-handrail",
      title: "A stair and a handrail",
      kind: "commit",
      minutes: 4,
      everybody:
        "In the panel: who takes the first stair, by which day, and who is the handrail. The handrail asks on the day before, lends a hand, and confirms that the stair was taken.",
      leaderSays:
        "Who takes the first stair, and by which day? Your name goes into the panel. And a stair has a handrail. Who is that? If you are the handrail, you ask the day before how it is going. You help if you are needed, and you tell us when it is done. So this takes two of us, and nobody climbs alone. How it all came about we can look at another day, if we wish. Nobody has to feel better by now. Thank you for staying with it.",
      ifSilent:
        "Offer yourself for the easier part: “I can be the handrail. It only takes a question on the day before.”",
      ifOneDominates:
        "If one person reaches for it all, say: “You can be the handrail. Who else takes the stair?”",
    },
  ],
  resources: ["ups-and-downs-at-work", "how-resilience-works", "believing-you-can-improve"],
};
