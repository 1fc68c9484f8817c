import { cleanup, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Band } from "#shared/pulse/band.ts";
import type { MeasuredChange } from "#shared/pulse/measured-change.ts";
import { german } from "#shared/words/de/german.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { readWith } from "#shared/words/translated.ts";
import { words } from "#shared/words.ts";
import { aRoundView, renderInTeam } from "../testing/a-team-handle.ts";
import { RoundResult } from "./round-result.tsx";

function result(overrides: Parameters<typeof aRoundView>[0]) {
  return renderInTeam(<RoundResult round={aRoundView({ mayAnswer: false, ...overrides })} />);
}

/** The parts of a scale that are drawn as covered, from left to right. */
function drawn(line: HTMLElement): string {
  const parts = [...line.querySelectorAll("[aria-hidden] > span")];
  const plain = Math.min(...parts.map(({ classList }) => classList.length));
  return parts.map(({ classList }) => (classList.length > plain ? "#" : "-")).join("");
}

test.each<[Band, string]>([
  ["low", "Low"],
  ["mixed", "Mixed"],
  ["rather-low", "Mixed, rather low"],
  ["rather-high", "Mixed, rather high"],
  ["high", "High"],
])("the band %s is said in words, and what it means", (band, said) => {
  result({ state: "released", bands: { openness: band } });
  expect(screen.getAllByRole("listitem")[0]?.textContent).toBe(
    `Openness${said}${words.pulse.bandMeans[band]}`,
  );
});

test("each band is drawn as its place on one scale, and the drawing is not read out", () => {
  const places = (["low", "rather-low", "mixed", "rather-high", "high"] as const).map((band) => {
    const { unmount } = result({ state: "released", bands: { openness: band } });
    const [line] = screen.getAllByRole("listitem");
    const place = line ? drawn(line) : "";
    unmount();
    return place;
  });
  expect(new Set(places).size).toBe(5);
});

test("a released round has a band for each component that was asked, how to read it, and no figures", () => {
  const { container } = result({
    state: "released",
    bands: { openness: "high", courage: "mixed" },
  });
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    `OpennessHigh${words.pulse.bandMeans.high}`,
    `CourageMixed${words.pulse.bandMeans.mixed}`,
  ]);
  expect(screen.getByText(words.pulse.howToRead(4))).toBeDefined();
  expect(screen.queryByText(words.pulse.lowPromptsTitle)).toBeNull();
  const besides = container.textContent?.replace(words.pulse.howToRead(4), "");
  expect(besides).not.toMatch(/\d|%|↑|↓|→/);
});

test("under a low band there is something to talk about", () => {
  result({ state: "released", bands: { openness: "low", courage: "high" } });
  expect(screen.getByText(words.pulse.lowPromptsTitle)).toBeDefined();
  for (const prompt of words.pulse.prompts.openness) expect(screen.getByText(prompt)).toBeDefined();
  expect(screen.queryByText(words.pulse.prompts.courage[0] ?? "")).toBeNull();
});

test.each(["too-few", "unreadable"] as const)(
  "a round that is withheld (%s) says so and why, and offers what to talk about instead",
  (reason) => {
    result({ state: "withheld", reason });
    expect(screen.getByText(words.pulse.withheld.title)).toBeDefined();
    expect(screen.getByText(words.pulse.withheld[reason](4))).toBeDefined();
    const [prompt = "", another = ""] = words.pulse.prompts.openness;
    expect(screen.getByText(prompt).closest("details")).toBeNull();
    expect(screen.getByText(another).closest("details")?.open).toBe(false);
  },
);

test("[R286] what a check says of a run names its action as the reader knows it", () => {
  const measured: MeasuredChange[] = [
    {
      ...{ runId: "run-1", actionId: "humour-workshop", title: "Humour Workshop" },
      ...{ targeted: ["resilience"], verdicts: {}, noBaseline: "never" },
    },
  ];
  const show = () => result({ kind: "check", state: "released", bands: {}, measured });
  show();
  expect(screen.getByText(measuringWords.followedTitle("Humour Workshop"))).toBeDefined();
  cleanup();
  readWith(() => ({ playbookTitles: german.playbookTitles }));
  show();
  const title = german.playbookTitles["humour-workshop"]?.title ?? "";
  expect(screen.getByText(measuringWords.followedTitle(title))).toBeDefined();
  readWith(() => undefined);
});
