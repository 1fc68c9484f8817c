import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commitmentKind } from "../commitment.ts";
import { personalData } from "./personal-data.ts";
import * as retention from "./retention.ts";

const root = `${import.meta.dirname}/../..`;

/** Every type of record that the code declares. */
const declared = globSync("{shared,bot}/**/*.ts", { cwd: root })
  .filter((path) => !/\.test\.ts$|\/testing\//.test(path))
  .flatMap((path) => [
    ...readFileSync(`${root}/${path}`, "utf8").matchAll(
      /RecordKind<[^>]+> = \{\s*type: "([^"]+)"/g,
    ),
  ])
  .map(([, type = ""]) => type)
  .toSorted();

/** What erasing a person and the page do with the others, each in its own way. */
const apart: Readonly<Record<string, string>> = {
  round: "its box is sealed anew (ballot-box.ts)",
  conversation: "names of chats, and chats of two (erasing-person.ts)",
  "team-link": "links of chats of two (erasing-person.ts)",
  "person-teams": "removed (erasing-person.ts)",
  erasure: "removes itself (erasing.ts)",
};

/** Those that name nobody. */
const ofNobody = ["action-pool", "panel-servers", "roster-ledger", "round-version"];

/** The rows of the table in docs/data.md: the type, and how long it is kept. */
const page = readFileSync(`${root}/docs/data.md`, "utf8");
const rows = [...page.matchAll(/^\| `([a-z-]+)` \|.*\| ([^|]+) \|$/gm)].map(
  ([, type = "", kept = ""]) => ({ type, kept }),
);

test("[R188] every type of record that there is is known to erasing", () => {
  expect(declared).toContain(commitmentKind.type);
  const known = [...personalData.map(({ type }) => type), ...Object.keys(apart), ...ofNobody];
  expect(known.toSorted()).toEqual(declared);
});

test("[R188] every type of record that there is has its row on the page, and there is no other", () => {
  expect(rows.map(({ type }) => type).toSorted()).toEqual(declared);
});

test("[R188] the page says how long each is kept as the code has it", () => {
  const days = new Map(rows.map(({ type, kept }) => [type, Number(/(\d+) days?/.exec(kept)?.[1])]));
  const said = (...types: string[]) => types.map((type) => days.get(type));
  const { historyDays, writtenDays, meetingDays, draftDays, leftChatDays, leftTeamDays } =
    retention;
  expect(said("run", "commitment", "round")).toEqual([historyDays, historyDays, historyDays]);
  expect(page).toContain(`${retention.takenBackDays} days after it was taken back`);
  expect(said("contribution")).toEqual([writtenDays]);
  expect(said("team-meeting")).toEqual([meetingDays]);
  expect(said("action-draft")).toEqual([draftDays]);
  expect(said("conversation")).toEqual([leftChatDays]);
  expect(said("team")).toEqual([leftTeamDays]);
  expect(said("roster-ledger", "panel-servers", "round-version")).toEqual([
    retention.rosterDays,
    retention.serverDays,
    retention.versionDays,
  ]);
  expect(said("action-pool")).toEqual([retention.pooledDays]);
  expect(page).toContain(`at most ${retention.comparisonDays} days`);
  expect(page).toContain(`${retention.watchMs / 60_000} minutes`);
});
