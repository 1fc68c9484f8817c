import type { TeamAction } from "../../team-action.ts";

/** Thanks for one deed each, so that nobody goes home without. Fits a stand-up. */
export const seenAndThanked: TeamAction = {
  id: "seen-and-thanked",
  title: "Seen and Thanked",
  summary: "Thank each other for one thing that was really done, and let one thank-you travel.",
  components: ["engagement", "openness"],
  signals: ["disengagement"],
  moments: ["stand-up", "hard-time"],
  topics: ["feedback", "emotional-intelligence"],
  why: {
    text: "People report that thanks for one clear deed stay with them longer than general praise, because they can tell that somebody was looking. Teams in which everybody gets a thank-you by turn say that it reaches those whose work makes no noise.",
    evidence: "practice",
  },
  minutes: 15,
  who: {
    from: 3,
    to: 8,
    note: "People who have worked side by side for at least some weeks. A newcomer can be thanked too, for a question or a hello.",
  },
  whenToUse: [
    "A lot got done lately and nobody has stopped to look at it.",
    "Some work shows up only when it is missing.",
    "The tone has become short, without anybody being angry.",
  ],
  whenNotToUse: [
    "There are hard feelings between people. Thanks would sound false, so clear the air first.",
    "Pay or ratings are being settled this week. It would sound like a vote.",
    "People have asked for help or rest and not got it. Thanks in its place would taste bitter.",
  ],
  notice:
    "In the middle of a normal day somebody says what a colleague did and what it made possible.",
  quietWay:
    "Written thanks are whole thanks. If nothing comes to you, write nothing: the leader has a spare for each of us. If you do not like to hear your note aloud, tell the leader before or in the chat, and it stays on the board.",
  caution:
    "For some people being thanked in front of others is hard to bear. Keep it short and ask nobody to look happy. If somebody has no note, or an odd one, read out one of your own for them: bring a spare for each person. Do not joke about how many notes anybody has.",
  prepare: [
    "For each member, think of one deed that you saw, and write it down. These are your spares, in case a note is missing.",
    "Write a list of those who will be there, to paste into the chat. All of you will use the same order.",
  ],
  steps: [
    {
      id: "simply-there",
      title: "It was simply there",
      kind: "talk",
      minutes: 2,
      everybody:
        "Whoever has one, name a thing that was simply there when you needed it, and that somebody must have done. Only the thing, no names yet. Three or four are enough, there is no round.",
      leaderSays:
        "Good work has one flaw. If it is done well, hardly anybody sees it. The list is up to date. The room is booked. The angry customer is calm again. Let us have a look for that kind of work. What was simply there lately, just when you needed it? Say the thing in a few words, and leave out the name for now. For me it was this. (Name it.) Three or four more are enough.",
      leaderBegins: true,
      ifSilent:
        "Look around you, and name what you see: the open document, the link that works, the clean cups.",
      ifOneDominates:
        "Say: “There is a deed behind that one, keep it for your note. Who has another thing?”",
    },
    {
      id: "when-you-i-could",
      title: "When you…, I could…",
      kind: "write",
      minutes: 5,
      everybody:
        "Alone, write two notes. The first is for the person below you in the list, and the last one takes the person at the top. The second is for anybody. Start with their name, then “When you…, I could…”. One deed that you saw.",
      leaderSays:
        "Each of us writes two notes. The first is for the person below you in our list. (Read out the list.) The last one takes the first, so all of us get one. The second note is for anybody you like. Start with their name. Then say: when you did this, I could do that. For example: when you stayed on the call, I could go home in time. Small deeds are best. If your person is new, thank them for a question or a hello. If nothing comes to you, leave it, I have a spare. The board does not say who wrote what, but from the list it can be guessed.",
      ifSilent:
        "People are thinking, leave them to it. At half time offer three helpers: “What did they finish? What did they prevent? Whom did they wait for?”",
      ifOneDominates:
        "If somebody starts to thank aloud, say: “Please put that into the note, so that another voice can read it.”",
      remote: "Paste the list into the chat, since each screen sorts people in its own way.",
    },
    {
      id: "read-by-another",
      title: "Read by another voice",
      kind: "talk",
      minutes: 4,
      everybody:
        "The leader calls each name in the list. Somebody who did not write it reads out one note for that person. Who gets it says “thank you” and nothing more. A nod will do. The other notes are on the board to keep.",
      leaderSays:
        "Here they are. I call our names, one by one. When you hear a name, look for a note to that person and read it out. Take one that you did not write. If it is your name, you need only nod, or say “thank you”. You do not have to say that it was nothing. One note each for now. You can read the rest on the board, as often as you like. Who has one for the first name?",
      ifSilent:
        "Read it yourself. For the next name, ask once more who lends a voice, and read on if nobody does.",
      ifOneDominates:
        "If somebody adds a speech, wait for the first full stop and call the next name.",
      remote: "Say before each name who reads next, so that people have time to unmute.",
    },
    {
      id: "a-thank-you-travels",
      title: "One thank-you travels",
      kind: "commit",
      minutes: 4,
      everybody:
        "Think of somebody outside the team whose deed made our days easier. Choose one or two. Enter who tells them, for what, and by which day.",
      leaderSays:
        "We have thanked each other. Who is missing? Think of people outside this team. The one who keeps the system alive. The one who cleans the rooms. Let us choose one or two of them. Who tells that person what they did, and what it made possible for us? A call, a visit or three lines in writing are fine. Please put it in the panel with a day. Somebody else confirms that it arrived. And thank you, from me, for today. (Add one deed that you have just seen.)",
      ifSilent: "Ask: “Whom would we call first if it all stopped working?” Take that person.",
      ifOneDominates:
        "If the most polite person wants to write to all of them, say: “Let it come from somebody they would not expect.”",
    },
  ],
  resources: ["kudo-box", "being-glue", "giver-or-taker"],
};
