import type { TeamAction } from "../../team-action.ts";

/** A lasting pull between two good things, looked at from both ends, and a trade between them. */
export const twoSidesOfAConflict: TeamAction = {
  id: "two-sides-of-a-conflict",
  title: "Two Sides of a Conflict",
  summary: "Take a pull that keeps coming back, see what each end looks after, and make a trade.",
  components: ["openness", "courage", "resilience"],
  signals: ["unspoken-friction", "misalignment"],
  moments: ["retrospective", "hard-time"],
  topics: ["conflict", "emotional-intelligence"],
  why: {
    text: "Teams report that many lasting quarrels about work are pulls between two good things, such as speed and care. Hearing what the other end looks after cools people down, they say, and a trade for a few weeks is easier to say yes to than one for good.",
    evidence: "practice",
  },
  minutes: 40,
  shorter: {
    minutes: 30,
    steps: {
      "name-the-rope": 3,
      "what-each-end-guards": 4,
      "hear-both-ends": 6,
      "dots-on-what-must-not-break": 3,
      "i-could-live-with": 6,
      "a-trade-for-three-weeks": 5,
      "who-holds-which-end": 3,
    },
  },
  who: {
    from: 4,
    to: 12,
    note: "People from both ends, and some from the middle. A conflict between two persons is not meant here.",
  },
  whenToUse: [
    "The same argument comes back in new clothes every month.",
    "Two jobs, places or shifts pull in different directions, and each has a point.",
    "People have begun to say “they” about others in the same team.",
  ],
  whenNotToUse: [
    "Two people have hurt each other. That needs a quiet talk and perhaps a trained third person.",
    "It is about bullying, discrimination or a broken rule. There are not two sides to trade.",
    "Somebody was shouted at today, or one end is a single person. Let a night go by, and let nobody stand alone against the rest.",
  ],
  notice:
    "People name the pull by its two good ends and not by its people, and somebody from one end speaks up for the other.",
  quietWay:
    "Both ends are described in notes, and you never have to say where you stand. In pairs, a written offer counts, and nobody has to sit with a person they would rather avoid. You may look on from the middle all the way through.",
  caution:
    "If one end has less say than the other, let the end with more say offer first. Old stories will want to come out. If somebody says “you always”, stop it at once and calmly: “What was it that you wanted to keep safe?” If voices rise, call a break of three minutes and ask each end whether to go on. A no from either is enough: stop there, thank people, and find somebody trained to lead it another day.",
  prepare: [
    "Find the two good words at the ends of the rope: quick and careful, free and in step, new and proven. If one of your words sounds bad, look again.",
    "Speak to one person from each end the day before. Ask if the two words are fair, and if they are willing.",
    "Be honest about your own end. If you pull hard yourself, ask somebody from the middle to lead.",
    "If this would be your first time to lead, choose a lighter action, or ask somebody who has led before to sit beside you.",
  ],
  steps: [
    {
      id: "name-the-rope",
      title: "The rope and its two ends",
      kind: "talk",
      minutes: 4,
      everybody:
        "Hear the two words. Then show with your hands or in the chat, all at once, where you mostly pull: left, right, or both for the middle. You may leave it out. Does one of the words need a better name?",
      leaderSays:
        "There is a rope in this team, and we have been pulling at it for a while. At one end it says this, and at the other end it says that. (Read your two words.) I chose two good words on purpose. We need both, and that is why it does not go away. Today nobody has to win. We speak of the ends, not of people, and of now, not of last year. On three, show me where you mostly pull. Left hand, right hand, or both for the middle. Hands down is fine too. One, two, three. Now, are the words fair, or does one need a better name?",
      ifSilent:
        "Ask each end in turn: “Would you put this word on your door?” If they shake their heads, look for another word together.",
      ifOneDominates:
        "If an old story starts, say: “That is one pull at the rope. Today I want to look at the rope itself.”",
    },
    {
      id: "what-each-end-guards",
      title: "What each end guards",
      kind: "write",
      minutes: 6,
      everybody:
        "Alone, write one note for each end, and start it with the word of that end: “Careful: it keeps us from…”, “Quick: it is afraid that…”. Write for the end that is not yours as kindly as for your own.",
      leaderSays:
        "Whoever pulls at a rope has something to hold on to. We write that down now, for both ends. Start each note with the word of its end, so that we can tell them apart. Then write what that end looks after, or what it is afraid of. Careful: it keeps us from waking up at night. Quick: it is afraid that nobody waits for us. Use our own words, of course. One note for each end will do. Give the better one to the end that is not yours. The notes have no names, so no one sees who wrote for which end.",
      ifSilent:
        "Most are thinking of the far end, and that takes time. If it stalls, say: “What would go wrong here if that end let go?”",
      ifOneDominates:
        "If somebody says that there is nothing to write for the other end, answer: “Then one note will do. Look for the smallest true one.”",
      remote: "Keep the two words on the screen while people write, left and right.",
    },
    {
      id: "hear-both-ends",
      title: "Hear both ends",
      kind: "talk",
      minutes: 8,
      everybody:
        "First all notes of one end are read, then all of the other. After each half there is one question for those who pull there: “Is that what you look after? Is something missing?” Nobody answers from across.",
      leaderSays:
        "We read one end first, all of it, and then the other one. Let us take turns with reading, and we do not comment. When an end is done, I ask the people who pull there: is that what you look after, and is something missing? They may answer, and nobody from across replies. You may have an answer ready. Please hold it. In this part each end is heard to its last word. Who reads the first note of the left end?",
      ifSilent:
        "Read the end that has fewer notes yourself, slowly, so that it weighs as much as the other.",
      ifOneDominates:
        "If somebody replies from across, lift both hands: “I know. Keep it, there is a place for it when we go in pairs.”",
      remote:
        "Take two readers, one for each end. The rest stay muted until you ask what is missing.",
    },
    {
      id: "dots-on-what-must-not-break",
      title: "What must not break",
      kind: "vote",
      minutes: 3,
      votesOn: "what-each-end-guards",
      everybody:
        "Put your three dots on what must not break, whatever we agree. At least one dot goes to the end that is not yours.",
      leaderSays:
        "We cannot keep everything safe, so what must not break? Each of us gets three dots. Put them on the notes that we have to look after, even if it costs us something. There is one rule: at least one dot goes to the end where you do not pull. If you stand in the middle, you may do as you like. It is your dot, and nobody checks.",
      ifSilent: "The quiet is welcome after so many words. Give them the full time.",
      ifOneDominates:
        "If somebody counts dots for their end, say: “We take the top note of each end, so no count can win.”",
    },
    {
      id: "i-could-live-with",
      title: "I could live with it, if…",
      kind: "pairs",
      minutes: 8,
      everybody:
        "In pairs or threes, with both ends in it if you can. Each makes one offer: “I could live with…, if…”. The first half is a gift to the other end, the second protects what must not break. Try to find one trade that both ends could agree to. You choose whom you sit with.",
      leaderSays:
        "Please get into pairs or threes, mixed if we can, so that both ends are in it. Each of you makes an offer in one sentence. I could live with this, if that. I could live with sending it out half done, if it says so on top. I could live with the second check, if it takes a day and not a week. Your first half has to be a real gift. It should cost you a little. Your second half looks after what got the dots. Then see if there is one trade that both ends could agree to. If you find none, bring us the sentence that came closest. Mark that you are ready when you have it.",
      ifSilent:
        "Sit down with them and ask each one: “What is the cheapest thing you could give that would mean a lot to them?”",
      ifOneDominates:
        "If one only makes demands, ask: “That is the second half. What is the first?”",
      remote:
        "Mix the rooms by hand and not by chance. Ask each to paste its sentence in the chat when they return.",
    },
    {
      id: "a-trade-for-three-weeks",
      title: "A trade for three weeks",
      kind: "decide",
      minutes: 7,
      everybody:
        "Hear the trades. Choose one to try for three weeks. Ask each end: what do you get, what do you give? If one end gives nothing or gets nothing, mend it.",
      leaderSays:
        "Let us hear your trades, one sentence each. (Listen.) Which one do we try, for three weeks and no longer? When we have one, I ask the left end: what do you give, and what do you get? Then the right end: what do you give, and what do you get? If an answer is “nothing”, we mend the trade. I do not need anybody to be delighted. I need each of you to be able to live with it until we look again. Can you? Say so if you cannot, and tell us what is missing.",
      ifSilent:
        "Take the smallest trade and ask: “What is the worst that could happen in three weeks?” It is often bearable.",
      ifOneDominates:
        "Say: “I have heard what your end needs. I would like to hear from the middle what looks fair.”",
    },
    {
      id: "who-holds-which-end",
      title: "Who holds which end",
      kind: "commit",
      minutes: 4,
      everybody:
        "Enter what each end does, with a name and a day. Each end confirms what the other has given. Also enter who puts the second look in the calendar, in three weeks.",
      leaderSays:
        "A trade has two halves, so the panel gets two lines. What does the left end do, who sees to it, and by which day? And the same for the right end. Each end will confirm what the other one has done. Then a third line: who invites us to look at it in three weeks? The rope will still be there, that is its nature. But we know now what is tied to it. Thank you for staying with it, this was not an easy one. I stay a little longer, in case anybody wants a word.",
      ifSilent:
        "Ask each end for one pair of hands: “It is three weeks. Who from here would see to your half?”",
      ifOneDominates:
        "If one person takes both halves, say: “Then it is a favour and not a trade. Who takes the other half?”",
    },
  ],
  resources: ["disagree-productively", "walk-from-no-to-yes", "ladder-of-inference"],
};
