import { translated } from "./translated.ts";

const commitments = (count: number) =>
  count === 1 ? "1 commitment is open" : `${count} commitments are open`;

/** What the bot says by itself: before and in a meeting, to whoever leads, about what is promised. */
export const botMessageWords = translated("botMessages", {
  open: "Open the panel",

  agenda: {
    title: "Your next meeting",
    titleNow: "Your meeting is on",
    begins: (when: string) => `It begins ${when}.`,
    began: (when: string) => `It began ${when}.`,
    unplanned: "No action was planned when this was sent. In the panel you choose one together.",
    openTitle: "Open commitments",
    noneOpen: "No commitment is open.",
    /** A commitment in a line: who promised what. */
    promised: (owner: string, text: string) => `${owner}: ${text}`,
    due: (day: string) => `By ${day}.`,
    passed: (day: string) => `Its day has passed: ${day}.`,
    claimed: (owner: string) => `Reported as done by ${owner}. Who has seen it?`,
    youClaimed: "You reported it as done. Somebody else confirms it once they have seen it.",
    more: (count: number) => `And ${count} more in the app.`,
  },

  start: {
    title: "Your meeting has begun",
    open: (count: number) => `${commitments(count)}; the panel shows them first.`,
    absent: "The leader is not here",
  },

  turn: {
    title: "You lead next",
    titleNow: "The meeting has begun, and you lead",
    summary: "You lead next: what to prepare, and how to pass or swap.",
    team: (name: string) => `In ${name}`,
    begins: (when: string) => `The meeting begins ${when}.`,
    unplanned: "No action is chosen yet. Choose one in the panel, or together in the meeting.",
    prepare: "To prepare",
    caution: "Take care",
    sayFirst: "What you say first",
    swapLabel: "Swap with",
    swapPlaceholder: "Choose somebody",
    accept: "I’ll lead",
    pass: "Pass",
    swap: "Swap",
    noSwap: "First choose who to swap with.",
    /** To somebody who is there, in place of whose turn it is. */
    insteadTitle: "Would you lead today?",
    insteadOf: (name: string) => `${name} is not in the meeting yet, and keeps their place.`,
    standIn: "I’ll lead today",
    /** To somebody who was said not to be there. */
    absent: {
      title: "The team goes on without you this time",
      leads: (name: string) => `${name} leads this time, and you keep your place.`,
      back: "Somebody said that you are not there. If you are, press “I’ll lead” and you lead after all, unless the action has already begun.",
    },
    /** To somebody who led until somebody else changed turns. */
    moved: {
      title: "You do not lead this time",
      leads: (name: string) => `Somebody in your team has changed turns: ${name} leads.`,
      nobody: "Somebody in your team has changed turns, and nobody is next now.",
    },
    noNeed: "If you would rather not, there is nothing to do.",
    /** To whoever else presses what is for one person. */
    notForYou: "This card is for somebody else.",
  },

  /** What became of a turn: to whoever had it, and (`forAll`) where the whole team reads it. */
  turnAnswered: {
    accepted: { title: "Thank you, you lead", forAll: "Who leads is settled" },
    acceptedForAll: (name: string) => `${name} leads.`,
    passed: { title: "You have passed", forAll: "A turn was passed" },
    leadsInstead: (leader: string) => `${leader} leads instead.`,
    instead: (leader: string) =>
      `${leader} leads instead; you keep your place for the run after that.`,
    insteadForAll: (leader: string, name: string) =>
      `${leader} leads instead; ${name} keeps their place for the run after that.`,
    swapped: { title: "You have swapped", forAll: "Two have swapped" },
    swappedWith: (other: string) => `You swapped with ${other}.`,
    swappedForAll: (name: string, other: string) => `${name} swapped with ${other}.`,
    nobody: "Nobody else could lead just now.",
    undo: "To undo it, open the settings in the Home tab.",
  },

  commitment: {
    claimTitle: "Is it done?",
    claimSummary: "A commitment of yours is due: is it done?",
    confirmTitle: "Have you seen that it is done?",
    confirmSummary: "Somebody reported something as done: have you seen it?",
    yours: (text: string) => `You promised: ${text}`,
    notYet: "If it is not done yet, leave this as it is. It stays open.",
    says: (owner: string, text: string) => `${owner} reported as done: ${text}`,
    notSeen:
      "If you have not seen it, there is nothing to do. It stays reported as done, but not confirmed.",
    claim: "It is done",
    confirm: "I have seen that it is done",
    claimedTitle: "Reported as done",
    claimed: "Next, somebody else in the team confirms it, once they have seen it.",
    confirmedTitle: "Confirmed",
    confirmed: "It is done, and somebody else has seen it.",
    /** To whoever was to do it, or waits for it, and did not take it back themselves. */
    takenBackTitle: "A commitment was taken back",
    takenBackYours: "It was yours to do. It is on nobody’s list any more.",
    takenBackForYou: "You were waiting for it. It is on nobody’s list any more.",
    takenBackNote: "If it still matters, talk about it together. It can be promised again.",
  },

  pulse: {
    reminder: "The pulse is still open. If you have answered, there is nothing to do.",
  },

  /** After the name of whom a message in a group is for. */
  forYou: "this is for you.",
});
