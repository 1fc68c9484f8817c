import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { words } from "#shared/words.ts";
import { aHomeTeam } from "../testing/a-home-team.ts";
import { aCommitment, ana, ben } from "../testing/a-team-handle.ts";
import { homeInTest } from "../testing/home-in-test.tsx";

afterEach(cleanup);

const teams = (count: number, first = aHomeTeam()) => [
  first,
  ...Array.from({ length: count - 1 }, (_, n) =>
    aHomeTeam({ id: `team-${n + 2}`, name: `Team ${n + 2}` }),
  ),
];

test("of twenty teams each is a line, with who leads and what waits for me; the rest is there on a press", async () => {
  const commitments = [
    aCommitment({ id: "mine", ownerId: ana.userId, text: "Book the room" }),
    aCommitment({ id: "theirs", ownerId: ben.userId, text: "Bring cake", state: "claimed" }),
  ];
  homeInTest(ana, ...teams(20, aHomeTeam({ commitments }))).open();
  const line = (await screen.findByText("Team One")).closest("summary");
  const { youLeadNext, promisedCount, toConfirmCount } = words.home;
  expect(line?.textContent).toBe(
    `Team One ${[youLeadNext, promisedCount(1), toConfirmCount(1)].join(" · ")}`,
  );
  expect(document.querySelectorAll("summary h2")).toHaveLength(20);
  expect(screen.queryByText("Book the room")).toBeNull();
  if (line) await userEvent.click(line);
  expect(await screen.findByText("Book the room")).toBeDefined();
  expect(screen.getAllByRole("heading", { name: "Team One" })).toHaveLength(1);
});

test("up to three teams are whole from the beginning", async () => {
  homeInTest(ana, ...teams(3)).open();
  expect(await screen.findAllByRole("region", { name: /^Team / })).toHaveLength(3);
  expect(document.querySelectorAll("summary h2")).toHaveLength(0);
});
