import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { findTeamAction } from "#shared/playbook/playbook.ts";
import { libraryWords } from "#shared/words/library.ts";
import { words } from "#shared/words.ts";
import {
  aPlaybook,
  aRun,
  aTeamAction,
  aTeamHandle,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { ActionResources } from "./action-resources.tsx";
import { AfterRun } from "./after-run.tsx";

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

test("after a run the first three resources of its action are shown, and whose framework it stands on", async () => {
  const resources = ["humor-seriously-ted", "good-humor-npr", "leading-with-humor", "bad-meetings"];
  renderInTeam(<AfterRun run={aRun()} />, aTeamHandle(), aPlaybook(aTeamAction({ resources })));
  const section = await screen.findByRole("region", { name: libraryWords.afterRun });
  expect(await within(section).findAllByRole("listitem")).toHaveLength(3);
  const framework = screen.getByRole("link", { name: /Duena Blomstrom/ });
  expect(framework.getAttribute("href")).toBe("https://duenablomstrom.com/concepts/framework");
  expect(screen.getByRole("link", { name: /Bienestarly/ })).toBeDefined();
});

test("where an action cannot be read after its run, a sentence says so, and nothing else is lost", async () => {
  const playbook = { ...aPlaybook(), action: () => Promise.reject(new Error("gone")) };
  renderInTeam(<AfterRun run={aRun()} />, aTeamHandle(), playbook);
  expect(await screen.findByText(words.panel.noResources)).toBeDefined();
  expect(screen.getByRole("link", { name: /Duena Blomstrom/ })).toBeDefined();
});

test("an action of the team's own is read in the version that the run was planned with", async () => {
  const asked: unknown[] = [];
  const playbook = {
    ...aPlaybook(),
    action: (ref: unknown) => {
      asked.push(ref);
      return Promise.resolve(aTeamAction());
    },
  };
  const run = aRun({ actionId: "ours", actionVersionId: "version-2" });
  renderInTeam(<AfterRun run={run} />, aTeamHandle(), playbook);
  await screen.findByRole("region", { name: libraryWords.afterRun });
  expect(asked).toEqual([{ actionId: "ours", versionId: "version-2" }]);
});
