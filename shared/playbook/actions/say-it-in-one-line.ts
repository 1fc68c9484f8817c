import type { TeamAction } from "../../team-action.ts";

/** Small unsaid things, one line each, read out and simply heard. Fits a stand-up. */
export const sayItInOneLine: TeamAction = {
  id: "say-it-in-one-line",
  title: "Say It in One Line",
  summary: "One line each on what nobody has said yet, read out and heard without a reply.",
  components: ["openness", "resilience"],
  signals: ["unspoken-friction", "disengagement"],
  moments: ["stand-up", "hard-time"],
  topics: ["psychological-safety", "remote-work"],
  why: {
    text: "In a study that followed 61 self-managed teams for five months, people felt less safe with each other as their project went on. That makes a small habit worth a try while things are still fine, but nobody has shown that this one holds it up.",
    evidence: "some",
    source: {
      title:
        "Gerlach and Gockel (2022), a study of psychological safety over the course of projects, Frontiers in Psychology, doi 10.3389/fpsyg.2022.765793",
      seen: "cited",
    },
  },
  minutes: 15,
  who: {
    from: 4,
    to: 12,
    note: "Members of the team only. With so few words and so few people a style can give somebody away, so write what you could stand behind.",
  },
  whenToUse: [
    "Every other week, in place of a stand-up, while the weather is fair.",
    "You are asked how it goes, and all of you say “fine”.",
    "Something has happened that each of you has an opinion on and nobody has mentioned.",
  ],
  whenNotToUse: [
    "You know already what the big unsaid thing is. On the Table has more time for it, this is for the small ones.",
    "There is a guest, or the meeting is recorded.",
    "The unsaid thing is about harm that was done to a person. Help them, and not with a note.",
  ],
  notice:
    "Lines get plainer from one time to the next, and some of them are said aloud before anybody has to write them.",
  quietWay:
    "You write one line or none, and you need not speak at all. “Heard” can be a nod. The dots show no names.",
  caution:
    "A line may sting. It is still only heard, not argued with. All lines stand on the board. If one is about a person, do not read it aloud: “One line is about somebody. We leave it, here and afterwards.” Speak with that person in private. Never wonder aloud who wrote what.",
  prepare: [
    "Write down your own line tonight, and see if it can be said in twelve words.",
    "Practise saying “heard” in the same friendly tone for a nice line and for a hard one.",
  ],
  steps: [
    {
      id: "twelve-words",
      title: "Twelve words",
      kind: "write",
      minutes: 4,
      everybody:
        "Alone, write one line of about twelve words that begins “Nobody has said yet that…”. A worry, a thank you, a wish, a plain fact. It is about work, and no person is in it, unless it is a thank you.",
      leaderSays:
        "Some things are too small for a meeting, so they never get said. Then there are thirty of them. Today we let some out. Write one line, about twelve words. Start with “nobody has said yet that”. Nobody has said yet that the new room is too loud. Nobody has said yet that last week went really well. It may be a worry, a wish, a thank you, or just a fact. Keep people out of it, except to thank them. If you have nothing, write nothing, and enjoy the quiet. The lines show up without names, in about three minutes.",
      ifSilent:
        "Leave them a full minute before you say a word. Then: “What did you nearly say this week, and then keep to yourself?”",
      ifOneDominates:
        "If somebody asks how honest they may be, say: “As honest as you would like the others to be.” Then be quiet yourself.",
      remote: "Check that nothing is being recorded, and tell people so before they write.",
    },
    {
      id: "heard",
      title: "Heard",
      kind: "talk",
      minutes: 4,
      everybody:
        "The leader reads each line. After each one people say “heard”, nod or raise a thumb. That is all: no answer and no question. Then comes the next line.",
      leaderSays:
        "I read the lines now, in the same voice. After each one we do a single thing. We say “heard”, or nod. It does not mean yes, and it does not mean no. It means that it has arrived. We do not reply, even if we could clear it up in five seconds. That is the hard part, I know. Let us try it once. Nobody has said yet that saying “heard” feels odd. (Wait for it.) It does. Here is the first line.",
      ifSilent:
        "If few say it, nod after each line, leave a short pause and go on. Do not ask for it louder.",
      ifOneDominates:
        "If somebody starts to reply, say warmly: “Heard,” and read the next line. Do it each time.",
      remote:
        "One person says “heard” for all and the rest raise a thumb, so that sound does not pile up.",
    },
    {
      id: "dots-on-more-than-heard",
      title: "More than heard",
      kind: "vote",
      minutes: 2,
      votesOn: "twelve-words",
      everybody:
        "Put your three dots on lines that need more from us than being heard. If none of them does, keep your dots.",
      leaderSays:
        "Many of these lines are done now. They wanted to be said, and they were. Some may want more. You each have three dots for those. Where would it be wrong to leave it at “heard”? You do not have to use your dots. A line with no dots has not lost anything.",
      ifSilent: "Nothing is wrong. In the last seconds, say that unused dots are welcome.",
      ifOneDominates:
        "If somebody pleads for a line, say: “It has been heard. Now let it be weighed.”",
    },
    {
      id: "what-does-it-want",
      title: "What does it want?",
      kind: "decide",
      minutes: 3,
      everybody:
        "Look at the one line on top. What does it want from us: an answer from somebody, a small repair, or more time on another day? Choose one of the three. No dots at all? Then choose a line to be glad about.",
      leaderSays:
        "This line wants more. We will not solve it in three minutes, and we do not try. I only ask: what does it want? Does it want an answer, and from whom? Does it want a small repair that one of us could do? Or does it want more time, on a day that we choose? Answer, repair or time. What do you think? If no line got a dot, we pick one to be glad about, and stop early.",
      ifSilent: "Say all three and let people show one, two or three fingers. Go with the most.",
      ifOneDominates:
        "If somebody begins to solve it, say: “You may well be right. So does it want a repair, and is it yours?”",
    },
    {
      id: "who-takes-the-line",
      title: "Who takes the line",
      kind: "commit",
      minutes: 2,
      everybody:
        "Enter who gets the answer, does the repair or finds the time, and by which day. A different person tells us whether the line has got what it wanted. If nothing needs doing, enter on which day we do this again, and who reminds us.",
      leaderSays:
        "Who takes this line along, and until when? Please put it in the panel in your own words. One more person tells us whether it got what it wanted. We do not look for the one who wrote it, and they need not step forward. If there is nothing to do, then just enter the day when we do this again, and who reminds us. That is all. Thank you for hearing it, and for leaving it at that.",
      ifSilent: "Say: “I carry it until our next meeting. Who asks me then what became of it?”",
      ifOneDominates:
        "If somebody offers before you have finished, say: “Thank you. First let us hear who else could take it.”",
    },
  ],
  resources: ["safe-workplace-tedx", "impression-management", "power-of-silence"],
};
