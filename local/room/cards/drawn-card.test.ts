// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { inLanguageOf } from "../../../bot/reader-language.ts";
import { dayInWords } from "../../../bot/teams/cards/own-words.ts";
import { drawnCard } from "./drawn-card.ts";

// What the package needs of a browser and jsdom lacks.
Object.defineProperty(HTMLElement.prototype, "innerText", {
  set(this: HTMLElement, text: string) {
    this.textContent = text;
  },
});

const question = {
  type: "Input.ChoiceSet",
  id: "q1",
  label: "We asked for help.",
  style: "expanded",
  isRequired: true,
  errorMessage: "Please choose one.",
  choices: [
    { title: "Seldom", value: "1" },
    { title: "Often", value: "2" },
  ],
};
const send = {
  type: "Action.Execute",
  title: "Send",
  verb: "pulse.answer",
  data: { roundId: "r1" },
  fallback: { type: "Action.Submit", title: "Send", data: { roundId: "r1" } },
};

function drawn(body: readonly object[], actions: readonly object[] = [], locale = "en-GB") {
  const press = vi.fn();
  const follow = vi.fn();
  const json = JSON.stringify({ type: "AdaptiveCard", version: "1.5", lang: "en", body, actions });
  const card = drawnCard(json, { press, follow }, locale);
  if (card === undefined) throw new Error("nothing was drawn");
  document.body.append(card);
  const all = <E extends HTMLElement>(selector: string) => [...card.querySelectorAll<E>(selector)];
  const button = (title: string) => all("button").find(({ textContent }) => textContent === title);
  return { card, all, press, follow, button };
}

test("a question is a radio group with its text as the name, and each choice has its own", () => {
  const { card, all } = drawn([question]);
  const group = card.querySelector("[role=radiogroup]");
  const label = document.getElementById(group?.getAttribute("aria-labelledby") ?? "");
  expect(label?.textContent).toContain("We asked for help.");
  expect(group?.getAttribute("aria-required")).toBe("true");
  const names = all<HTMLInputElement>("input").map(({ labels }) => labels?.[0]?.textContent);
  expect(names).toEqual(["Seldom", "Often"]);
});

test("the same question in two cards is two questions", () => {
  const [first, second] = [drawn([question]), drawn([question])];
  first.all("input")[0]?.click();
  second.all("input")[1]?.click();
  expect(first.card.querySelector<HTMLInputElement>("input:checked")?.value).toBe("1");
  expect(second.card.querySelector<HTMLInputElement>("input:checked")?.value).toBe("2");
});

test("a press brings the button's own data and what was chosen", () => {
  const { all, press, button } = drawn([question], [send]);
  all("input")[1]?.click();
  button("Send")?.click();
  expect(press.mock.calls).toEqual([
    [
      { type: "Action.Execute", verb: "pulse.answer", data: { roundId: "r1", q1: "2" } },
      button("Send"),
    ],
  ]);
});

test("a press waits for what is required, and the group says what is missing until it is there", () => {
  const { card, all, press, button } = drawn([question], [send]);
  const group = card.querySelector("[role=radiogroup]");
  button("Send")?.click();
  expect(press).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(all("input")[0]);
  const error = document.getElementById(group?.getAttribute("aria-describedby") ?? "");
  expect(error?.textContent).toBe("Please choose one.");
  expect(group?.getAttribute("aria-invalid")).toBe("true");
  all("input")[0]?.click();
  expect(group?.hasAttribute("aria-describedby")).toBe(false);
  expect(group?.hasAttribute("aria-invalid")).toBe(false);
});

const list = {
  type: "Input.ChoiceSet",
  id: "withId",
  label: "Swap with",
  style: "compact",
  isRequired: false,
  choices: [
    { title: "Ben", value: "ben" },
    { title: "Chidi", value: "chidi" },
  ],
};

test("a compact choice is a list that says what it is for, and begins with nothing chosen", () => {
  const { card, all, press, button } = drawn([list], [send]);
  const [select] = all<HTMLSelectElement>("select");
  const label = document.getElementById(select?.getAttribute("aria-labelledby") ?? "");
  expect(label?.textContent).toBe("Swap with");
  expect(card.querySelectorAll("option:not([hidden])")).toHaveLength(2);
  button("Send")?.click();
  expect(press.mock.lastCall?.[0].data).not.toHaveProperty("withId");
  if (select) select.value = "chidi";
  button("Send")?.click();
  expect(press.mock.lastCall?.[0].data).toEqual({ roundId: "r1", withId: "chidi" });
});

test.each(["ben", "chidi"])("a compact choice that begins with %s brings it", (value) => {
  const { all, press, button } = drawn([{ ...list, value }], [send]);
  expect(all<HTMLSelectElement>("select")[0]?.value).toBe(value);
  button("Send")?.click();
  expect(press.mock.lastCall?.[0].data).toMatchObject({ withId: value });
});

