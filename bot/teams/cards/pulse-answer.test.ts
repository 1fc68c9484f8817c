import { describe, expect, test } from "vitest";
import { DomainError } from "#shared/errors.ts";
import { choicesOf } from "#shared/pulse/ballots.ts";
import { questions } from "#shared/pulse/questions.ts";
import { cardWords } from "#shared/words/cards.ts";
import { answerFrom, roundFrom } from "./pulse-answer.ts";
import { aRoundView } from "./testing/some-cards.ts";

const round = { teamId: "team-1", roundId: "round-1" };
const choices = {
  "learning-from-mistakes": "1",
  "learning-ask-help": "5",
  "openness-different-view": "3",
  "openness-tell-early": "4",
};
const sent = { ...round, ...choices };

function refusal(read: () => unknown): unknown {
  try {
    return { read: read() };
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.message] : error;
  }
}

const unknownCard = ["invalid", cardWords.unknownCard];
const notAllAnswered = ["invalid", cardWords.notAllAnswered];

describe("an answer from a card", () => {
  test("is read from the texts of its radio buttons", () => {
    const answer = {
      "learning-from-mistakes": 1,
      "learning-ask-help": 5,
      "openness-different-view": 3,
      "openness-tell-early": 4,
    };
    expect(answerFrom(sent)).toEqual({ ...round, answer });
    expect(answerFrom({ ...sent, verb: "pulse.answer" })).toEqual({ ...round, answer });
    expect(choicesOf(aRoundView().questions, answerFrom(sent).answer)).toEqual([1, 5, 3, 4]);
  });

  test.each([
    ["0"],
    ["6"],
    ["-1"],
    ["3.5"],
    ["3 "],
    [" 3"],
    ["03"],
    ["3e0"],
    ["３"],
    [""],
    ["often"],
    [3],
    [3.5],
    [null],
    [true],
    [["3"]],
    [{ "3": "3" }],
  ])("is refused with the choice %j", (choice) => {
    const read = () => answerFrom({ ...sent, "learning-ask-help": choice });
    expect(refusal(read)).toEqual(notAllAnswered);
  });

  test("is refused with as many choices as only a check has", () => {
    const ids = questions.slice(0, 12).map(({ id }) => [id, "3"]);
    const read = () => answerFrom({ ...round, ...Object.fromEntries(ids) });
    expect(refusal(read)).toEqual(["invalid", cardWords.unknownCard]);
  });

  test("is refused without any choice", () => {
    expect(refusal(() => answerFrom(round))).toEqual(notAllAnswered);
  });

  test.each([
    ["a choice is missing", { "learning-ask-help": undefined }],
    ["another round's question is answered", { "courage-say-problems": "3" }],
  ])("is refused where the round is known when %s", (_, difference) => {
    const data = JSON.parse(JSON.stringify({ ...sent, ...difference }));
    const read = () => choicesOf(aRoundView().questions, answerFrom(data).answer);
    expect(refusal(read)).toMatchObject(["invalid", expect.any(String)]);
  });

  test.each([
    ["an unknown question", '{"courage":"3"}'],
    ["a person", '{"userId":"ben"}'],
    ["a tenant", '{"tenantId":"tenant-2"}'],
    ["__proto__", '{"__proto__":{"courage-say-problems":"3"}}'],
    ["__proto__ with a choice", '{"__proto__":"3"}'],
    ["constructor", '{"constructor":"3"}'],
    ["toString", '{"toString":"3"}'],
    ["a team that is no id", '{"teamId":"team 1/../2"}'],
    ["a team that is a list", '{"teamId":["team-1"]}'],
    ["a round that is no text", '{"roundId":1}'],
    ["a verb that is no text", '{"verb":["pulse.answer"]}'],
  ])("is refused with %s", (_, extra) => {
    const data = JSON.parse(`${JSON.stringify(sent).slice(0, -1)},${extra.slice(1)}`);
    expect(refusal(() => answerFrom(data))).toEqual(unknownCard);
    expect(Object.getPrototypeOf({})).not.toHaveProperty("courage-say-problems");
  });

  test.each([[undefined], [null], [1], ["x"], [[]], [[sent]], [{}], [{ teamId: "team-1" }]])(
    "is refused where the data is %j",
    (data) => {
      expect(refusal(() => answerFrom(data))).toEqual(unknownCard);
      expect(refusal(() => roundFrom(data))).toEqual(unknownCard);
    },
  );
});

test("a round is read from a button's data, which holds nothing else", () => {
  expect(roundFrom(round)).toEqual(round);
  expect(roundFrom({ ...round, verb: "pulse.show" })).toEqual(round);
  expect(refusal(() => roundFrom(sent))).toEqual(unknownCard);
  expect(refusal(() => roundFrom({ ...round, userId: "ben" }))).toEqual(unknownCard);
});
