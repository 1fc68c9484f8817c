import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { InLanguage, PlaybookText } from "./playbook-text.tsx";

afterEach(() => {
  cleanup();
  document.documentElement.lang = "";
});

/** In which language the page says that this is; empty where it says nothing of it. */
function languageOf(text: string): string {
  const element = screen.getByText(text);
  return element.closest("[lang]")?.getAttribute("lang") ?? "";
}

function showTexts(): void {
  render(
    <>
      <p>
        <PlaybookText of="humour-workshop">Humour Workshop</PlaybookText>
      </p>
      <p>
        <PlaybookText of="3f0c1a52-7c4e-4b0e-9d1f-2a5b6c7d8e9f">Unser Lachen</PlaybookText>
      </p>
      <p>
        <InLanguage language="de">Ein Vortrag</InLanguage>
      </p>
    </>,
  );
}

test("on a German page the Playbook says that it is English, and what a team wrote says nothing", () => {
  document.documentElement.lang = "de";
  showTexts();
  expect(languageOf("Humour Workshop")).toBe("en");
  expect(languageOf("Unser Lachen")).toBe("de");
  expect(screen.getByText("Ein Vortrag").tagName).toBe("P");
});

test("on an English page only what is in another language says so", () => {
  document.documentElement.lang = "en";
  showTexts();
  expect(screen.getByText("Humour Workshop").tagName).toBe("P");
  expect(languageOf("Ein Vortrag")).toBe("de");
});
