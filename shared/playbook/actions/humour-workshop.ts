import type { TeamAction } from "../../team-action.ts";

/** Laughing together at situations, never at people; ends with one light habit. */
export const humourWorkshop: TeamAction = {
  id: "humour-workshop",
  title: "Humour Workshop",
  summary: "Laugh together at the odd moments of your work, and keep one light habit.",
  components: ["resilience", "openness", "engagement"],
  signals: ["unspoken-friction", "disengagement"],
  moments: ["retrospective", "new-people"],
  topics: ["humour", "emotional-intelligence"],
  why: {
    text: "In 54 filmed meetings, teams in which one joke led to a laugh and the next joke were rated better, but not where people feared for their jobs. That is a link and not a proof, and this workshop itself has not been tested.",
    evidence: "some",
    source: {
      title:
        "Lehmann-Willenbrock and Allen (2014), How fun are your meetings?, Journal of Applied Psychology 99(6)",
      url: "https://nebraska.pure.elsevier.com/en/publications/how-fun-are-your-meetings-investigating-the-relationship-between-",
      seen: "page",
    },
  },
  minutes: 30,
  shorter: {
    minutes: 20,
    steps: {
      "one-smile": 3,
      "odd-moments": 4,
      "read-and-enjoy": 4,
      "dots-on-moments": 2,
      "one-light-habit": 4,
      "who-does-what": 3,
    },
  },
  who: {
    from: 3,
    to: 12,
    note: "The whole team. Nobody has to be funny, and a person who joined last week can take part in every step.",
  },
  whenToUse: [
    "The last weeks were busy or dry and the team has not laughed together for a while.",
    "People are new to each other, or meet only on screens.",
    "The team works well and would like to look at its own oddities with a smile.",
  ],
  whenNotToUse: [
    "People fear for their jobs, or there was bad news this week.",
    "There is an open conflict between people in the team.",
    "Somebody in the team is grieving or unwell. Ask them first, or choose another action.",
    "Somebody else wants it, and you do not. Nobody can laugh on command.",
  ],
  notice:
    "Somebody names a mishap with a smile instead of hiding it, and people who were not in on the joke get it explained.",
  quietWay:
    "Everything can be done in writing: notes and dots are shown without names. Anybody may say “pass” at any point, keep the camera off, or just listen, and no reason is needed.",
  caution:
    "Jokes about a person can hurt, even kind ones. Bodies, faith, origin, age, gender, health, accents and people who are not here stay out. If a note crosses the line, say: “We will leave this one aside, we laugh at situations.” Afterwards, speak in private with anybody who may have been hurt.",
  prepare: [
    "Think of one odd work moment of your own that makes nobody look bad but the situation. You will go first.",
    "Read “Take care” once. Decide now what you will say if a note is about a person.",
    "If you do not all share a first language, plan a little more time for reading aloud and explaining.",
  ],
  steps: [
    {
      id: "one-smile",
      title: "One small smile",
      kind: "talk",
      minutes: 4,
      everybody:
        "In a round, name one small thing that made you smile lately, at work or outside. One sentence is enough. You can say “pass”.",
      leaderSays:
        "Welcome. Today we look at the funny side of our work. There is one rule: we laugh at situations, never at people. You do not have to be funny, and you can pass or just listen at any time, no reason needed. Let us warm up. Name one small thing that made you smile lately. One sentence each. I will go first, and then we follow the list of people.",
      leaderBegins: true,
      ifSilent:
        "Count to ten in your head. Then give a second small example of your own and say: “A pet, a typo, a cup of tea, anything counts.”",
      ifOneDominates:
        "Smile and say: “Lovely, let us keep that one for later.” Then name the next person in the list of people.",
      remote:
        "Follow the list of people in the meeting so that nobody is skipped. A smile typed in the chat counts as a turn.",
    },
    {
      id: "odd-moments",
      title: "Odd moments",
      kind: "write",
      minutes: 5,
      everybody:
        "Alone, write one or two odd or absurd moments from our work, one per note. Say what the situation was. You may be in it yourself, other people may not be the joke. Write so that a new colleague would get it.",
      leaderSays:
        "Now we write, each alone. Think of moments at work that were odd or absurd. A meeting about a meeting. A form that asks for a form. Something that went wrong and is funny now. Write one or two, one on each note. The joke is the situation. You may be in it, others may not be laughed at. Skip slang and inside jokes, so that all of us can follow. Nobody sees a note until I show them all, and then they carry no names.",
      ifSilent:
        "Silence is right here, people are writing. If the count of notes stays at zero after two minutes, say: “Think of tools, forms, calendars, rooms, passwords.”",
      ifOneDominates:
        "If somebody starts to tell their story, say: “Please keep it for the next step, we are still writing.”",
      remote: "Mute microphones while people write, and say aloud when one minute is left.",
    },
    {
      id: "read-and-enjoy",
      title: "Read and enjoy",
      kind: "talk",
      minutes: 7,
      everybody:
        "Take turns to read one note aloud, any note. If it is yours and you like, add half a minute of story. React as you wish: laugh, smile, send a reaction, or just listen.",
      leaderSays:
        "Here are all our notes. We read them aloud in turns. Take any note you like, it does not have to be yours. If you wrote it and want to, tell us a little more, half a minute at most. If you do not see what is funny, ask “what was the situation?”, that is a good question. What we do not get to stays on the board. And if nobody laughs, that is fine too. People smile in many ways. Who takes the first one?",
      ifSilent:
        "Read the first note yourself, with care, and then ask: “Who takes the next one?” If nobody does, read on yourself.",
      ifOneDominates:
        "Say: “Thank you, I would like to hear another voice read the next one.” Then wait until somebody else picks a note.",
      remote:
        "Laughter is lost when people are muted. Ask for reactions or a word in the chat, and leave a pause after each note.",
    },
    {
      id: "dots-on-moments",
      title: "Which moment comes back?",
      kind: "vote",
      minutes: 3,
      votesOn: "odd-moments",
      everybody:
        "Put your three dots on the situations that keep coming back and that we could meet with a lighter heart. Several dots on one note are fine.",
      leaderSays:
        "Some of these moments will come back. You have three dots. Put them on situations that we meet again and again, and that we could take with a lighter heart next time. It is not a prize for the best joke. Take your time to read first. Nobody sees your dots while you choose.",
      ifSilent:
        "Voting is quiet, so let it be. After a minute say: “Just go with your first thought.”",
      ifOneDominates:
        "If somebody argues for a note, say: “Let us each choose quietly, and talk right after this.”",
    },
    {
      id: "one-light-habit",
      title: "One light habit",
      kind: "decide",
      minutes: 7,
      everybody:
        "Look at the situation with the most dots. Suggest one small light habit for the next time it happens: a word, a sign, a picture, a pause. Choose one that every person here would be glad to join.",
      leaderSays:
        "This one got the most dots. How could we meet it with a smile next time? Think of something small: a code word, an emoji, a short pause, a picture in our chat. It must be easy to skip, and nobody may be the target. Let us collect two or three ideas. Then I ask all of you: could you happily live with this? If not, say so or write to me alone, and we take another idea.",
      ifSilent:
        "Offer one yourself: “We could say ‘bingo’ when it happens again.” Then ask: “What would be better than that?”",
      ifOneDominates:
        "Say: “I have your idea. Before we choose I would like one from another voice, or from the chat.”",
      remote:
        "Choose a habit that works in the chat as well, so that those who are not in the room have it too.",
    },
    {
      id: "who-does-what",
      title: "Who does what",
      kind: "commit",
      minutes: 4,
      everybody:
        "Agree who does what by when to start the habit, and write it in the panel with a name and a day. Somebody else will confirm that it happened.",
      leaderSays:
        "We are nearly there. Who starts our habit, and by which day? Please write it in the panel: one thing, one name, one day. One is enough. Somebody else will look later whether it happened. And thank you. I enjoyed seeing our work from the funny side with you.",
      ifSilent:
        "Take it yourself: “I will try it first, by Friday.” Then ask who will tell the team whether it worked.",
      ifOneDominates:
        "If one person takes everything, say: “Thank you for offering. Let us give this one to somebody else, so that it belongs to all of us.”",
    },
  ],
  resources: ["humor-seriously-ted", "good-humor-npr", "laughing-with-or-at", "bad-meetings"],
};
