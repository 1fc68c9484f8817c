import type { TeamAction } from "../../team-action.ts";

/** One question, one turn for each, no replies; then what was heard. Fits a stand-up. */
export const everyoneOnce: TeamAction = {
  id: "everyone-once",
  title: "Everyone Once",
  summary: "One question, time to think, and one turn for each of you that nobody interrupts.",
  components: ["engagement", "openness"],
  signals: ["disengagement", "misalignment"],
  moments: ["stand-up", "planning"],
  topics: ["psychological-safety"],
  why: {
    text: "Teams that give each person one turn, with time to think before it, report that they hear from people who seldom get a word in. They also say that the pace feels slow at first, and that they need fewer talks afterwards.",
    evidence: "practice",
  },
  minutes: 15,
  who: {
    from: 3,
    to: 10,
    note: "The whole team, with the one who usually speaks for it. With more than ten the turns get too short.",
  },
  whenToUse: [
    "Three people talk in your meetings and the rest take notes.",
    "A question touches all of you, and you only know what some think.",
    "Half of the team is on screens and comes in too late each time.",
  ],
  whenNotToUse: [
    "The answer is known and you only want to tell it. Then tell it.",
    "The question is about one person who is there. They would have to sit through a jury.",
  ],
  notice:
    "In the next free talk somebody says “let us each think first”, and a voice is heard that seldom is.",
  quietWay:
    "Anybody may hand in a note and have another person read it out as their turn. “Pass” is a whole turn. Say “later” if you would like to be asked once more at the end.",
  caution:
    "Half a minute is short for somebody who stammers, signs or thinks in another language. Give all of you as long as the slowest needs, and stop nobody in the middle of a sentence. If a turn is about a person, say: “Please say it about the work.”",
  prepare: [
    "Choose one question that has no yes or no in it and that all of you can answer. Try: “What should we not forget this month?”",
    "Say it aloud to yourself. If you need to explain it, make it shorter.",
    "Look up the list of people. You will go through it from the bottom, and you come last of all. If one person has more say than the rest, call them just before you.",
  ],
  steps: [
    {
      id: "the-one-question",
      title: "The one question",
      kind: "write",
      minutes: 3,
      everybody:
        "Hear the question twice. Then think alone and write your answer in one to three sentences. Say what you think, not what you expect the others to say.",
      leaderSays:
        "Today there is just one question. I read it twice. (Read it, wait, read it again.) Please do not answer yet. Take the time to think and write your answer down, up to three sentences. You may find that your first thought is not your best one. We do this before anybody speaks, because the first voice in a room can pull the others along. There is nothing to get right. Your note can be your turn later, or you say something quite different. When I show the notes, they come without names.",
      ifSilent:
        "It is supposed to be silent. Write your own answer too, since being watched does not help anybody think.",
      ifOneDominates:
        "If an answer comes at once, say: “That is your first line. Write it down, and see if a second one comes.”",
      remote: "Type the question in the chat, so that it stays in view while people think.",
    },
    {
      id: "one-turn-each",
      title: "One turn each",
      kind: "talk",
      minutes: 7,
      everybody:
        "From the bottom of the list to the top, each of you has one turn of half a minute. Read your note or say it freely. The others do not reply, not even with “yes, but”. Then the turn moves on.",
      leaderSays:
        "Each of us now has one turn, and only one. I call the list from the bottom up, so that it is not always the same ones who begin. You have half a minute. You can read your note or speak freely. Somebody else has said it already? Then say it in your own words, because it tells us that there are two of you. The rest of us just listen. No reply, no joke, no help. After each turn I count two breaths, and then I call the next name. If you do not want a turn, say “pass”, and that is it. If you need more time, say “later”, and I ask you at the end. I go last.",
      ifSilent:
        "After a name, wait for three slow breaths. Then ask: “Pass, or later?” Either is fine.",
      ifOneDominates:
        "When the half minute is over, say the person’s name and “thank you”, and then the next name. Do it for all alike, from the first turn on.",
      remote: "In a mixed meeting, the people on screens have their turns first, then the room.",
    },
    {
      id: "what-i-heard",
      title: "What I heard",
      kind: "decide",
      minutes: 3,
      everybody:
        "Say one thing that you heard from somebody else and that we should act on. Your own point does not count. Then choose one of those things together.",
      leaderSays:
        "Now the other half of it. What did you hear from somebody else that we should do something about? Not your own point, please. That one has to be carried by another voice. Just call it out: I heard this. (Take three or four.) Was one thing said more than once? Or was there one thing that only one of us saw, and that we should not lose? Let us choose one to act on. I will say what I take to be our choice, and you tell me if I am wrong.",
      ifSilent:
        "Open with the turn that has stayed in your mind: “I heard that…, and I would like to know more.”",
      ifOneDominates:
        "If somebody pleads for their own point, ask: “Who heard that from them and would like to carry it?”",
    },
    {
      id: "and-so",
      title: "And so…",
      kind: "commit",
      minutes: 2,
      everybody:
        "Finish the sentence “And so…” in the panel: who does what about it by which day. The person who first said it looks whether it was done.",
      leaderSays:
        "One sentence is left for us to finish. It begins with “And so”. We heard this, and so who does what, by which day? Please put it in the panel with your name. The one who said it first may be the one who looks later if it was done. Thank you for hearing each other out.",
      ifSilent:
        "Shrink it: “And so, tomorrow, somebody asks one question about it. Who would ask?”",
      ifOneDominates:
        "If the one who raised it wants to do it as well, say: “You gave us the thought. Who lends a hand?”",
    },
  ],
  resources: ["one-two-four-all", "perfect-team", "listen-better"],
};
