import { expect, test } from "vitest";
import { playbook } from "../playbook/playbook.ts";
import { aboutWords } from "./about.ts";
import { botMessageWords } from "./bot-messages.ts";
import { cardWords } from "./cards.ts";
import type { Catalogue } from "./catalogue.ts";
import { commandWords } from "./commands.ts";
import { dashboardWords } from "./dashboard.ts";
import { deliveryWords } from "./delivery.ts";
import { errorWords } from "./errors.ts";
import { explainedWords } from "./explained.ts";
import { fitInWords } from "./fit-in.ts";
import { homeWords } from "./home.ts";
import { translations } from "./languages.ts";
import { leadWords } from "./lead.ts";
import {
  signalWords as addressedSignalWords,
  libraryWords,
  momentWords,
  topicWords,
} from "./library.ts";
import { measuringWords } from "./measuring.ts";
import { ownActionWords } from "./own-actions.ts";
import { ownWords } from "./own-actions-screen.ts";
import { panelWords } from "./panel.ts";
import { pulseWords } from "./pulse.ts";
import { questionWords } from "./questions.ts";
import { recommendationWords } from "./recommendations.ts";
import { runWords } from "./run.ts";
import { searchWords } from "./search.ts";
import { settingsWords } from "./settings.ts";
import { signalWords } from "./signals.ts";
import { stageWords } from "./stage.ts";
import { standingWords } from "./standing.ts";
import { stepToolWords } from "./step-tools.ts";
import { termWords } from "./terms.ts";
import { turnWords } from "./turns.ts";

const english: Catalogue = {
  terms: termWords,
  about: aboutWords,
  botMessages: botMessageWords,
  cards: cardWords,
  commands: commandWords,
  dashboard: dashboardWords,
  delivery: deliveryWords,
  errors: errorWords,
  explained: explainedWords,
  fitIn: fitInWords,
  home: homeWords,
  moments: momentWords,
  topics: topicWords,
  addressedSignals: addressedSignalWords,
  lead: leadWords,
  library: libraryWords,
  measuring: measuringWords,
  ownActionsScreen: ownWords,
  ownActions: ownActionWords,
  panel: panelWords,
  playbookTitles: Object.fromEntries(
    playbook.map(({ id, title, steps }) => [
      id,
      { title, steps: Object.fromEntries(steps.map((step) => [step.id, step.title])) },
    ]),
  ),
  pulse: pulseWords,
  questions: questionWords,
  recommendations: recommendationWords,
  run: runWords,
  settings: settingsWords,
  signals: signalWords,
  stage: stageWords,
  stepTools: stepToolWords,
  standing: standingWords,
  turns: turnWords,
  search: searchWords,
};

type Text = (...given: unknown[]) => unknown;

/** Something that can be given for a text, a number or a list of texts, and is found again in what is said. */
class Mark {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString = () => this.#text;
  trim = () => this.#text;
  join = () => this.#text;
  at = () => this.#text;
  slice = () => this;
  [Symbol.iterator] = () => [this.#text].values();
}

/** Which of what it is given a text says; the marks are also codes of languages that nobody speaks. */
function said(text: Text, count: number): string[] {
  const marks = Array.from({ length: count }, (_, n) => new Mark(`qa${"abcdefgh"[n]}`));
  return [...new Set(String(text(...marks)).match(/qa[a-h]/g))].toSorted();
}

/** A text that has words of its own for one of the few things that it can be given. */
const translating = ["signals.reported"];

/** Where two languages do not have the same: parts, the length of a list, what a text is made of. */
function differences(one: unknown, other: unknown, path: string): string[] {
  if (typeof one !== typeof other) return [`${path}: ${typeof one} and ${typeof other}`];
  if (typeof one === "string") return other === "" ? [`${path}: is empty`] : [];
  if (typeof one === "function") {
    const count = one.length;
    const [here, there] = [one, other].map((text) => said(text as Text, count));
    return String(here) === String(there) || translating.includes(path)
      ? []
      : [`${path}: says ${here} and ${there}`];
  }
  if (typeof one !== "object" || one === null) return [];
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) {
    return [`${path}: ${one.length} and ${other.length}`];
  }
  const keys = new Set([one, other as object].flatMap((whole) => Object.keys(whole)));
  return [...keys].flatMap((key) =>
    differences(Reflect.get(one, key), Reflect.get(other as object, key), `${path}.${key}`),
  );
}

test.each(Object.entries(translations))(
  "[R162] in the language %s lists are as long as in English, and texts are made of the same",
  async (_, load) => {
    const other = await load();
    expect(
      Object.entries(english).flatMap(([name, words]) =>
        differences(words, Reflect.get(other, name), name),
      ),
    ).toEqual([]);
  },
);
