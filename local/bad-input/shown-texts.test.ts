// @vitest-environment jsdom
import { AdaptiveCard, SerializationContext } from "adaptivecards";
import { beforeAll, expect, test } from "vitest";
import { everyCard } from "../../bot/teams/cards/testing/some-cards.ts";

// X, texts as a card shows them, drawn by Microsoft's own renderer.

beforeAll(() => {
  // What the renderer needs of a browser and the stand-in of one lacks.
  Object.defineProperty(HTMLElement.prototype, "innerText", {
    set(text: string) {
      Reflect.set(this, "textContent", text);
    },
  });
  // Links as Teams makes them of the texts that it reads as Markdown.
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = text.replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>');
    result.didProcess = true;
  };
});

function drawn(card: object | undefined): HTMLElement {
  const reader = new AdaptiveCard();
  reader.parse(card, new SerializationContext());
  const element = reader.render();
  if (!element) throw new Error("the card is not drawn");
  return element;
}

/** In how many kinds of card this text stands, each of which shows it letter by letter. */
function shownByCards(text: string, canary: string): number {
  const all = Object.entries(everyCard(text));
  const holding = all.filter(([, card]) => JSON.stringify(card).includes(canary));
  for (const [name, card] of holding) {
    const element = drawn(card);
    expect([name, element.textContent]).toEqual([name, expect.stringContaining(text)]);
    expect([name, element.querySelectorAll(`a[href*="${canary}"], b, script`).length]).toEqual([
      name,
      0,
    ]);
  }
  return holding.length;
}

test("bad input 058: a link in Markdown, in every kind of card", () => {
  expect(shownByCards("[Pay](https://evil.example)", "evil")).toBeGreaterThan(5);
});

test("bad input 059: what a template or a client would fill in, in every kind of card", () => {
  for (const text of [`\${canary}`, "{{DATE(canary)}}", "{{TIME(canary)}}", `\${$root.canary}`]) {
    expect(shownByCards(text, "canary")).toBeGreaterThan(5);
  }
});
