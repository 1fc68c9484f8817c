import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aTeamHandle, renderInTeam } from "../testing/a-team-handle.ts";
import { ConnectionLine } from "./connection-line.tsx";

test.each([
  ["live", ""],
  ["asking", "Updates take up to 5 seconds on this connection."],
  ["lost", "Reconnecting…"],
] as const)("a panel that is %s says “%s”", (connection, sentence) => {
  renderInTeam(<ConnectionLine />, aTeamHandle({ connection }));
  expect(screen.getByRole("status").textContent).toBe(sentence);
});

test.each([
  ["out", /not in this team any more\. Somebody in it can add you .* What you typed stays/],
  ["signed-out", /sign in to Teams again.* What you typed is kept/],
] as const)(
  "[R176] a panel that is %s says what is the case and what to do",
  (connection, sentence) => {
    renderInTeam(<ConnectionLine />, aTeamHandle({ connection }));
    expect(screen.getByRole("status").textContent).toMatch(sentence);
  },
);
