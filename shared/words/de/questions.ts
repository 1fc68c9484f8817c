import type { Catalogue } from "../catalogue.ts";

export const questions: Catalogue["questions"] = {
  "courage-say-problems": "Wenn etwas schieflief, hat jemand in diesem Team es offen gesagt.",
  "courage-try-unsure":
    "Menschen in diesem Team haben Dinge versucht, ohne sicher zu sein, dass sie gelingen.",
  "courage-own-mistakes": "Wer in diesem Team etwas falsch gemacht hatte, hat es selbst gesagt.",
  "courage-ask-about-plan":
    "Wenn ein Plan zweifelhaft aussah, hat jemand in diesem Team laut nachgefragt.",
  "engagement-have-a-say":
    "Wenn wir etwas entschieden haben, konnten alle in diesem Team mitreden.",
  "engagement-care": "Menschen in diesem Team war es wichtig, wie unsere Arbeit ausging.",
  "engagement-offer":
    "Menschen in diesem Team haben angeboten, etwas zu tun, bevor sie darum gebeten wurden.",
  "engagement-own-ideas":
    "Menschen in diesem Team haben eigene Ideen in unsere Arbeit eingebracht.",
  "flexibility-change-plan":
    "Wenn sich etwas änderte, hat dieses Team seinen Plan ohne viel Aufhebens geändert.",
  "flexibility-step-in":
    "Menschen in diesem Team sind füreinander eingesprungen, wenn es nötig war.",
  "flexibility-other-way": "Wenn ein Weg scheiterte, hat dieses Team einen anderen versucht.",
  "flexibility-make-room":
    "Wenn etwas Neues wichtiger war, hat dieses Team dafür andere Arbeit zurückgestellt.",
  "learning-from-mistakes":
    "Wenn ein Fehler geschah, ging es diesem Team darum, was daraus zu lernen ist, und nicht darum, von wem er kam.",
  "learning-ask-help":
    "Menschen in diesem Team haben einander um Hilfe oder um eine Erklärung gebeten.",
  "learning-pass-on":
    "Was jemand von uns herausgefunden hatte, wussten bald auch die anderen in diesem Team.",
  "learning-what-went-well":
    "Menschen in diesem Team haben einander gesagt, was gut lief und was besser gehen könnte.",
  "openness-different-view":
    "Eine andere Sicht wurde in diesem Team zu Ende angehört, bevor jemand dagegen sprach.",
  "openness-tell-early":
    "Menschen in diesem Team haben den anderen früh gesagt, was diese wissen mussten.",
  "openness-say-unsure":
    "Menschen in diesem Team haben es gesagt, wenn sie sich bei etwas unsicher waren.",
  "openness-finish-speaking": "Wer in diesem Team sprach, konnte zu Ende reden.",
  "resilience-after-setback":
    "Nach einem Rückschlag ist dieses Team gemeinsam wieder in Gang gekommen.",
  "resilience-load": "Wenn jemand zu viel zu tun hatte, hat dieses Team es bemerkt.",
  "resilience-kind-under-pressure":
    "Wenn es Druck gab, sind die Menschen in diesem Team freundlich zueinander geblieben.",
  "resilience-rest":
    "Nach einer arbeitsreichen Zeit haben sich die Menschen in diesem Team die Erholung genommen, die sie brauchten.",
  "friction-kept-quiet": "Ich habe etwas für mich behalten, was dieses Team hätte hören sollen.",
  "friction-let-pass":
    "Ich habe in diesem Team etwas durchgehen lassen, obwohl ich es für falsch hielt.",
  "friction-told-others": "Was mich in diesem Team gestört hat, habe ich jemand anderem gesagt.",
  "friction-question-unasked":
    "Ich hatte eine Frage an dieses Team und habe sie für mich behalten.",
  "waiting-wait-for-person":
    "Ich musste auf jemanden warten, bevor ich mit meiner Arbeit weitermachen konnte.",
  "waiting-wait-for-decision": "Ich kam nicht weiter, weil etwas noch nicht entschieden war.",
  "waiting-late-answer": "Eine Antwort, die ich brauchte, kam später, als ich sie brauchte.",
  "waiting-ready-unknown": "Etwas war für mich fertig, bevor ich davon erfuhr.",
  "twice-do-again": "Ich habe etwas noch einmal getan, weil unklar war, wie es sein sollte.",
  "twice-ask-again": "Ich musste mehr als einmal fragen, bevor ich bekam, was ich brauchte.",
  "twice-explain-again": "Ich habe dasselbe mehrmals verschiedenen Menschen erklärt.",
  "twice-same-work": "Zwei von uns haben dieselbe Arbeit getan, ohne voneinander zu wissen.",
  "engagement-take-part":
    "Alle in diesem Team haben sich beteiligt, wenn wir etwas gemeinsam entschieden haben.",
};
