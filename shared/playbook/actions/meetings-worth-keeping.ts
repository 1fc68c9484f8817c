import type { TeamAction } from "../../team-action.ts";

/** The calendar wiped in thought: what is asked back, and a new invitation for one meeting. */
export const meetingsWorthKeeping: TeamAction = {
  id: "meetings-worth-keeping",
  title: "Meetings Worth Keeping",
  summary: "Wipe your calendar in your mind, and ask back only the meetings you would miss.",
  components: ["engagement", "flexibility"],
  signals: ["coordination-cost", "disengagement"],
  moments: ["retrospective", "planning"],
  topics: ["feedback", "remote-work"],
  why: {
    text: "Teams report that meetings are easily added and seldom taken away, until few can say what each is for. Those who start from an empty calendar say that it is easier to ask for a meeting back than to speak against one.",
    evidence: "practice",
  },
  minutes: 40,
  shorter: {
    minutes: 25,
    steps: {
      "the-price-list": 3,
      "ask-it-back": 4,
      "what-the-board-shows": 0,
      "dots-on-meetings": 3,
      "a-new-invitation": 6,
      "accept-or-decline": 6,
      "send-it": 3,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "People who share the same regular meetings. Those who called the meetings should be there, and hear of this beforehand.",
  },
  whenToUse: [
    "There is no time for work because of all the talk about work.",
    "People sit in meetings and do other work, and nobody could say what they missed.",
    "The team has grown or changed, and the meetings have stayed as they were.",
  ],
  whenNotToUse: [
    "Most of your meetings are called from outside. Start with the one person who calls most of them.",
    "You meet once a week and still do not know what the others do. You may need more, not less.",
    "Whoever calls most of these meetings has not agreed to hear about them. Ask them first.",
  ],
  notice:
    "A meeting ends early because it has done its job, and people skip one without a bad feeling.",
  quietWay:
    "All the judging is done in notes and dots. Answers to an invitation are one word, spoken or typed, and instead of working in a pair you can write three lines alone.",
  caution:
    "For some, a meeting is the only hour in which they see people. That is a good reason to want it back, so do not smile at it. And whoever called a meeting meant well: speak about the hour and not about the host.",
  prepare: [
    "List the meetings that come back each week or month. For each, multiply the people, the hours and the times in a month: that is its price.",
    "Put the list where all can see it during the meeting.",
    "Tell those who called these meetings what you plan, and that nothing will be cut behind their backs.",
  ],
  steps: [
    {
      id: "the-price-list",
      title: "The price list",
      kind: "talk",
      minutes: 4,
      everybody:
        "Hear which meetings we have and how many hours each costs us all in a month. Say if one is missing. Opinions come later, raised eyebrows are allowed.",
      leaderSays:
        "Today we find out which of our meetings are worth it, and give one or two a fresh start. I have made a price list. It shows the meetings that come back again and again. The price is in hours: how long it takes, times how many of us sit there, times how often in a month. I read it to you without comment. (Read the list.) Is one missing? This meeting has a price as well. (Say it.) A high price does not mean that a thing is bad. Some costly things are worth it. I only want us to know what we pay.",
      ifSilent:
        "Add up the whole list and say the sum. Then be quiet for a moment, it works by itself.",
      ifOneDominates:
        "If somebody begins to judge, say: “Please keep that for your notes. Judging opens in a minute.”",
      remote: "Share the list on the screen, and leave it there until the end.",
    },
    {
      id: "ask-it-back",
      title: "Ask it back, or let it go",
      kind: "write",
      minutes: 6,
      everybody:
        "All our meetings are wiped tonight, in thought. Alone, write two notes or three, one meeting each: “I want … back, because I leave it with…” or “I would let … go, if…”.",
      leaderSays:
        "Imagine that tonight, by mistake, our whole calendar is wiped. Which meetings would you ask for? Write a note for each: I want this one back, because I leave it with something. With what? A plan, an answer, a laugh. And which ones would you let go? Write: I would let this one go, if. There is nearly always an if. If I could read it instead. If I knew whom to ask. Three notes at most, one meeting on each. You write unseen, and later the notes stand there without their writers.",
      ifSilent:
        "Let them look at the white week for a while. Then read out the names of the meetings once more, slowly.",
      ifOneDominates:
        "If somebody jokes that all of them can go, say: “Even the one where you laughed last week? Write down your ifs.”",
    },
    {
      id: "what-the-board-shows",
      title: "What the board shows",
      kind: "talk",
      minutes: 5,
      everybody:
        "Read the notes. Then say one thing that you notice: “I did not expect that…”. No answers yet. For a meeting that nobody wants, ask who outside this room may need it.",
      leaderSays:
        "Please read for a minute. (Wait.) Some meetings are wanted by many. Some, it seems, by nobody. Some are wanted by one of us, for a reason that the rest did not know. What do you notice? Say one thing that begins with “I did not expect that”. We do not explain and we do not defend. If there is a meeting that nobody asked back, one question from me: who is not here and may need it? You are free to just read.",
      ifSilent: "Say what you did not expect yourself, best of all about a meeting that you lead.",
      ifOneDominates:
        "If a host explains their meeting, say: “Thank you for building it. The reasons on the board can help you with the next version.”",
      remote:
        "Ask somebody to read the notes aloud for those who joined by phone or cannot see the board.",
    },
    {
      id: "dots-on-meetings",
      title: "Where would a change pay?",
      kind: "vote",
      minutes: 3,
      votesOn: "ask-it-back",
      everybody:
        "Put your three dots on notes about meetings where a change would pay most: in hours, or in how you feel when you leave.",
      leaderSays:
        "Each of you has three dots. Where would a change pay most? It may be a costly meeting that could be shorter. It may be a good one that could be even better. It may be one that you leave with a headache. Put your dots on notes about those. We will not change more than two today, so choose what you would feel by next month.",
      ifSilent:
        "Hands are busy, all is well. Begin to see which notes are about the same meeting, you will need that in a minute.",
      ifOneDominates:
        "If somebody asks how the others vote, say: “You will know in two minutes. Until then it is your own secret.”",
    },
    {
      id: "a-new-invitation",
      title: "A new invitation",
      kind: "pairs",
      minutes: 9,
      everybody:
        "In pairs, take one of the two top meetings. Write a new invitation for it with three lines: “You will leave with…”, “You are needed if…”, “We stop when…”. If it could be a text, write the first lines of the text. Press ready when you have it.",
      leaderSays:
        "(Add up the dots on notes about the same meeting.) These two came out on top. (Name them.) Please get into pairs, or one group of three, and see that both are taken. Write a new invitation, as if the meeting had never been there, in three lines. You will leave with. You are needed if. We stop when. The second is the brave one: it says who may stay away. The third is about the goal and not the clock: when each of us knows what to do first. If it should be no meeting at all, write the message that takes its place. Press ready when you could send it.",
      ifSilent:
        "Help with the first line only: “I walk out of the door, and I have…, what?” The other two are easier.",
      ifOneDominates:
        "Go round and ask each pair: “Who of you would come to this?” Then wait for the second answer.",
      remote:
        "Let each pair write in one shared document, so that all invitations end up on one page.",
    },
    {
      id: "accept-or-decline",
      title: "Accept, maybe, decline",
      kind: "decide",
      minutes: 8,
      everybody:
        "Each pair reads its invitation. All others answer as in their calendar: “accept”, “maybe” or “decline”, spoken or typed. One “maybe” and one “decline” say what is missing. Choose which invitation goes out, for four weeks.",
      leaderSays:
        "Now the post arrives. Each pair reads its invitation, just the three lines. The rest of us answer as we do in a calendar. Accept, maybe or decline. Please be honest. You decline three lines, not those who wrote them. After each one I ask one “maybe” and one “decline”: what would it take? (Listen.) Which invitation do we send? One for each meeting at most, for four weeks. If a part gets lost that one of us asked for, where does it go? And if you still decline, perhaps you are just not needed there.",
      ifSilent:
        "Answer first and be choosy: “Maybe. I still do not know what I leave with.” That gives others courage.",
      ifOneDominates:
        "If somebody bargains over each word, say: “It runs for four weeks, not for life. Would you accept it for that long?”",
      remote: "Ask for the one word in the chat, and read out how many there are of each.",
    },
    {
      id: "send-it",
      title: "Send it",
      kind: "commit",
      minutes: 5,
      everybody:
        "In the panel: who changes the calendar and sends the new invitation, by which day, and who was asked first if they called the old one. Another name: who asks after four weeks if we keep it.",
      leaderSays:
        "An old meeting is stronger than a new idea, so let us act soon. Who takes out the old entry and sends the new one, and by which day? If somebody who is not here called it, who speaks to them first? Then, in four weeks, who reads the three lines to us again and asks if we want to keep them? Please give me a name and a day for each in the panel. By my list, this meeting was not cheap. I think that we may earn it back. Thank you.",
      ifSilent:
        "Open the calendar on the shared screen with the old entry in view, and ask: “Who takes this one out?”",
      ifOneDominates:
        "If the host of the old meeting would do it all alone, say: “Let one of your guests send it with you.”",
    },
  ],
  resources: ["bad-meetings", "why-work-doesnt-happen", "asynchronous-communication"],
};
