import { translated } from "./translated.ts";

/** The words of the settings, of which each says what it does and who may change it. Loaded with them. */
export const settingsWords = translated("settings", {
  noTeam:
    "You are not in a team yet. Open the app in a meeting of your team; its settings then show up here.",
  saved: "Saved.",

  forMe: (team: string) => `For you in ${team}`,
  awayTitle: "Your days away",
  awayWhat:
    "On these days you are not asked to lead, and you keep your place. Your team sees them and may enter them for you.",
  takesTitle: "Whether you lead",
  takesWhat:
    "You all lead in turn. If you would rather not, you can be left out: then it is never your turn. Only you can choose this.",
  youTake: "You lead when it is your turn.",

  forTeam: (team: string) => `For all of ${team}`,
  forTeamNote: "Every member may change this. It is the same for all of you.",
  meetWhat:
    "At these times the bot reminds whoever leads next, says what is on, and brings the pulse.",
  turnsTitle: "Who leads when",
  turnsWhat:
    "Everybody leads in turn. You can swap two people, enter other people’s days away, and undo changes.",
  thresholdWhat:
    "With fewer answers a result could tell who chose what, so a pulse or a check then shows nothing.",
  thresholdFixed: (members: number) =>
    `There is nothing to choose while your team has ${members === 1 ? "one member" : `${members} members`}.`,
  measuringWhat: "A check of all components, some time after an action, says what followed it.",

  exportTeamTitle: "What is stored about your team",
  exportTeamWhat:
    "A file with everything that every member may see: actions, boards, commitments, results of pulses. It does not hold what somebody wrote alone, or what anybody answered.",
  storedTitle: "Your data",
  exportOwnTitle: "What is stored about you",
  exportOwnWhat:
    "A file with everything that is stored about you in all your teams, for you alone. What you answered in a pulse is not in it: nobody can read that back, not even you.",
  exportTeamMake: "Make your team’s file",
  exportOwnMake: "Make your own file",
  exportReady: "The files are ready: JSON for programs, CSV as a table for a spreadsheet.",
  exportClose: "Close the files",

  eraseTitle: "Have yourself erased",
  eraseWhat:
    "You leave all your teams in this app. Only you can ask for it here. You are asked twice before anything happens.",
  eraseTrigger: "Erase me …",
  eraseAsk: "What happens when you are erased",
  eraseGoes:
    "This goes: your name and your id in all teams, your turns and days away, what you wrote, voted and marked alone, and your answer to a pulse that is open.",
  eraseStays:
    "This stays: notes on boards and what was decided, which never had a name; who led and who promised what, with “somebody who has left” in your place; results of pulses that have closed.",
  eraseFinal:
    "Nobody can undo it. As long as you are in a conversation with this app, you come back in through it, as somebody new. So leave it first.",
  eraseGoOn: "Go on",
  eraseSure: "Erase you for good, now?",
  eraseSureNote:
    "This is the last question. Before that you can save what is stored about you, just above.",
  eraseConfirm: "Erase me for good",
  erased: (minutes: number) =>
    `You are being erased. It takes a few seconds. In ${minutes} minutes we look once more for anything that is left; until then nothing brings you back in. There is nothing more for you to do.`,

  everywhereTitle: "For you, in all teams",
  soundTitle: "Sound of the timer",
  soundWhat:
    "A quiet sound says that a step’s time is running out; only you hear it. You switch it on or off in the side panel while an action is running, on each device.",
  soundOn: "It is on for this device.",
  soundOff: "It is off for this device.",
  languageTitle: "Language",
  languageWhat:
    "The app and its bot speak the language that you have chosen in the settings of Teams, or English where they do not know it.",
  quietTitle: "Messages of the bot",
  quietWhat:
    "Write “stop” to the bot in a chat or channel, and it writes nothing there any more unless it is asked. Anybody there can do that.",
  membershipTitle: "Who is in a team",
  membershipWhat:
    "Everybody who is in a conversation of a team is in the team. To leave it, leave those conversations in Teams.",
});
