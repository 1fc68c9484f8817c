import { describe, expect, test } from "vitest";
import { readingAge } from "../playbook/testing/reading-age.ts";
import { Id } from "../record.ts";
import { QuestionTopic, ReportedSignal } from "./question.ts";
import { topicOf } from "./question-topics.ts";
import { findQuestion, questionSources, questions, questionsAbout } from "./questions.ts";

/** How an id begins: with its component, or a word for its signal. */
const beginnings: Readonly<Record<string, string>> = {
  "unspoken-friction": "friction",
  "delayed-hand-offs": "waiting",
  "coordination-cost": "twice",
};

describe("[R55] the questions", () => {
  test("are four for each component and for each signal that people report", () => {
    for (const topic of QuestionTopic.options) expect(questionsAbout(topic)).toHaveLength(4);
    expect(questions).toHaveLength(36);
  });

  test("have an id for good that begins with what they are about, and are found by it", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const question of questions) {
      const topic = topicOf(question);
      expect(Id.parse(question.id).startsWith(`${beginnings[topic] ?? topic}-`)).toBe(true);
      expect(findQuestion(question.id)).toBe(question);
    }
    for (const id of ["", "no-such-question", "constructor", "__proto__"]) {
      expect(findQuestion(id)).toBeUndefined();
    }
  });

  test("of earlier versions are found, so that their rounds are answered, and never chosen again", () => {
    expect(findQuestion("engagement-take-part")?.text).toMatch(/^Everybody in this team took part/);
    expect(questionsAbout("engagement").map(({ id }) => id)).not.toContain("engagement-take-part");
  });

  test("ask, of a component, what happens between people and, of a signal, what happened to oneself", () => {
    for (const question of questions) {
      const { text } = question;
      const isReported = ReportedSignal.safeParse(topicOf(question)).success;
      expect(text).toMatch(
        isReported ? /\b(I|us)\b/ : /\b(this team|people in this team|the others in this team)\b/i,
      );
    }
  });

  test("are one plain sentence each, and none is turned round", () => {
    for (const { text } of questions) {
      expect(text).toMatch(/^[A-Z][^.?!]*\.$/);
      expect(text).not.toMatch(/\b(not|never|nobody|hardly|didn't)\b(?! at whose)(?!.*at whose)/i);
      expect(text.length).toBeLessThan(100);
    }
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  });

  test.each(questions.map((question) => [readingAge(question.text).toFixed(1), question.text]))(
    "are easy to read: at %s years, at most 14: %s",
    (_, text) => {
      expect(readingAge(text)).toBeLessThanOrEqual(14);
    },
  );

  test("say what they lean on, and every source is used", () => {
    const used = new Set(questions.map(({ source }) => source));
    expect([...used].toSorted()).toEqual(Object.keys(questionSources).toSorted());
  });
});
