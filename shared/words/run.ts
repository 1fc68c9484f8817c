import { translated } from "./translated.ts";

const minutes = (count: number) => (count === 1 ? "1 minute" : `${count} minutes`);
const commitments = (count: number) => (count === 1 ? "1 commitment" : `${count} commitments`);
const characters = (count: number) => (count === 1 ? "1 character" : `${count} characters`);
const dots = (count: number) => (count === 1 ? "1 dot" : `${count} dots`);
const placed = (count: number, members: number) =>
  `${count} of ${members} ${count === 1 ? "has" : "have"} placed dots`;
const stepOf = (step: number | undefined, steps: number) =>
  step === undefined ? `After all ${steps} steps` : `Step ${step} of ${steps}`;

/** The words of a run that is under way and of its end. */
export const runWords = translated("run", {
  /** Where the team is: a step of the action or, without a number, the pulse after them. */
  stepOf,
  announceStep: (step: number | undefined, steps: number, title: string, count: number) =>
    `${stepOf(step, steps)}: ${title}, ${minutes(count)}`,

  timeLeft: (clock: string) => `${clock} left`,
  timeOver: (clock: string) => `+${clock} over`,
  paused: "Paused",
  behindPlan: (count: number) => `${count} min behind plan`,
  aheadOfPlan: (count: number) => `${count} min ahead of plan`,

  sayThis: "Say this",
  /** Before the words themselves. */
  sayThisFollows: "Say this:",
  leaderSays: "What the leader says",
  ifSilent: "If nobody speaks",
  ifOneDominates: "If one person does all the talking",
  ifRemote: "If some of you are remote",
  quietWay: "A quiet way to take part",
  everybodyDoes: "What everybody does",
  stepAsks: "What this step asked for",
  readingTexts: "Loading what to do…",
  noTexts: "What to do in this step could not be loaded. The timer and the notes work.",
  tryAgain: "Try again",

  ready: "I am ready to go on",
  doneWriting: "I am done writing",
  readyCount: (ready: number, members: number) => `${ready} of ${members} ready`,
  noteCount: (count: number) => (count === 1 ? "1 note" : `${count} notes`),
  voterCount: placed,
  /** Beside how many are ready, of as many. */
  votedCount: (count: number) => `${count} voted`,

  yourNote: "Your note",
  onlyYou: "Only you see this until the notes are shown, without names.",
  addNote: "Add note",
  lateNote: "A late note",
  lateNoteHint: "It goes to the end of the board, without your name.",
  addLateNote: "Add to the board",
  myNotes: "My notes",
  edit: "Edit",
  delete: "Delete",
  editNote: (text: string) => `Edit “${text}”`,
  deleteNote: (text: string) => `Delete “${text}”`,
  changeNote: "Change your note",
  save: "Save",
  cancel: "Cancel",
  charactersLeft: (left: number) => `${characters(left)} left`,
  charactersOver: (over: number) => `${characters(over)} too many`,
  allNotesWritten: (most: number) =>
    `You have written ${most} notes, which is the most you can. You can change or delete one.`,
  allNotesShown: (most: number) =>
    `You have written ${most} notes in this step, which is the most you can. Say the rest aloud.`,
  board: "The notes",
  noNotes: "Nobody wrote a note. Talk it over instead, or go on.",

  afterNotes: {
    everybody: "Read all notes, and ask about what is not clear.",
    leaderSays:
      "Here are all our notes. Take a minute to read them. What do you notice? Nobody has to say which ones are theirs.",
  },
  /** Where the step that follows is a vote on these notes. */
  thenDots: "Next you put dots on them.",
  afterDots: {
    everybody: "This is what you chose together, most dots first. Say what surprises you.",
    leaderSays:
      "This is how our dots fell, most first. Does anything surprise you? Then we go on with what is on top.",
    /** Where more than one note is on top. */
    leaderSaysOfTie:
      "This is how our dots fell, most first. More than one note is on top. Do we have time for them all? If not, each of you says which one comes first.",
  },
  tie: (count: number, most: number) =>
    count === 2
      ? `2 notes are level at the top, with ${dots(most)} each. Take both if there is time, or let everybody say which one comes first.`
      : `${count} notes are level at the top, with ${dots(most)} each. Take more than one if there is time, or let everybody say which one comes first.`,

  draftKept: (title: string) => `The team moved on from “${title}”. What you typed is kept.`,
  draftSealed: "The notes were shown while you were typing. What you typed is kept.",
  draftGone:
    "You have deleted this note in another window while you were changing it here. What you typed is kept.",
  promiseKept: "The team moved on while you were typing a commitment. What you typed is kept.",
  draftWaits: "You can add it once the notes of that step are shown.",
  draftNote: "Your unsent note",
  discard: "Discard",
  unsentTitle: "You wrote this, and it was not sent",
  unsentMaybe: "You wrote this, and it may not have been sent",
  promiseUnsent: "The run ended while you were typing a commitment. You can still add it.",
  unsentNote: "It is on this device alone, and nobody else sees it.",
  unsentText: "Your unsent text",
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "It could not be copied. It is marked, so that you can copy it yourself.",
  toCommitments: "Make it a commitment",

  yourDots: "Where do your dots go?",
  dotsPlaced: (placed: number, most: number) =>
    placed < most ? `${placed} of ${most} dots placed` : `All ${most} dots placed, none left`,
  addDot: (text: string) => `Add a dot to “${text}”`,
  takeDot: (text: string) => `Take a dot from “${text}”`,
  dots,
  result: "The result",
  notShown: (title: string, leader: string) =>
    `There is nothing to vote on yet: the notes of “${title}” were not shown. ${leader} can go back and show them.`,
  notShownToLeader: (title: string) =>
    `There is nothing to vote on yet: the notes of “${title}” were not shown. Go back and show them, or go on without a vote.`,
  notShownBefore: (title: string) =>
    `The notes of “${title}” were not shown. The leader can go back and show them.`,
  emptyVote: "There is nothing to vote on: nobody wrote a note. Talk it over instead.",
  topNotes: "Most dots",
  notesOf: (title: string) => `Notes of “${title}”`,

  decide: "What you decided",
  decideHint: "In a sentence. Everybody sees it, without a name.",
  decideSaved: "Written down. Everybody sees it now.",
  decideSave: "Write it down",
  decideAgain: "Change it",
  decideRemove: "Take it back",
  decided: "Decided",
  undecided: (leader: string) =>
    `Nothing is written down yet. ${leader} writes here, in a sentence, what you decide.`,
  decidedTitle: "What you decided",

  commitmentsTitle: "Commitments",
  noCommitments: "No commitment yet. One small thing is enough.",
  who: "Who does it",
  whoHint: "One person, who has agreed to it.",
  what: "What will be done",
  whatHint: "For example: “Send the draft to the others”",
  byWhen: "By which day",
  byWhenHint: "For example before you meet again. The bot asks on that day.",
  forWhom: "Who is waiting for it",
  forWhomHint: "For example whoever carries on with it. They are asked first whether it is done.",
  forNobody: "Nobody in particular",
  handedTo: (name: string) => `for ${name}`,
  byDay: (day: string) => `by ${day}`,
  promise: "Add commitment",
  whatMissing: "Write what will be done.",
  dayMissing: "Choose a day, today or later.",

  controls: "Leading this step",
  showNotes: "Show the notes",
  showResult: "Show the result",
  showNoNotesAsk: "Nobody has added a note yet. Once shown, the empty board stays in sight.",
  /** At the end of what the leader says in a step for pairs. */
  pairsInPanel: "Your panel shows who you talk with.",
  showOnlyMineAsk:
    "Only notes of yours are there, so everybody would see whose they are. Show them now?",
  showNoDotsAsk: "Nobody has placed a dot yet. Once shown, the result stays as it is.",
  showEmpty: "Show it empty",
  showDotsAsk: (voted: number, members: number) =>
    `${placed(voted, members)}. Show the result now? After that nobody can place any.`,
  showWithoutMineAsk:
    "Everybody but you has placed dots. Show the result now? After that nobody can place any.",
  showNotesAsk: "Show the notes now?",
  showNow: "Show it now",
  skip: "Skip",
  skipName: "Skip without showing",
  skipNotesAsk: (count: number) =>
    count === 1
      ? "1 note is written and not shown yet. Skip it all the same? You can come back and show it."
      : `${count} notes are written and not shown yet. Skip them all the same? You can come back and show them.`,
  skipDotsAsk: (voted: number, members: number) =>
    `${placed(voted, members)}, and the result is not shown yet. Skip it all the same? You can come back and show it.`,
  skipConfirm: "Skip it",
  goOnAsk: (title: string) => `Go on to “${title}”?`,
  next: (title: string) => `Next: ${title}`,
  /** To whoever moves the team on and has typed what only they see so far. */
  unsent: {
    note: "Your note is not added yet, so it will not be among those that are shown.",
    lateNote: "Your note is not on the board yet: only you see it.",
    change: "What you changed in your note is not saved yet.",
    decision: "What you typed is not written down yet: only you see it.",
    decisionChange: "What you changed is not saved yet: everybody still sees it as it was.",
    promise: "Your commitment is not added yet: only you see it.",
    /** Before who does it and by when, as it would be added. */
    promiseTerms: (whoByWhen: string) => `It will say: ${whoByWhen}.`,
  },
  goOnWithout: "Go on without it",
  back: "Back",
  help: "Help",
  /** Above all that “Help” leads to. */
  helpTitle: "Help for this step",
  pause: "Pause",
  resume: "Resume",
  moreTime: (count: number) => `+${count} min`,
  moreTimeName: (count: number) => `+${count} min for this step`,
  end: "Finish the action",
  endAsk: (count: number) =>
    count === 0
      ? "Finish the action without a commitment?"
      : `Finish the action with ${commitments(count)}?`,
  /** What ends and what does not, and what comes then. */
  endNote:
    "It ends for all of you, and you see what came of it. Your meeting in Teams goes on, and a pulse that is open stays open.",
  endEarly: "Finish the action early",
  endEarlyAsk: "Finish here, before anybody makes a commitment?",
  endBeforePulseAsk: "Finish here, without the pulse?",
  endConfirm: "Finish now",

  leads: (name: string) => `${name} leads.`,
  youLead: "You lead.",
  helps: (name: string) => `${name} leads next and can help.`,
  youHelp: "You lead next and can help.",
  takeLead: "Take the lead",
  takeLeadAsk: (name: string) => `Take the lead from ${name}?`,
  takeLeadConfirm: "Take it",
  handOver: "Hand over",
  handOverAsk: "Hand over the lead?",
  handOverTo: "Who leads from now on",
  handOverConfirm: "Hand over now",

  endedTitle: "Well done, that’s it",
  agreed: "Commitments",
  agreedNothing: "No commitment this time.",
  timeSpent: (spent: number, planned: number) =>
    `You took ${spent === 0 ? "less than a minute" : minutes(spent)}; ${planned} were planned.`,
  nextTitle: "What comes next",
  asksOnDay: "On the day of a commitment the bot asks whether it is done.",
  leadsNext: (name: string) => `${name} leads next time.`,
  youLeadNext: "You lead next time.",
  shownNotes: "The notes you shared",

  pulse: {
    everybody: "One minute to finish with. Each of you answers alone.",
    leaderSays:
      "Before we go, one minute for the pulse. Please answer on your own screen, the way it was for you. This app tells nobody who answers, and you are free not to.",
    checkEverybody:
      "Two minutes to finish with: today it is a check of all components, twelve questions, one per screen. Each of you answers alone, the way it was for you.",
    checkSays:
      "Before we go, two minutes for a check. It asks about all six components, so that we can see what followed our actions. Please answer on your own screen, the way it was for you. It stays open for a day, this app tells nobody who answers, and you are free not to.",
    ifAskedTitle: "If somebody asks who sees this",
    ifAsked:
      "“What happens to your answers” stands above the questions on every screen: read it together. Nobody has to explain an answer, or say whether they have answered.",
    noneSays: "There is no pulse this time. Thank you all, that’s it for today.",

    opening: "Opening the pulse…",
    toQuestions: "Answer it yourself",
    details: "More about this",
    question: (number: number, text: string) => `${number}. ${text}`,
    noAnswer: "No answer yet",
    missing: (numbers: readonly number[]) =>
      numbers.length === 1
        ? `Question ${numbers[0]} has no answer yet.`
        : `Questions ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)} have no answer yet.`,
    changedSince: "Saved as it was when you sent it. Send again to save what you changed since.",
    closing: "It has just closed. What came of it shows up here in a moment.",
    unknownQuestions:
      "This pulse has questions that this page does not know yet. Please open the app again.",
    howToRead: "How to read this",
  },
  done: "Close",
});
