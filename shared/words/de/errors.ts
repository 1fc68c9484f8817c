import type { Catalogue } from "../catalogue.ts";
import { fieldName } from "../field-name.ts";

const fields = {
  answer: "Antwort",
  dueOn: "Bis zu welchem Tag",
  forId: "Wer darauf wartet",
  meetings: "Besprechungen",
  minutes: "Minuten",
  text: "Text",
  threshold: "Wie viele antworten müssen",
  withId: "Tauschen mit",
};

export const errors: Catalogue["errors"] = {
  notFound: "Das gibt es nicht, oder du darfst es nicht sehen.",
  unauthenticated: "Bitte melde dich neu bei Teams an, oder schließe das hier und öffne es neu.",
  keysUnavailable:
    "Gerade lässt sich nicht prüfen, wer du bist. Bitte versuche es gleich noch einmal.",
  unknownTenant: "Deine Organisation hat diese App nicht eingerichtet.",
  notFromTeams: "Bitte öffne diese App in Teams.",
  fields,
  invalidField: (field: string, why: string) => `„${fieldName(fields, field)}“ ${why}.`,
  unknownField: "ist hier nicht bekannt",
  missing: "fehlt",
  wrongKind: "ist nicht die Art von Wert, die es sein sollte",
  notTaken: "lässt sich so nicht annehmen",
  notEmpty: "darf nicht leer sein",
  tooLong: (most: number) => `darf höchstens ${most} Zeichen haben`,
  tooManyEntries: (most: number) => `darf höchstens ${most} Einträge haben`,
  tooSmall: (least: number) => `muss mindestens ${least} sein`,
  tooBig: (most: number) => `darf höchstens ${most} sein`,
  noObject: "kann keine weiteren Felder enthalten",
  notJson: "Die Anfrage muss JSON enthalten.",
  tooLarge: "Das ist zu groß, um es zu speichern. Bitte kürze es.",
  tooMany:
    "Das ist mehr, als wir auf einmal beantworten können. Bitte warte kurz und versuche es noch einmal.",
  unavailable:
    "Die Aufzeichnungen sind gerade nicht zu erreichen. Bitte versuche es gleich noch einmal.",
  alreadyExists: "Das gibt es schon.",
  defect: "Bei uns ist etwas schiefgegangen. Es wurde nichts geändert.",
  notInConversation: "Du gehörst nicht zu dieser Unterhaltung. Jemand daraus kann dich hinzufügen.",
  beingErased:
    "Was über dich gespeichert ist, wird gerade wie gewünscht gelöscht. Eine halbe Stunde danach kannst du wieder hereinkommen, als jemand Neues.",
  rosterUnavailable:
    "Wer zu dieser Unterhaltung gehört, lässt sich noch nicht lesen. Bitte versuche es später noch einmal.",
  movedOn: "Jemand war schneller. Hier ist das Team jetzt.",
  runEnded: "Dieser Durchlauf ist zu Ende.",
  runNotStarted: "Dieser Durchlauf hat noch nicht begonnen.",
  runStarted: "Dieser Durchlauf hat schon begonnen.",
  runInProgress: "Dein Team hat schon einen Durchlauf. Hier ist er.",
  notLeading:
    "Das kann nur, wer leitet oder als Nächstes leitet. Du kannst die Leitung übernehmen.",
  onlyToSelf: "Du kannst die Leitung selbst übernehmen, aber sie nicht jemand anderem geben.",
  notMember: "Diese Person ist nicht im Team.",
  memberLeft: "Diese Person ist nicht mehr im Team.",
  notTheseMinutes: "können nicht die Minuten der verbleibenden Schritte sein",
  firstStep: "Das ist der erste Schritt.",
  lastStep: "Das ist der letzte Schritt. Beantwortet den Puls und beendet dann den Durchlauf.",
  notPaused: "Die Uhr läuft.",
  paused: "Die Uhr ist schon angehalten.",
  wrongStep: "Das Team ist jetzt bei einem anderen Schritt.",
  nothingToShow: "In diesem Schritt gibt es nichts zu zeigen.",
  noTalkRound: "In diesem Schritt läuft gerade keine Runde.",
  notSpeaking: "Jemand anderes ist an der Reihe zu sprechen. Auch die Leitung kann weitergehen.",
  alreadyShown: "Die Notizen sind schon an der Tafel.",
  closedForChanges:
    "Die Leitung hat diesen Schritt gerade allen gezeigt. Er lässt sich nicht mehr ändern.",
  overtaken: "Das hast du seitdem noch einmal geändert.",
  tooManyNotes: (most: number) =>
    most === 1
      ? "Du kannst in einem Schritt höchstens 1 Notiz schreiben."
      : `Du kannst in einem Schritt höchstens ${most} Notizen schreiben.`,
  boardFull: (most: number) =>
    `An dieser Tafel sind ${most} Notizen, mehr passen nicht. Bitte sage deine laut.`,
  dotsElsewhere:
    "Du hast seitdem in einem anderen Fenster Punkte gesetzt. Hier sind sie, wie du sie dort gelassen hast.",
  tooManyDots: (most: number) => (most === 1 ? "Du hast 1 Punkt." : `Du hast ${most} Punkte.`),
  unknownNote: "Diese Notiz ist nicht an der Tafel.",
  unknownAction: "Diese Aktion ist nicht im Playbook.",
  tooManyCommitments: (most: number) => `Ein Durchlauf kann höchstens ${most} Zusagen haben.`,
  duePast: "muss heute oder ein späterer Tag sein",
  dueTooFar: "muss innerhalb eines Jahres von heute an liegen",
  receiverIsOwner: "muss jemand anderes sein als die Person, die das zusagt",
  tooManyPeople: (most: number) =>
    `Zu dieser Unterhaltung gehören mehr als ${most} Menschen. Öffne die App in einer kleineren.`,
  notAllAnswered: "muss zu jeder Frage eine Wahl enthalten und sonst nichts",
  notInRound: "Dieser Puls wurde geöffnet, bevor du dazukamst. Der nächste ist auch deiner.",
  notInCheck: "Dieser Check wurde geöffnet, bevor du dazukamst. Der nächste ist auch deiner.",
  roundClosed: "Das ist inzwischen geschlossen. Trotzdem danke; es kommt wieder einer.",
  roundUnreadable:
    "Deine Antwort konnte gerade nicht gespeichert werden. Bitte versuche es gleich noch einmal.",
  notInPulse: "Das Team ist noch nicht beim Puls.",
  roundIsOn: "Ein Puls ist offen. Bis er schließt, gilt, was euch gesagt wurde.",
  checkIsOn: "Ein Check ist offen. Bis er schließt, gilt, was euch gesagt wurde.",
  thresholdTooHigh: "ist höher als die Zahl der Menschen im Team",
  notOurMeeting:
    "müssen jeweils in einer Unterhaltung des Teams sein und eine eigene Kennung haben",
  meetingsOverlap: "dürfen nicht zur selben Zeit in einer Unterhaltung sein",
  notYourTurn: (leader: string) => `Du bist nicht an der Reihe: ${leader} leitet als Nächstes.`,
  nobodysTurn: "Du bist nicht an der Reihe. Gerade ist es niemand.",
  noTurnOfYours: "Du bist in keinem deiner Teams an der Reihe.",
  takenForAbsent: (leader: string) =>
    `Jemand hat gesagt, dass du nicht da bist, daher leitet diesmal ${leader}, und du behältst deinen Platz. Wenn du da bist, drücke „Ich leite“ auf deiner Karte, oder nimm es in den Einstellungen auf der Startseite zurück.`,
  leadsThisTime: (name: string) => `Diesmal leitet ${name}. Es wurde nichts geändert.`,
  leadsAlready: (name: string) =>
    `${name} leitet schon, daher wurde nichts geändert. Alle behalten ihren Platz.`,
  noMeetingOn: "Dein Team ist gerade nicht in einer Besprechung. Es wurde nichts geändert.",
  oldCard:
    "Diese Karte ist veraltet. Es wurde nichts geändert; die App zeigt, wer als Nächstes leitet.",
  cannotStandIn:
    "Nach der Reihenfolge könntest du diesmal nicht leiten. Sobald es begonnen hat, kannst du die Leitung übernehmen.",
  nobodyElseLeads: "Diesmal könnte sonst niemand leiten.",
  everybodyPassed:
    "Alle haben diesmal ausgesetzt. Jemand muss beginnen, oder du lässt dich in den Einstellungen auslassen.",
  passedTwice:
    "Du hast zweimal ausgesetzt. Leite diesmal, oder lass dich in den Einstellungen auslassen; niemand fragt dich, warum.",
  swapWithSelf: "muss jemand anderes sein",
  newcomerLeadsLater: (name: string) =>
    `${name} ist neu, und niemand leitet in der ersten Besprechung. Tausche zwei, die diesmal leiten könnten.`,
  isAway: (name: string) =>
    `${name} ist dann abwesend und behält den Platz. Tausche zwei, die diesmal leiten könnten.`,
  skipsThisTime: (name: string) =>
    `${name} leitet diesmal nicht und behält den Platz. Tausche zwei, die diesmal leiten könnten.`,
  takesNoTurns: (name: string) => `${name} möchte ausgelassen werden.`,
  theirTurns: "Alle entscheiden selbst, ob sie ausgelassen werden.",
  youAreHere: "Du bist da. Wenn du aussetzen möchtest, sage das.",
  turnsMovedOn: "Seitdem hat sich etwas geändert, daher lässt sich das nicht mehr zurücknehmen.",
  notOwner: "Das kann nur, wer das zugesagt hat.",
  notYours: "Zurücknehmen kann das nur, wer es zugesagt oder aufgeschrieben hat.",
  lapsed:
    "Das ist verfallen: Niemand hat es innerhalb von zwei Wochen bestätigt. Du kannst es neu zusagen.",
  ownClaim: "Das muss jemand anderes bestätigen.",
  takenBack: "Das wurde zurückgenommen. Es kann neu zugesagt werden.",
  reportedDone: "Das wurde als erledigt gemeldet und kann nicht mehr zurückgenommen werden.",
  notClaimed: "Das wurde noch nicht als erledigt gemeldet.",
};
