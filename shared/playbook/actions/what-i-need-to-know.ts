import type { TeamAction } from "../../team-action.ts";

/** The one missing piece of knowledge that holds up each of us, and the way it comes. Fits a stand-up. */
export const whatINeedToKnow: TeamAction = {
  id: "what-i-need-to-know",
  title: "What I Need to Know",
  summary:
    "Say which missing piece your next step waits for, and find out where it will come from.",
  components: ["openness", "flexibility"],
  signals: ["delayed-hand-offs", "misalignment"],
  moments: ["stand-up", "planning"],
  topics: ["handing-over"],
  why: {
    text: "People who ask what the others wait for report that it is often one small thing, and that whoever has it did not know. Saying what you need it for seems to help, because then the other can send the part that matters.",
    evidence: "practice",
  },
  minutes: 15,
  who: {
    from: 3,
    to: 10,
    note: "People whose work hangs together. If there is somebody who decides a lot, this is a good meeting for them to be in.",
  },
  whenToUse: [
    "Work stands still, and the reason given is “I am waiting to hear”.",
    "People find out by accident what they should have been told.",
    "You begin a week in which each of you leans on the others.",
  ],
  whenNotToUse: [
    "What all of you want to know is one thing, and it lies with the management. Go and ask there.",
    "The missing piece is private or secret. Then say that it is, and by when there will be more.",
  ],
  notice:
    "Messages get shorter and say what they are for. “Nobody knows yet, I will tell you on Tuesday” is taken as a good answer.",
  quietWay:
    "Put what you need into a note, and leave it to the leader to read. Hints on where to find it can be typed. To have no need today is a full answer.",
  caution:
    "“Why did nobody tell me?” may be in the air. It can be a fair question, and it is for another day. Say: “Let us get it to you first.”",
  prepare: [
    "Look at your own next step. What are you missing, and what will you do with it once you have it?",
    "Think of two things that the others may be waiting to hear from you. Bring them along.",
  ],
  steps: [
    {
      id: "so-that-i-can",
      title: "So that I can…",
      kind: "write",
      minutes: 4,
      everybody:
        "Alone, write one note with both halves, on what holds you up most: “I need to know…, so that I can…”. Name a fact, a date, a choice or a wish. Add the day by which it helps, if there is one.",
      leaderSays:
        "Please look at what is next on your list. What do you have to know before you can do it well? It may be a date. It may be what somebody really wants, or who has the last word, or whether a thing is still planned at all. Take the one that holds you up most, and write it in two halves. I need to know this, so that I can do that. The second half matters. It tells us how much of an answer you need. If it has to come by a certain day, add the day. The notes arrive here without your name, so put it in if you want the answer brought to you.",
      ifSilent:
        "Leave it quiet. If the count stands still, say: “What are you doing in the meantime, because you cannot do the other thing?”",
      ifOneDominates:
        "If somebody answers before there is a note, say: “Please keep the answer, we need it in a moment. First the list.”",
    },
    {
      id: "three-drawers",
      title: "Three drawers",
      kind: "talk",
      minutes: 5,
      everybody:
        "The leader reads each note. Call out its drawer: “here” if you can answer in one sentence, and do so. “Out there” if you know who knows. “Not yet” if nobody can know it today. Notes that are not reached get their answer in writing.",
      leaderSays:
        "I read the notes one by one, and we have three drawers. The first is “here”. You know it, so you tell us in one sentence, and it is done. The second is “out there”. You do not know it, but you know who does. Say the name. The third is “not yet”. Nobody can know it today. That happens, and it is no shame. One sentence each, so that we get through. If an answer makes you want to talk for an hour, the two of you can do so afterwards. Listen to this.",
      ifSilent:
        "Read the second half again: “Somebody cannot do this until they know. Who is nearest to it?”",
      ifOneDominates:
        "If one answer grows long, hold up one finger for “one sentence”, smile, and read the next note.",
      remote:
        "Share the board on the screen, and type the drawer beside each note as you go. That becomes the list.",
    },
    {
      id: "what-goes-on-meanwhile",
      title: "And in the meantime",
      kind: "decide",
      minutes: 3,
      everybody:
        "For what is out there or not yet known, settle two things: when do we hear, and what do we take as given until then? Begin with whatever blocks most of us.",
      leaderSays:
        "The first drawer is done. Now the two others. Which of these holds up most of us? Let us begin there. When will we hear something? Even “on Tuesday I tell you that I still do not know” is a good answer. And what do we take as given until then? Let us pick something that we can live with if it turns out wrong. If it would be costly to be wrong, then we wait, and we say so.",
      ifSilent:
        "Suggest what to assume: “Shall we act as if it stays as it was, until Tuesday?” A no will tell you more than a yes.",
      ifOneDominates:
        "Say: “You would bet on that. Who would lose most if it is wrong? What do you say?”",
    },
    {
      id: "who-brings-it",
      title: "Who brings it",
      kind: "commit",
      minutes: 3,
      everybody:
        "Enter who brings which piece, to whom, by which day. Whoever needed it will confirm that it came and was enough to go on with.",
      leaderSays:
        "Who brings which piece? Put it in the panel: the piece, your name, and the day. If you only find out that it takes longer, that is news too, so bring it on that day. The one who needed it confirms that it arrived, and that it was enough. If you wrote a note without your name and would like to keep it so, I will take the answer and tell it to everybody. Thank you. A few of you can go on working now.",
      ifSilent:
        "Take the one that is nearest to you: “I ask about it this afternoon. Which one lies on your way?”",
      ifOneDominates:
        "If all roads lead to one person, say: “All roads lead to you, and you have work of your own. Which of these may somebody else find out?”",
    },
  ],
  resources: ["handoff-tool", "check-back-tool", "written-communication"],
};
