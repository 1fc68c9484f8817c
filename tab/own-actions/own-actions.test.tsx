import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactElement, useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { longestFile } from "#shared/limits.ts";
import { actionsFile } from "#shared/own-actions/actions-file.ts";
import { humourWorkshop } from "#shared/playbook/actions/humour-workshop.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { everybody } from "#shared/testing/builders.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { words } from "#shared/words.ts";
import { anOwnActionsServer, type OwnActionsServer } from "../testing/own-actions-server.ts";
import { ActionEditor } from "./action-editor.tsx";
import type { EditorResult } from "./editor-props.ts";
import { OwnActionsPart } from "./own-actions-part.tsx";

const { editor } = ownWords;
const teamId = "team-1";

let server: OwnActionsServer;
beforeEach(() => {
  server = anOwnActionsServer();
  URL.createObjectURL = () => "blob:file";
  URL.revokeObjectURL = () => {};
});
afterEach(cleanup);

/** The team's list and its editor, as a panel shows one and then the other. */
function Ours(props: { readonly startFrom?: TeamAction }) {
  const [editing, setEditing] = useState<string | undefined>(
    props.startFrom && "0f8fad5b-d9cb-469f-a165-70867728950e",
  );
  const [left, setLeft] = useState<EditorResult>();
  if (editing === undefined) {
    return (
      <OwnActionsPart
        {...{ teamId, left }}
        api={server.api}
        members={everybody}
        onOpen={() => {}}
        onEdit={setEditing}
      />
    );
  }
  return (
    <ActionEditor
      {...{ teamId, startFrom: props.startFrom }}
      api={server.api}
      members={everybody}
      actionId={editing}
      onLeave={(result) => {
        setLeft(result);
        setEditing(undefined);
      }}
    />
  );
}

const show = (shown: ReactElement) =>
  render(<FluentProvider theme={teamsLightTheme}>{shown}</FluentProvider>);
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const field = (name: string | RegExp, at = 0): HTMLElement => {
  const found = screen.getAllByRole("textbox", { name })[at];
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};
const press = async (name: string | RegExp) => userEvent.click(await button(name));
/** The only draft that there is, as the server has it. */
const onlyDraft = () => {
  const id = server.received.find(({ name }) => name === "saveDraft")?.params as {
    actionId: string;
  };
  return server.draft(id.actionId);
};

async function startWriting(): Promise<void> {
  show(<Ours />);
  await press(ownWords.write);
  await press(words.components.courage);
  await screen.findByText(editor.sections.about);
}

test("a new action begins with its component, three steps and two things to read", async () => {
  await startWriting();
  expect(screen.getByText(editor.total(15, 15, 60))).toBeDefined();
  expect(screen.queryByText(editor.saved)).toBeNull();
  await userEvent.type(field(editor.fields.title), "Say it early");
  expect(await screen.findByText(editor.saved)).toBeDefined();
  const draft = onlyDraft()?.content;
  expect(draft).toMatchObject({ title: "Say it early", components: ["courage"] });
  expect(draft?.steps.map(({ kind }) => kind)).toEqual(["write", "talk", "commit"]);
  expect(draft?.resources).toHaveLength(2);
});

test("who only looks leaves nothing behind", async () => {
  await startWriting();
  await press(editor.back);
  await screen.findByText(ownWords.none);
  expect(server.received.map(({ name }) => name)).not.toContain("saveDraft");
});

test("what is wrong is said once its field was left, and all of it where finishing was tried", async () => {
  await startWriting();
  expect(field(editor.fields.title).getAttribute("aria-invalid")).toBeNull();
  await userEvent.type(field(editor.fields.title), "x");
  await userEvent.clear(field(editor.fields.title));
  await userEvent.tab();
  await waitFor(() => expect(field(editor.fields.title).getAttribute("aria-invalid")).toBe("true"));
  expect(field(editor.fields.summary).getAttribute("aria-invalid")).toBeNull();

  await press(editor.finish);
  const summary = await screen.findByRole("region", { name: /^Before it can go/ });
  expect(document.activeElement).toBe(summary);
  await userEvent.click(within(summary).getByRole("button", { name: /^Taking part|^Good when/ }));
  await waitFor(() => expect(document.activeElement).toBe(field(/^Good when/)));
  expect(field(/^Good when/).getAttribute("aria-invalid")).toBe("true");
  expect(server.versions()).toEqual([]);
});