test("a required list waits until something is chosen, and says what is missing", () => {
  const required = { ...list, isRequired: true, errorMessage: "Please choose one." };
  const { card, all, press, button } = drawn([required], [send]);
  button("Send")?.click();
  expect(press).not.toHaveBeenCalled();
  expect(card.textContent).toContain("Please choose one.");
  const [select] = all<HTMLSelectElement>("select");
  expect(select?.getAttribute("aria-invalid")).toBe("true");
  expect(select?.getAttribute("aria-required")).toBe("true");
});

test("a choice of several is a group of boxes, those chosen come with commas", () => {
  const several = { ...list, isMultiSelect: true, value: "ben" };
  const { card, all, press, button } = drawn([several], [send]);
  const group = card.querySelector("[role=group]");
  const label = document.getElementById(group?.getAttribute("aria-labelledby") ?? "");
  expect(label?.textContent).toBe("Swap with");
  const boxes = all<HTMLInputElement>("input[type=checkbox]");
  expect(boxes.map(({ checked, labels }) => [checked, labels?.[0]?.textContent])).toEqual([
    [true, "Ben"],
    [false, "Chidi"],
  ]);
  boxes[1]?.click();
  button("Send")?.click();
  expect(press.mock.lastCall?.[0].data).toMatchObject({ withId: "ben,chidi" });
});

test("a submit button sends data without a verb", () => {
  const { press, button } = drawn(
    [],
    [{ type: "Action.Submit", title: "Go", data: { verb: "help" } }],
  );
  button("Go")?.click();
  expect(press).toHaveBeenCalledWith(
    { type: "Action.Submit", data: { verb: "help" } },
    button("Go"),
  );
});

test("links of buttons and of texts are followed by the room and by nobody else", () => {
  const { card, follow, press, button } = drawn(
    [{ type: "TextBlock", text: "See [more](https://example.org/more)." }],
    [{ type: "Action.OpenUrl", title: "Open", url: "https://example.org/app" }],
  );
  button("Open")?.click();
  const click = new MouseEvent("click", { bubbles: true, cancelable: true });
  card.querySelector("a")?.dispatchEvent(click);
  expect(follow.mock.calls).toEqual([["https://example.org/app"], ["https://example.org/more"]]);
  expect(click.defaultPrevented).toBe(true);
  expect(press).not.toHaveBeenCalled();
});

test("what people wrote in a text run is no Markdown", () => {
  const inlines = [{ type: "TextRun", text: "[Pay](https://evil.example) **now** <b>" }];
  const { card } = drawn([{ type: "RichTextBlock", inlines }]);
  expect(card.textContent).toContain("[Pay](https://evil.example) **now** <b>");
  expect(card.querySelector("a, strong, b")).toBeNull();
});

test("a part that Teams does not know is left out", () => {
  const page = { type: "CarouselPage", items: [{ type: "TextBlock", text: "page" }] };
  const { card } = drawn([
    { type: "Carousel", pages: [page] },
    { type: "TextBlock", text: "after it" },
  ]);
  expect(card.textContent).toBe("after it");
});

test("a button that shows a part of the card says whether it is shown, and nobody else is told", () => {
  const part = { type: "Container", id: "whole", isVisible: false, items: [question] };
  const toggle = { type: "Action.ToggleVisibility", title: "More", targetElements: ["whole"] };
  const { card, button, press } = drawn([{ type: "ActionSet", actions: [toggle] }, part]);
  const whole = card.querySelector<HTMLElement>("#whole");
  const said = () => button("More")?.getAttribute("aria-expanded");
  for (const shown of [false, true, false]) {
    expect([said(), whole?.style.display !== "none"]).toEqual([String(shown), shown]);
    expect(whole?.hasAttribute("aria-expanded")).toBe(false);
    button("More")?.click();
  }
  expect(press).not.toHaveBeenCalled();
});

test.each(["en-GB", "en-US"])(
  "[R269] a day has one form on a card, in %s, whoever writes it",
  (locale) => {
    const days = [
      "{{DATE(2026-01-05T12:00:00Z,SHORT)}}",
      inLanguageOf(locale, () => dayInWords("2026-01-05")),
    ];
    const { card } = drawn(
      days.map((text) => ({ type: "TextBlock", text })),
      [],
      locale,
    );
    const [first, second] = card.querySelectorAll(".ac-textBlock");
    expect(first?.textContent).toMatch(/Jan/);
    expect(first?.textContent).toBe(second?.textContent);
  },
);

test("a card that was sent in another language keeps that for its days", () => {
  const stamp = "{{DATE(2026-01-05T12:00:00Z,SHORT)}}";
  const { card } = drawn([{ type: "TextBlock", text: stamp }], [], "de-DE");
  expect(card.textContent).toContain("Jan 5");
});
