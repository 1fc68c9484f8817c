import type { TeamAction } from "../../team-action.ts";

/** Naming a habit that helps nobody, hearing its defence, and switching it off. Fits a stand-up. */
export const oneThingIWouldStop: TeamAction = {
  id: "one-thing-i-would-stop",
  title: "One Thing I Would Stop",
  summary:
    "Name a habit of ours that helps nobody, hear the case for it, and switch it off for a while.",
  components: ["courage", "flexibility"],
  signals: ["coordination-cost", "unspoken-friction"],
  moments: ["stand-up", "planning"],
  topics: ["psychological-safety"],
  why: {
    text: "Teams report that some habits live on mainly because nobody wants to be the first to call them useless. They find that a note makes the first word easier, and that one look at what a habit is good for saves what somebody needs.",
    evidence: "practice",
  },
  minutes: 15,
  who: {
    from: 4,
    to: 10,
    note: "Everybody who lives with the habits. It helps if one of you is allowed to switch something off.",
  },
  whenToUse: [
    "Calendars are full and you keep hearing “we have always done it like that”.",
    "You want to begin something new and need room for it.",
    "People roll their eyes at a report, a list or a meeting, but fill it in all the same.",
  ],
  whenNotToUse: [
    "Jobs are being cut. “Stop” will sound like something else.",
    "What annoys you is a person’s way of being. That is not a habit of the team.",
    "It is the work of this week that is too much. Drop One Thing is made for that.",
    "It is nearly all about meetings. Meetings Worth Keeping gives them more time.",
  ],
  notice:
    "One thing is gone, hardly anybody misses it, and the next “do we still need this?” comes sooner.",
  quietWay:
    "A note and three dots are a full part in this. A word for the defence can be typed, and a shake of the head is a pass.",
  caution:
    "Somebody once built the habit, and they may be in the room. Start from the thought that it was a good idea on the day it was made. If a note is really about one person, pass over it: “This one is not a habit of the team.”",
  prepare: [
    "Pick a habit of your own making, or one that you like, which you would be ready to see on the board.",
    "Find out what the team may stop by itself, and what is law, safety or a promise to a customer.",
  ],
  steps: [
    {
      id: "i-would-stop",
      title: "I would stop…",
      kind: "write",
      minutes: 3,
      everybody:
        "Alone, finish one note, two at most: “I would stop…, and it would give us…”. Name something that we do as a team, not something that a person does.",
      leaderSays:
        "Today we get rid of something. Please finish this sentence in a note: “I would stop”. Then add what it would give us: an hour, some peace, one less list. It can be a meeting, a report, a form, a rule, a mail that goes to everybody. It may even be this stand-up. Write about what we do, not about how somebody is. It was a good idea once, or we would not have it. The panel keeps your name off the note.",
      ifSilent:
        "They are thinking. Drop one line into the quiet: “What would you not bring along if we moved house?”",
      ifOneDominates:
        "If somebody complains aloud, say: “Put it on a note with the hour it would give us. That makes it strong.”",
    },
    {
      id: "dots-on-nobody-would-miss",
      title: "What would nobody miss?",
      kind: "vote",
      minutes: 2,
      votesOn: "i-would-stop",
      everybody:
        "Put your three dots on what we are free to stop and what you think few would miss.",
      leaderSays:
        "There they are. Take your three dots and put them where two things are true. We may stop it without asking anybody. And if it were gone tomorrow, hardly anyone would notice. Look at the small ones as well. They add up.",
      ifSilent: "A quiet minute is all it needs. Say when it is nearly over.",
      ifOneDominates:
        "If somebody protects a note, say: “Hold that thought. The defence comes next, and it needs you.”",
    },
    {
      id: "in-its-defence",
      title: "In its defence",
      kind: "talk",
      minutes: 4,
      everybody:
        "The top note gets a fair hearing. Whoever likes says or types one thing in its defence: “It was made for…” or “The one who needs it is…”. Then one minute for what it costs us. Listening is fine.",
      leaderSays:
        "Before we stop the one on top, it gets a fair hearing. Who speaks in its defence? Begin with “It was made for”, or “The one who needs it is”. One sentence each. You may defend it even if you gave it a dot. Then we have a minute for what it costs us. We are not looking for whoever started it. I only want to know what would break if it were gone.",
      ifSilent:
        "Say one thing for it yourself: “Without this list I would not know who is away.” Ask what else there is.",
      ifOneDominates:
        "Say: “Thank you, that counts. What else speaks for it?” and leave room for another voice.",
      remote: "A line in the chat counts as much. Read them out before you close the hearing.",
    },
    {
      id: "stop-halve-keep",
      title: "Stop, halve or keep",
      kind: "decide",
      minutes: 3,
      everybody:
        "Choose: stop it for two weeks, do half of it for two weeks, or keep it and know why. If somebody needs a part of it, say how they get that part.",
      leaderSays:
        "Now we choose. We stop it for two weeks and see who calls. Or we do half of it: half as long, half as often, half as many people. Or we keep it, and now we know why. I say the three once more, and you raise your hand for one. (Count.) Does anybody lose something they need? Then let us say how they get it. Two weeks is not for ever.",
      ifSilent:
        "Suggest the half: “What if we did it every second time?” It is the easiest thing to say yes to.",
      ifOneDominates:
        "Say: “I see one strong hand. What would make two weeks bearable for you?” Then count again.",
      remote: "Type “stop”, “half” or “keep” in the chat, so that hands on screens are not missed.",
    },
    {
      id: "who-switches-it-off",
      title: "Who switches it off",
      kind: "commit",
      minutes: 3,
      everybody:
        "In the panel: who switches it off and tells those who are used to it, by which day. And who looks after two weeks whether anybody missed it.",
      leaderSays:
        "Things do not stop by themselves. Who takes it out of the calendar, or off the list, and tells the people who are used to it? Please enter your name and the day in the panel. And who asks around in two weeks if anybody missed it? That is a second name. If we chose to keep it, then one of us writes down what it is for. I like this kind of work, afterwards there is less of it. Thank you.",
      ifSilent: "Say: “I send the goodbye note tomorrow. Who holds the off switch?”",
      ifOneDominates: "Say: “You found it, so let somebody else have the joy of switching it off.”",
    },
  ],
  resources: ["making-space-triz", "fifteen-percent-solutions", "bad-meetings"],
};
