import { describe, expect, test } from "vitest";
import { german } from "#shared/words/de/german.ts";
import { inLanguageOf } from "../../reader-language.ts";
import { Command, isChanging } from "./command-names.ts";
import { understood } from "./understanding.ts";

/** The word with one letter of it changed, left out or put in, or two swapped, at each place. */
function withOneSlip(word: string): string[] {
  return [...word]
    .flatMap((letter, at) => {
      const before = word.slice(0, at);
      const after = word.slice(at + 1);
      const swapped = `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`;
      return [`${before}${after}`, `${before}ö${after}`, `${before}${letter}ö${after}`, swapped];
    })
    .filter((slipped) => slipped !== word);
}

describe.each(Command.options)("“%s”", (command) => {
  test("is itself, in quotes and with a full stop as well", () => {
    for (const text of [command, `“${command}”`, `${command}.`, `/${command} `]) {
      expect(understood(text)).toEqual({ command, isGuess: false });
    }
  });

  test("with a slip is itself, and is asked back where it would change something", () => {
    for (const text of withOneSlip(command)) {
      expect(understood(text), text).toEqual({ command, isGuess: isChanging(command) });
    }
  });

  test("with further words as well", () => {
    const guess = { command, isGuess: isChanging(command) };
    for (const more of ["to Ben", "5", "loud", command]) {
      expect(understood(`${command} ${more}`)).toEqual(guess);
    }
  });

  test("with a slip in a sentence is none", () => {
    for (const text of withOneSlip(command))
      expect(understood(`${text} me tomorrow`)).toBe(undefined);
  });
});

test.each([
  "nezz",
  "hxxp",
  "",
  "…",
  "who",
  "setttttings",
  "pst",
  "statrs",
  "tsotp",
  "commitment by ben",
  "agenda".repeat(2_000),
])("“%.20s” is no command", (text) => {
  expect(understood(text)).toBeUndefined();
});

test.each([
  ["stap", "stop"],
  ["sop", "stop"],
  ["commitmets", "commitments"],
  ["setings", "settings"],
  ["agendas", "agenda"],
  ["rotations", "rotation"],
  ["hlep", "help"],
  ["netx", "next"],
  ["psas", "pass"],
  ["sotp", "stop"],
  ["satrt", "start"],
  ["commitemnst", "commitments"],
])("“%s” is nearest to “%s”", (text, command) => {
  expect(understood(text)?.command).toBe(command);
});

test("a very long text is no command, and is not looked into", () => {
  expect(understood(`next ${".".repeat(196)}`)).toBeUndefined();
  expect(understood(`next ${".".repeat(195)}`)?.command).toBe("next");
});

describe("in German", () => {
  const inGerman = (text: string) => inLanguageOf("de-DE", () => understood(text));

  test("what a command is called there is the command, and English stays one", () => {
    expect(inGerman("hilfe")).toEqual({ command: "help", isGuess: false });
    expect(inGerman("„Ergebnisse“".toLowerCase())).toEqual({ command: "results", isGuess: false });
    expect(inGerman("help")).toEqual({ command: "help", isGuess: false });
    expect(understood("hilfe")).toBeUndefined();
  });

  test("what would change something is asked back where more is said", () => {
    expect(inGerman("aussetzen bitte")).toEqual({ command: "pass", isGuess: true });
  });

  test("no two commands are called by one word", () => {
    const words = Command.options.flatMap((one) => [one, german.commands.called[one]]);
    expect(new Set(words).size).toBe(words.length);
  });
});
