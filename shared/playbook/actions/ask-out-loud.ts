import type { TeamAction } from "../../team-action.ts";

/** Everybody asks for one thing; asking becomes ordinary. Fits a stand-up. */
export const askOutLoud: TeamAction = {
  id: "ask-out-loud",
  title: "Ask Out Loud",
  summary: "Everybody asks the team for one thing they could use, and hears who can help.",
  components: ["courage", "openness"],
  signals: ["unspoken-friction", "delayed-hand-offs"],
  moments: ["stand-up", "planning"],
  topics: ["psychological-safety"],
  why: {
    text: "In a series of studies, people who were about to ask for help guessed far too low how many would say yes. Those who were asked there were often strangers, so it is a fair guess but no proof that hearing the yes from your own team makes the next ask easier.",
    evidence: "some",
    source: {
      title:
        "Flynn and Lake (2008), If You Need Help, Just Ask, Journal of Personality and Social Psychology 95(1), doi 10.1037/0022-3514.95.1.128",
      seen: "cited",
    },
  },
  minutes: 15,
  who: {
    from: 3,
    to: 10,
    note: "Everybody who was in the last stand-up. It works best when people with a lot of experience ask as well.",
  },
  whenToUse: [
    "People stay stuck for days before anybody hears of it.",
    "In the pulse, asking for help looks hard.",
    "New people have joined and do not know yet whom to ask.",
  ],
  whenNotToUse: [
    "Somebody outside the team is watching. Asking needs a room of your own.",
    "There is one urgent problem that all are working on. Solve that one first.",
    "What you lack is news and not a hand. What I Need to Know is made for that.",
  ],
  notice:
    "Questions come on the first day instead of the fourth, and more than two people ask them.",
  quietWay:
    "Write your ask as a note and leave it at that: the notes carry no names. If somebody says “I can”, you may tell that person in private that it was yours. “Pass” is a full turn.",
  caution:
    "An ask can sound like a complaint about somebody. If that happens, say: “Let us turn it into what would help you,” and move on.",
  prepare: [
    "Find a real ask of your own, something you truly do not know or cannot do alone. You go first, and the others will be as open as you are.",
    "Some people seldom ask. Be ready to leave a pause, and look at nobody while it lasts.",
  ],
  steps: [
    {
      id: "leader-asks-first",
      title: "The leader asks first",
      kind: "talk",
      minutes: 2,
      everybody: "Listen to the leader’s ask. If you can help, say “I can”. Nothing more for now.",
      leaderSays:
        "Today each of us may ask for one thing. All of us get stuck at times, and it is easy to wait too long before we say so. I will start. I could use help with this. (Say your own ask in one sentence.) If you can help, just say “I can”.",
      leaderBegins: true,
      ifSilent:
        "Say: “No hurry, you can tell me later.” A quiet answer to your ask is fine, you have shown how it is done.",
      ifOneDominates:
        "If somebody begins to solve it, say: “Great, let us talk after this, today we only collect.”",
    },
    {
      id: "write-one-ask",
      title: "Write one ask",
      kind: "write",
      minutes: 3,
      everybody:
        "Alone, write one note that begins “I could use…”. Ask for an answer, a pair of eyes, an hour, a decision or a bit of patience. Small is good.",
      leaderSays:
        "Now each of us writes one ask. Begin with the words “I could use”. It can be an answer, a pair of eyes, an hour of somebody’s time, a decision, or some quiet to finish a thing. Small asks are welcome. Write it so that a person could say yes to it today. Nobody sees it until I show all the notes, and they have no names on them.",
      ifSilent:
        "People are writing, so let it be quiet. If few notes come, say: “What have you looked up twice this week?”",
      ifOneDominates: "If somebody talks, say softly: “Let us give everybody two quiet minutes.”",
      remote: "Mute while people write, and watch the count of notes to see when most are done.",
    },
    {
      id: "ask-and-offer",
      title: "Ask and offer",
      kind: "talk",
      minutes: 7,
      everybody:
        "In turns, read one ask aloud, yours or one from the board. Whoever can help says “I can”. Do not solve it now. You may pass.",
      leaderSays:
        "Here are our asks. We go round. Read one aloud, your own if you like, or any from the board. If you can help, say “I can”. Please do not solve it now, and do not ask why it is needed. If nobody can help, we say so and think of somebody outside the team. Was your ask read by somebody else? Then tell the helper later that it was yours, if you like. You can pass at any time. Who begins?",
      ifSilent:
        "Read a note yourself and ask: “Who knows something about this, or knows somebody who does?” Then count to ten.",
      ifOneDominates:
        "If the same person answers every ask, say: “Thank you. Let us leave the next one open for the others first.”",
      remote: "Go through the list of people in order. “I can” in the chat counts as an offer.",
    },
    {
      id: "who-helps-whom",
      title: "Who helps whom",
      kind: "commit",
      minutes: 3,
      everybody:
        "Whoever said “I can” writes it in the panel: what, for whom if you know it, and by which day. The one who asked, or anybody else but you, will confirm that it happened.",
      leaderSays:
        "Let us keep the offers alive. If you said “I can”, please write it in the panel: what you will do and by which day. Take one, not five. The person who asked can confirm it later. Is there an ask that nobody took? Then I will carry it further, and I will tell you what came of it. Thank you for asking.",
      ifSilent:
        "Pick one ask and say: “I take this one, by Thursday.” Then ask: “Which one is easy for you?”",
      ifOneDominates:
        "If one person takes most, say: “Please choose the one that matters most, and leave the others for us.”",
    },
  ],
  resources: ["giver-or-taker", "safe-workplace-tedx", "troika-consulting"],
};
