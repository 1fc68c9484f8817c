import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { InLanguage } from "./in-language.tsx";

afterEach(() => {
  cleanup();
  document.documentElement.lang = "";
});

/** Shows a German title on a page in this language; gives the language that the page says it is in. */
function saidOf(page: string): string | null | undefined {
  document.documentElement.lang = page;
  render(
    <p>
      <InLanguage language="de">Ein Vortrag</InLanguage>
    </p>,
  );
  return screen.getByText("Ein Vortrag").closest("p [lang]")?.getAttribute("lang");
}

test("what is in another language than the page says so", () => {
  expect(saidOf("en")).toBe("de");
});

test("what is in the language of the page says nothing of it", () => {
  expect(saidOf("de")).toBeUndefined();
});
