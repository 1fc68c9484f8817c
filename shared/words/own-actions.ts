import { translated } from "./translated.ts";

/** Why an action is not finished or not imported. Each reason says what to do; it is read beside its field. */
export const ownActionWords = translated("ownActions", {
  /** Why a copy of ours helps: two sentences. */
  adaptedFrom: (title: string) =>
    `This is adapted from “${title}” in the Playbook. This version has not been tested.`,

  missing: "This is missing. Add it.",
  notText: "Write a text here.",
  notNumber: "Write a whole number here.",
  notList: "Write a list here.",
  notObject: "Write an object with its fields here.",
  otherValue: (allowed: string) => `Choose one of these: ${allowed}.`,
  unknownField: (name: string) => `“${name}” is not known here. Take it out.`,
  empty: "Write something here.",
  tooLong: (most: number, length: number) =>
    `Shorten this to ${most} characters. It has ${length} now.`,
  tooFew: (least: number) => `Choose or write at least ${least}.`,
  tooMany: (most: number, count: number) => `Keep at most ${most}. There are ${count} now.`,
  tooSmall: (least: number) => `Choose ${least} or more.`,
  tooLarge: (most: number) => `Choose ${most} or less.`,
  notSlug: "Use small letters, digits and single hyphens only.",
  reservedId: "Give this step another id: the app needs this one itself.",
  likePersonsId: "Choose another id: this one looks like the id of a person.",
  notOwnId: "Give it an id of its own: a UUID in small letters.",
  onlyPractice: "Take out the source, and set the evidence to “practice”.",
  unreadable: "This does not fit here. Write it anew.",

  markup: "Take out what looks like markup. For “less than”, leave a space after “<”.",
  twice: (value: string) => `“${value}” stands here twice. Take one out.`,
  total: (minutes: number) => `The steps take ${minutes} minutes together. Let them take 15 to 60.`,
  notTheSum: (sum: number) => `Write ${sum} here: that is what the steps take together.`,
  stepIdTwice: "Give every step an id of its own.",
  noCommit: "End with a step for commitments.",
  commitNotLast: "A step for commitments can only be the last one.",
  commitMinutes: "Give the last step 2 to 5 minutes.",
  noVoices: "Add a step in which people talk, write alone or work in pairs.",
  votesOnNothing: "Choose an earlier step in which people write alone.",
  votesOnWithoutVote: "Take this out: only a vote has it.",
  leaderBeginsWithoutTalk: "Take this out: only a step for talking has it.",
  people: "Choose a number of people that is not below the first.",
  unknownResource: (id: string) => `“${id}” is not in the library. Take it out.`,
  notAStep: (id: string) => `“${id}” is none of the steps. Take it out.`,
  shortStepLonger: "Do not give it more minutes than in the full version.",
  shortNotShorter: "Make it shorter than the full version, or leave it out.",
  shortTotal: (minutes: number) =>
    `The shorter version takes ${minutes} minutes. Let it take 10 to 45.`,
  shortNeedsCommit: "Keep 2 to 5 minutes for it in the shorter version.",
  shortNeedsNotes: "Keep this step in the shorter version: a later one votes on its notes.",

  titleTaken: (title: string) => `Choose another title. There is a “${title}” already.`,
  mostActions: (most: number) =>
    `Your team keeps ${most} actions already, removed ones included. Change one of those instead.`,
  mostDrafts: (most: number) =>
    `Your team is writing ${most} actions already. Finish or discard one of them first.`,
  draftMoved: "Somebody else has saved, finished or discarded this draft. Here it is.",
  noDraft: "There is nothing to finish here yet.",
  removed: "This action is not in your team’s list any more. It can be brought back there.",
  notInField: (field: string, why: string) => `${field}: ${why}`,

  file: {
    /** A place is a line, an action, a field; of each there may be none. */
    at: (places: readonly string[], why: string) =>
      places.length === 0 ? why : `${places.join(", ")}: ${why}`,
    line: (line: number) => `Line ${line}`,
    action: (title: string) => `“${title}”`,
    actionAt: (number: number) => `action ${number}`,
    mark: "The file begins with an unseen mark. Save it as UTF-8 without one.",
    notJson: "Something is wrong in how the file is written: here it cannot be read as JSON.",
    tooMuch:
      "There is more in this file, or it is nested deeper, than actions are. Export it anew.",
    keyTwice: (name: string) => `“${name}” stands here twice. Take one out.`,
    otherFormat: "This is no file of actions. Choose one that was exported from this app.",
    newer: (version: number) =>
      `This file comes from a newer version of the app (${version}). Export it from one like yours.`,
    idTwice: "Another action of this file has the same id. Take one out.",
    titleTwice: "Another action of this file has the same title. Change one.",
  },
});
