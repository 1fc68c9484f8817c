// @vitest-environment jsdom
import { AdaptiveCard, SerializationContext } from "adaptivecards";
import { describe, expect, test } from "vitest";
import { findQuestion } from "#shared/pulse/questions.ts";
import { words } from "#shared/words.ts";
import { mostQuestions } from "./pulse-card.ts";
import { aRoundView, everyCard } from "./testing/some-cards.ts";

// What the renderer needs of a browser and the stand-in of one lacks.
Object.defineProperty(Reflect.get(globalThis, "HTMLElement").prototype, "innerText", {
  set(text: string) {
    Reflect.set(this, "textContent", text);
  },
});

// Links as Teams makes them of the texts that it reads as Markdown.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = text.replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>');
  result.didProcess = true;
};

/** The card as Microsoft's own renderer draws it, and what it has to say against it. */
function rendered(card: object | undefined) {
  const context = new SerializationContext();
  const drawn = new AdaptiveCard();
  drawn.parse(card, context);
  const faults = Array.from({ length: context.eventCount }, (_, index) =>
    context.getEventAt(index),
  );
  const element = drawn.render();
  return { faults, element, validation: drawn.validateProperties().validationEvents };
}

const hostile = "[Pay](https://evil.example) {{DATE(2026-01-05T09:00:00Z)}} <b>x</b>";

describe.each(Object.keys(everyCard("Ana")))("the card “%s” in Microsoft's renderer", (name) => {
  test("has nothing that is not known there", () => {
    const { faults, validation } = rendered(everyCard("Ana")[name]);
    expect(faults.map(({ message }) => message)).toEqual([]);
    expect(validation.map(({ message }) => message)).toEqual([]);
  });

  test("shows what people wrote letter by letter and makes no link of it", () => {
    const card = everyCard(hostile)[name];
    const { element } = rendered(card);
    expect(element?.querySelectorAll("a[href*=evil], b")).toHaveLength(0);
    if (JSON.stringify(card).includes("evil")) expect(element?.textContent).toContain(hostile);
  });
});

test("each question has its label and five radio buttons, none chosen", () => {
  const { element } = rendered(everyCard("Ana")["pulse"]);
  for (const { id } of aRoundView().questions) {
    expect(element?.textContent).toContain(findQuestion(id)?.text);
  }
  expect(element?.querySelectorAll("input[type=radio]")).toHaveLength(5 * mostQuestions);
  expect(element?.querySelectorAll("input:checked")).toHaveLength(0);
});

test("the closing time is replaced by the reader's own", () => {
  const { element } = rendered(everyCard("Ana")["pulse"]);
  expect(element?.textContent).toContain("2026");
  expect(element?.textContent).not.toContain("{{");
  expect(element?.textContent).toContain(words.pulse.promise.inCard);
});

test("a text block would have made a link of it: that is why people's words are not in one", () => {
  const body = [{ type: "TextBlock", text: hostile }];
  const { element } = rendered({ type: "AdaptiveCard", version: "1.5", body });
  expect(element?.querySelectorAll("a[href*=evil]")).toHaveLength(1);
});

test("[R248] a press of the button shows what happens to the answers, and another hides it", () => {
  const { element } = rendered(everyCard("Ana")["pulse"]);
  const button = [...(element?.querySelectorAll("button") ?? [])].find(
    ({ textContent }) => textContent === words.pulse.promise.title,
  );
  const isShown = () => element?.querySelector("#promise-round-1")?.style.display !== "none";
  expect(isShown()).toBe(false);
  button?.click();
  expect(isShown()).toBe(true);
  button?.click();
  expect(isShown()).toBe(false);
});