test("a copy of ours is changed, finished, and has the focus in the list", async () => {
  show(<Ours startFrom={humourWorkshop} />);
  await screen.findByText(editor.sections.about);
  const title = field(editor.fields.title);
  expect(title).toHaveProperty("value", editor.copyOf(humourWorkshop.title));
  await userEvent.clear(title);
  await userEvent.type(title, "Our laughter");
  await press(editor.finish);
  const entry = await button("Our laughter");
  await waitFor(() => expect(document.activeElement).toBe(entry));
  expect(screen.getByText(ownWords.finished("Our laughter"))).toBeDefined();
  const [version] = server.versions();
  expect(version?.action.steps).toEqual(humourWorkshop.steps);
  expect(server.draft(version?.action.id ?? "")?.content).toBeUndefined();
});

test("steps move, go, come back and are added, and the minutes follow", async () => {
  await startWriting();
  await userEvent.click(screen.getByText("Step 1: Write alone"));
  await press(/^Move down: Step 1/);
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Move down: Step 2/);
  expect(screen.getByText(editor.moved("Step 1: Write alone", 2, 3))).toBeDefined();
  await userEvent.click(screen.getByText("Step 1: Talk about it"));
  await press(/^Remove step: Step 1: Talk/);
  expect(screen.getByText(editor.total(7, 15, 60))).toBeDefined();
  await waitFor(() => expect(document.activeElement?.textContent).toBe(ownWords.undo));
  await userEvent.click(screen.getByRole("button", { name: ownWords.undo }));
  expect(screen.getByText(editor.total(15, 15, 60))).toBeDefined();
  await press(editor.addStep);
  expect(screen.getByText(editor.total(20, 15, 60))).toBeDefined();
  await waitFor(() => {
    const ids = onlyDraft()?.content?.steps.map(({ id }) => id);
    expect(ids).toEqual(["step-2", "step-1", "step-4", "step-3"]);
  });
});

test("[R250] a step for talking, and no other, says whether the leader speaks first in a round", async () => {
  await startWriting();
  const begins = () => onlyDraft()?.content?.steps.map(({ leaderBegins }) => leaderBegins === true);
  const box = () => screen.queryByRole("checkbox", { name: editor.stepFields.leaderBegins });
  await userEvent.click(screen.getByText("Step 1: Write alone"));
  expect(box()).toBeNull();
  await userEvent.click(screen.getByText("Step 2: Talk about it"));
  await userEvent.click(box() ?? document.body);
  await waitFor(() => expect(begins()).toEqual([false, true, false]));
  await userEvent.click(box() ?? document.body);
  await waitFor(() => expect(begins()).toEqual([false, false, false]));
});

test("where the server is away, what was typed stays, and leaving asks", async () => {
  await startWriting();
  server.cutOff(true);
  await userEvent.type(field(editor.fields.title), "Kept");
  await press(editor.back);
  expect(await screen.findByText(editor.leaveAsk)).toBeDefined();
  expect(screen.getByText(editor.notSaved(editor.noAnswer))).toBeDefined();
  await press(editor.stay);
  expect(field(editor.fields.title)).toHaveProperty("value", "Kept");
  server.cutOff(false);
  await press(editor.tryAgain);
  expect(await screen.findByText(editor.saved)).toBeDefined();
  expect(onlyDraft()?.content?.title).toBe("Kept");
});

