import { translated } from "./translated.ts";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const minutes = (count: number) => (count === 1 ? "1 minute" : `${count} minutes`);

/** What people read when they write to the bot, and when it is added. */
export const commandWords = translated("commands", {
  /** What each command is called in this language; by its English word it is known in all. */
  called: {
    help: "help",
    next: "next",
    start: "start",
    choose: "choose",
    agenda: "agenda",
    commitments: "commitments",
    results: "results",
    rotation: "rotation",
    pass: "pass",
    settings: "settings",
    privacy: "privacy",
    stop: "stop",
  },

  /** On buttons. */
  buttons: {
    choose: "Choose an action",
    commitments: "Open commitments",
    settings: "When we meet",
    home: "Open the Home tab",
    team: (number: number) => `Team ${number}`,
    panelOf: (number: number) => `Open team ${number}`,
  },

  help: {
    line: (command: string, does: string) => `“${command}”: ${does}`,
    groups: {
      before: "Before you meet",
      meeting: "When you meet",
      after: "What came of it",
      here: "How I work here",
    },
    does: {
      next: "who leads next and after that, and why",
      rotation: "the whole order, and what was changed last",
      pass: "you do not lead this time; whoever comes after you does",
      choose: "up to three actions for your team, and why these",
      agenda: "what is on in your next meeting",
      start: "starts your meeting now",
      commitments: "who does what by when, until somebody else confirms it",
      results: "what your newest pulse or check says",
      settings: "when you meet, and when I write",
      privacy: "what is kept, and who sees what",
      stop: "I write nothing here any more unless you ask me",
      help: "this list",
    },
    byMyselfTitle: "What I do by myself",
    byMyself: [
      "The working day before a meeting, I ask whoever leads next, and say what to prepare.",
      "An hour before it, I bring the agenda. When it starts, I say what is on and who leads.",
      "When a meeting ends, I bring the pulse, at most once a week, and say once more that it is open.",
      "Now and then I bring a check of all components. When a pulse or a check has closed, I bring its result.",
      "When a commitment is due, I ask whoever made it whether it is done, and then somebody else whether they have seen it.",
    ],
  },

  didYouMean: {
    title: "Did you mean something else?",
    ask: (command: string) => `Did you mean “${command}”?`,
    yes: (command: string) => `Yes, “${command}”`,
    nothingDone: "Nothing has been changed. This app does not keep what you wrote.",
  },

  which: {
    title: "Which of your teams is this for?",
    more: (count: number) =>
      count === 1 ? "1 more team is in the Home tab." : `${count} more teams are in the Home tab.`,
  },

  next: {
    leadsNow: (name: string) => `${name} is leading the current action.`,
    leadsMeeting: (name: string) => `${name} leads in the current meeting.`,
    picked: (name: string) => `${name} was chosen for this action.`,
    after: (name: string) => `${name} leads after that.`,
    /** The same to whoever it is about, in their own chat. */
    you: {
      leadsNow: "You are leading the current action.",
      leadsMeeting: "You lead in the current meeting.",
      picked: "You were chosen for this action.",
      after: "You lead after that.",
    },
  },

  rotation: {
    title: "The order in which you lead",
    line: (place: number, name: string, why: string) => `${place}. ${name}: ${why}`,
    more: (count: number) => `And ${count} more in the Home tab.`,
    nobody: "There is nobody in the order just now.",
    noTurns: (count: number) =>
      count === 1
        ? "1 person has chosen to be left out."
        : `${count} people have chosen to be left out.`,
    inHome: "To change the order, or to undo a change, open the settings in the Home tab.",
  },

  start: {
    ownTitle: "A meeting starts where your team is",
    own: "In the chat or channel of your team, mention me with “start”, or open the panel there.",
    begun: "The meeting has begun. This chat says what is on.",
  },

  choose: {
    title: "Actions for your team",
    none: "No action fits the number of people in your team. Open the panel to see all.",
    line: (number: number, title: string) => `${number}. ${title}`,
    lasts: (count: number) => `${minutes(count)}.`,
    plan: (title: string) => `Plan “${title}”`,
    planNumber: (number: number) => `Plan number ${number}`,
    all: "See all actions",
    plannedTitle: "This action is planned",
    alreadyTitle: "An action is already planned",
    onTitle: "An action is already running",
    otherwise: "To run a different one, change it in the panel.",
  },

  commitments: {
    title: "Open commitments",
    ownTitle: "Your commitments",
    toDo: "For you to do",
    nothingToDo: "There is nothing left for you to do.",
    toConfirm: "Reported as done by others: have you seen it?",
    nothingToConfirm: "Nothing waits for you to confirm it.",
    line: (number: number, text: string) => `${number}. ${text}`,
    lineOf: (number: number, owner: string, text: string) => `${number}. ${owner}: ${text}`,
    inTeam: (team: string) => `In ${team}.`,
    done: (number: number) => `${number} is done`,
    seen: (number: number) => `I have seen ${number}`,
    more: (count: number) => `${count} more in the Home tab.`,
  },

  results: {
    title: "What your pulses and checks say",
    none: "Your team has no result yet. The pulse comes at the end of a run, or after a meeting.",
    pulseOpen: "Your first pulse is open now. Its result comes here when it has closed.",
    checkOpen: "Your first check is open now. Its result comes here when it has closed.",
  },

  settings: {
    title: "When you meet, and when I write",
    forAll: "This is the same for everybody in the team.",
    forAllButOwn:
      "This is the same for everybody in the team; only the last question is about you alone.",
    several: "Your team has more meetings than this one. The app shows all of them.",
    onDays: "Days on which you meet (none: no weekly meeting)",
    startsAt: "The meeting begins at (by the time zone below)",
    lasts: "It lasts",
    minutes,
    remindAt: "I write to people at (by the time zone below)",
    zone: "Time zone",
    measureAfter: "An action is measured again after",
    days,
    takesTurns: "Whether you lead",
    takes: "I lead when it is my turn",
    takesNone: "Leave me out: it is never my turn",
    chooseOne: "Please choose one.",
    save: "Save",
    savedTitle: "Your settings are saved",
    noMeeting: "No weekly meeting is entered.",
    writesAt: (at: string) => `I write to people at ${at}.`,
    measured: (count: number) => `An action is measured again ${days(count)} after it.`,
    changedSince:
      "Somebody has changed this since the card was sent, so nothing was saved. For a new card write “settings”; in a group, mention me with it.",
    tooMany: "Your team has five weekly meetings already. Change them in the app.",
    wrong: "cannot be this; nothing was saved. Please choose again",
  },

  privacy: {
    title: "What is kept, and who sees what",
    lines: [
      "This app shows your team’s records (who led what, which commitments there are, what pulses and checks published) to its members alone, and all of them see the same.",
      "What you answer to a pulse or a check is sealed: the team sees a band for each subject, nothing where too few have answered, and never a name.",
      "While it is open, whoever runs the server and holds its keys could read answers; when it closes, what each person chose is destroyed.",
      "Of a check of all components, sums and who was asked stay sealed for at most 120 days, and six figures of a measured action for two years; whoever runs the server could open them.",
      "What you write alone in a step is shown to nobody else until the step shows it to all, without names. For 90 days whoever runs the server could see in its database who wrote a note or placed a dot.",
      "What you answer on a card passes through Teams, and what I write in a chat is read by everybody who is in it.",
    ],
    more: "There is more in the Home tab, under “About”.",
  },

  quiet: {
    title: "I am quiet here now",
    from: "I write nothing here any more unless you ask me: no agenda, no pulse, no check, no result.",
    still:
      "You can still mention me with a word, and I answer. Everything goes on in the app, and I write by myself again when you press the button below or mention me with “start”.",
    /** In a person's own chat. */
    ownFrom:
      "I write nothing in this chat any more unless you ask me: not that you lead next, and not whether something is done. Your team’s chats stay as they are.",
    ownStill:
      "You can still write to me, and I answer. To hear from me again, press the button below. If it is gone, write “stop”: I stay quiet and show it once more.",
    end: "Write again",
    endedTitle: "I write here again",
    ended: "From now on I write by myself again when there is something to say.",
  },

  welcome: {
    addedBy: (name: string) => `${name} added me.`,
    stepsTitle: "Three steps to begin",
    steps: [
      "First choose an action: mention me with “choose”, or open the app.",
      "Then say when you meet: mention me with “settings”.",
      "In your meeting open the panel; it leads all of you through the action.",
    ],
    own: "Three words to begin with: “next” says who leads next, “commitments” which of yours are open, and “help” lists everything I know.",
  },

  joining: {
    offer: "Most of you are in one team already. Use the same team here?",
    offerNote:
      "The same team has one order in which you lead and one history, in all its conversations. Whoever is in this conversation joins it.",
    join: "Use the same team",
    found: "Keep this apart",
    joinedTitle: "This conversation belongs to your team now",
    joined: (team: string) => `It is one of the conversations of ${team}.`,
    foundTitle: "This will be a team of its own",
    founded: "Thank you. The first of you who opens the app here makes the team.",
    linked: "This conversation belongs to a team already. Nothing was changed.",
    notOffered: "It is not this team that I asked you about here. Nothing was changed.",
    answerFirst:
      "Most of the people here are in one team already, and this app has asked in the chat whether to use that team here. Answer that first. To see the question again, mention the app in the chat with the word “choose”.",
    notMostly: "The people here are not mostly those of that team. Nothing was changed.",
  },
});
