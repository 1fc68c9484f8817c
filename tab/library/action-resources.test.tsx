import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { findTeamAction } from "#shared/playbook/playbook.ts";
import { ActionResources } from "./action-resources.tsx";

test("a resource says its language, what it costs and what to know before", async () => {
  const action = findTeamAction("humour-workshop");
  if (!action) throw new Error("no Humour Workshop");
  const resources = ["riez-davantage", "the-checklist", "agile-retrospectives", "bad-meetings"];
  render(<ActionResources action={{ ...action, resources }} />);
  const [french, checklist, book, video] = await screen.findAllByRole("listitem");
  expect(french?.textContent).toContain("In French");
  expect(checklist?.textContent).toContain("ask you to pay after a few articles");
  expect(checklist?.textContent).toContain("Describes severe illness");
  expect(book?.textContent).toContain("To buy or borrow");
  expect(video?.textContent).toContain("7 minutes");
  expect(video?.textContent).not.toMatch(/In English|buy|pay/);
});