test("where Ben saved in between, it says so, and both stay within reach", async () => {
  await startWriting();
  await userEvent.type(field(editor.fields.title), "Mine");
  await screen.findByText(editor.saved);
  const id = onlyDraft()?.id ?? "";
  server.benSaves(id, (content) => ({ ...content, title: "Ben’s" }));
  await userEvent.type(field(editor.fields.summary), "More");
  const notice = await screen.findByRole("region", { name: editor.conflictTitle("Ben") });
  expect(document.activeElement).toBe(notice);
  expect(within(notice).getByText(editor.conflictIn("Title, In one line"))).toBeDefined();
  await press(editor.takeTheirs);
  expect(field(editor.fields.title)).toHaveProperty("value", "Ben’s");
  await press(editor.swap);
  await waitFor(() => expect(server.draft(id)?.content).toMatchObject({ title: "Mine" }));
  expect(field(editor.fields.summary)).toHaveProperty("value", "More");
});

test("the preview shows the page and a step as the leader has it", async () => {
  show(<Ours startFrom={humourWorkshop} />);
  await press(editor.preview);
  const [first] = humourWorkshop.steps;
  expect(screen.getByText(first?.leaderSays ?? "", { selector: "span" })).toBeDefined();
  expect(screen.getByRole("heading", { name: words.panel.whenToUse })).toBeDefined();
  await press(editor.keepWriting);
  expect(screen.queryByRole("heading", { name: words.panel.whenToUse })).toBeNull();
});

test("an action is removed, brought back at once, and brought back later", async () => {
  server.enter({ ...humourWorkshop, id: "0f8fad5b-d9cb-469f-a165-70867728950e", title: "Ours" });
  show(<Ours />);
  await press(ownWords.removeName("Ours"));
  const undo = await button(ownWords.undo);
  await waitFor(() => expect(document.activeElement).toBe(undo));
  await userEvent.click(undo);
  await waitFor(async () => expect(document.activeElement).toBe(await button("Ours")));
  await press(ownWords.removeName("Ours"));
  await screen.findByText(ownWords.removedTitle(1));
  await userEvent.click(screen.getByText(ownWords.removedTitle(1)));
  await press(ownWords.restoreName("Ours"));
  expect(await button("Ours")).toBeDefined();
});

test("all actions are exported as one file, whose text can be copied where it cannot be saved", async () => {
  const ours = { ...humourWorkshop, id: "0f8fad5b-d9cb-469f-a165-70867728950e", title: "Ours" };
  server.enter(ours);
  show(<Ours />);
  await press(ownWords.exportAll);
  const link = await screen.findByRole("link", { name: /Save the file/ });
  expect(link.getAttribute("download")).toBe("guided-team-actions.json");
  const clipboard = { writeText: () => Promise.reject(new Error("not here")) };
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { clipboard }));
  await press(ownWords.copyText);
  await screen.findByText(ownWords.copyFailed);
  vi.unstubAllGlobals();
  const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: ownWords.fileText });
  expect(text.value).toBe(actionsFile([ours]));
  await press(ownWords.close);
  await waitFor(async () => expect(document.activeElement).toBe(await button(ownWords.exportAll)));
});

test("a file is imported and listed; one that is refused, too large or empty says why", async () => {
  show(<Ours />);
  await press(ownWords.import);
  const chooser = screen.getByLabelText(ownWords.chooseFile, { selector: "input" });
  const give = (text: string) =>
    userEvent.upload(chooser, new File([text], "actions.json", { type: "application/json" }));
  await give("no JSON");
  expect(await screen.findByText("Line 1: it cannot be read.")).toBeDefined();
  await give("");
  expect(await screen.findByText(ownWords.fileEmpty)).toBeDefined();
  await give("x".repeat(longestFile + 1));
  expect(await screen.findByText(ownWords.fileTooLarge)).toBeDefined();
  await give(JSON.stringify({ actions: [{ ...humourWorkshop, title: "Brought" }] }));
  expect(await screen.findByText(ownWords.imported(1, 0, 0))).toBeDefined();
  expect(await button("Brought")).toBeDefined();
  const files = [new File(["not this"], "other.json")];
  fireEvent.drop(screen.getByRole("region", { name: ownWords.importTitle }), {
    dataTransfer: { files },
  });
  expect(await screen.findByText("Line 1: it cannot be read.")).toBeDefined();
});
