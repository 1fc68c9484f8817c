import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aRun } from "#shared/testing/builders.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { datesFor } from "../dates.ts";
import { EndedScreen } from "../run/ended-screen.tsx";
import {
  aCommitment,
  aRunView,
  aTeamHandle,
  aTeamView,
  chidi,
  monday,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { NextLeader } from "./next-leader.tsx";

const zone = "Asia/Tokyo";
const view = aTeamView({ meetsNext: { startsAt: monday, zone } });
const sentence = words.turns.meetsNext(datesFor(undefined).momentIn(monday, zone));
const ended = (commitments = [aCommitment()]) => (
  <EndedScreen
    view={aRunView({ run: aRun({ state: "ended" }), commitments })}
    onDone={() => undefined}
  />
);

test("whoever chooses an action reads who leads next and when the team meets, by its own clock", () => {
  renderInTeam(<NextLeader />, aTeamHandle({ me: chidi, view }));
  expect(screen.getByText(words.panel.leadsNext("Ana"))).toBeDefined();
  expect(screen.getByText(sentence)).toBeDefined();
});

test("the end of an action says what comes next: who leads, when the team meets, and who is asked", () => {
  renderInTeam(ended(), aTeamHandle({ me: chidi, view }));
  for (const text of [runWords.leadsNext("Ana"), sentence, runWords.asksOnDay]) {
    expect(screen.getByText(text)).toBeDefined();
  }
});

test("where nobody has entered when the team meets, it says so; without a commitment nobody is asked", () => {
  renderInTeam(ended([]));
  expect(screen.getByText(words.turns.meetsUnknown)).toBeDefined();
  expect(screen.queryByText(runWords.asksOnDay)).toBeNull();
});
