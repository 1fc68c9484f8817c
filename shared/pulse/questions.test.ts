import { expect, test } from "vitest";
import { Id } from "../record.ts";
import { SafetyComponent } from "../safety-component.ts";
import { findQuestion, questions } from "./questions.ts";

test("[R55] there are two questions for each component, since the band of one tells too much", () => {
  for (const component of SafetyComponent.options) {
    expect(questions.filter((question) => question.component === component)).toHaveLength(2);
  }
});

test("each question has an id for good that begins with its component, and is found by it", () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  for (const question of questions) {
    expect(Id.parse(question.id).startsWith(`${question.component}-`)).toBe(true);
    expect(findQuestion(question.id)).toBe(question);
  }
  for (const id of ["", "no-such-question", "constructor", "__proto__"]) {
    expect(findQuestion(id)).toBeUndefined();
  }
});

test("each question is one plain sentence about the team, and none is turned round", () => {
  for (const { text } of questions) {
    expect(text).toMatch(/^[A-Z][^.?!]*\.$/);
    expect(text).toMatch(/\b(this team|people in this team)\b/i);
    expect(text).not.toMatch(/\b(not|never|nobody|hardly|didn't)\b(?! at whose)(?!.*at whose)/i);
    expect(text.length).toBeLessThan(100);
  }
});
