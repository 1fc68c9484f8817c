import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { humourWorkshop } from "#shared/playbook/actions/humour-workshop.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { sampleConversationId } from "../room/people.ts";
import { askServer } from "./ask-server.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { look } from "./looking.ts";
import { type Opening, openPanel, type Panel } from "./panel.ts";

const { editor } = ownWords;
const themes = ["default", "dark", "contrast"] as const;
const patience = { timeout: 20_000 };

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  server = await localServer();
});
afterEach(() => server?.stop());
afterAll(() => browser?.close());

// What a member does with the team's own actions

/** Opens the page of the library with the team's own actions. */
async function goesToOwn({ frame, press, sees }: Panel): Promise<void> {
  const library = frame.getByRole("tab", { name: words.library.title });
  const own = frame.getByRole("button", { name: words.library.own });
  await library.or(own).first().waitFor(patience);
  if ((await library.count()) > 0) await library.click();
  await press(words.library.own);
  await sees(ownWords.note);
}

/** Goes back from the team's own actions, opens one of ours and begins a copy of it. */
async function copies(panel: Panel, title: string): Promise<void> {
  await panel.press(words.library.back);
  await panel.press(title);
  await panel.press(words.library.copyAndChange);
  await panel.sees(editor.sections.about);
}

async function opensPart({ frame }: Panel, title: string | RegExp): Promise<void> {
  await frame.locator("summary").filter({ hasText: title }).first().click(patience);
}

/** Writes into a field of the form; of a step, while only that step is open. */
async function fills({ frame }: Panel, name: string, text: string, at = 0): Promise<void> {
  await frame.getByRole("textbox", { name, exact: true }).nth(at).fill(text, patience);
}

async function finishes(panel: Panel, title: string): Promise<void> {
  await panel.press(editor.finish);
  await panel.sees(ownWords.finished(title));
}

/** The bytes of the file with all actions, as a browser saves it. */
async function exportsAll(panel: Panel): Promise<Buffer> {
  await panel.press(ownWords.exportAll);
  const saved = panel.page.waitForEvent("download", patience);
  await panel.frame.getByRole("link", { name: ownWords.saveFile }).click(patience);
  const download = await saved;
  expect(download.suggestedFilename()).toBe(ownWords.fileName);
  return readFileSync(await download.path());
}

async function imports(panel: Panel, file: string | Buffer): Promise<void> {
  const isOpen = await panel.frame.getByText(ownWords.importNote).count();
  if (isOpen === 0) await panel.press(ownWords.import);
  await panel.frame.locator("input[type=file]").setInputFiles({
    name: "actions.json",
    mimeType: "application/json",
    buffer: Buffer.from(file),
  });
}

test("a copy is changed in two steps and run; changed once more, the run keeps what it began with", async () => {
  const ben = await openPanel(browser, server.url, "ben");
  await goesToOwn(ben);
  await copies(ben, humourWorkshop.title);
  await fills(ben, editor.fields.title, "Our laughter");
  const { everybody, leaderSays } = editor.stepFields;
  for (const step of [0, 1]) {
    await opensPart(ben, `Step ${step + 1}: `);
    await fills(ben, everybody, `Step ${step + 1} as Ben wrote it.`, step);
  }
  await fills(ben, leaderSays, "Read “2 < 3 &amp;” aloud.");
  await finishes(ben, "Our laughter");

  const ana = await openPanel(browser, server.url, "ana");
  await ana.chooses("Our laughter");
  await ana.press(words.panel.start);
  await ana.frame.getByText(runWords.everybodyDoes).click();
  await ana.sees("Step 1 as Ben wrote it.");
  await ana.sees("Read “2 < 3 &amp;” aloud.");

  const home = await openPanel(browser, server.url, "ben", { view: "personal" });
  await goesToOwn(home);
  await home.press(ownWords.changeName("Our laughter"));
  await opensPart(home, "Step 2: ");
  await fills(home, everybody, "Step 2 as Ben changed it later.");
  await finishes(home, "Our laughter");

  const again = await ana.reload();
  await again.frame.getByText(runWords.everybodyDoes).click();
  await again.sees("Step 1 as Ben wrote it.");
  await again.press(/^Next: /);
  await again.frame.getByText(runWords.everybodyDoes).click();
  await again.sees("Step 2 as Ben wrote it.");
  await again.seesNot("Step 2 as Ben changed it later.");
  expect([...ben.complaints, ...ana.complaints, ...home.complaints]).toEqual([]);
});

test("export, wipe, import and export again gives the same bytes", async () => {
  const ana = await openPanel(browser, server.url, "ana");
  await goesToOwn(ana);
  await copies(ana, humourWorkshop.title);
  await await fills(ana, editor.fields.title, "Laughing at “ourselves”");
  await finishes(ana, "Laughing at “ourselves”");
  const bytes = await exportsAll(ana);
  expect(bytes.toString()).toContain("Laughing at “ourselves”");
  await ana.page.context().close();
  await server.stop();

  server = await localServer();
  const ben = await openPanel(browser, server.url, "ben");
  await goesToOwn(ben);
  await ben.sees(ownWords.none);
  await imports(ben, bytes);
  await ben.sees(ownWords.imported(1, 0, 0));
  expect((await exportsAll(ben)).equals(bytes)).toBe(true);
  await imports(ben, bytes);
  await ben.sees(ownWords.imported(0, 0, 1));
  expect([...ana.complaints, ...ben.complaints]).toEqual([]);
});

test("a bad file names its line and field, and nothing of it is imported", async () => {
  const ana = await openPanel(browser, server.url, "ana");
  await goesToOwn(ana);
  await copies(ana, humourWorkshop.title);
  await fills(ana, editor.fields.title, "The one");
  await finishes(ana, "The one");
  const good = JSON.parse((await exportsAll(ana)).toString());
  const [action] = good.actions;
  const other = { ...action, id: crypto.randomUUID(), title: "Zebra crossing" };
  const bad = { ...action, id: crypto.randomUUID(), title: "The bad one", summary: "" };
  const file = JSON.stringify({ ...good, actions: [other, bad] }, null, 2);
  const line = file.split("\n").findIndex((text) => text.includes('"summary": ""')) + 1;
  await imports(ana, file);
  await ana.sees(ownWords.refusedTitle);
  await ana.sees(new RegExp(`^Line ${line}, .*summary: `));
  await imports(ana, file.replace('"summary": "",', '"summary": '));
  await ana.sees(new RegExp(`^Line ${line + 1}`));
  const again = await openPanel(browser, server.url, "ben");
  await goesToOwn(again);
  await again.sees("The one");
  await again.seesNot("Zebra crossing");
});

test("an action is written, saved, finished and removed by keyboard alone", async () => {
  const ana = await openPanel(browser, server.url, "ana");
  await goesToOwn(ana);
  const { frame, page } = ana;
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  /** Presses Tab until the focus is on what has this name; never more often than there are controls. */
  const tabTo = async (name: string | RegExp, role: "button" | "textbox" | "summary") => {
    const wanted =
      role === "summary"
        ? frame.locator("summary").filter({ hasText: name }).first()
        : frame.getByRole(role, { name, exact: typeof name === "string" }).first();
    for (let presses = 0; presses < 120; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await keys("Tab");
    }
    throw new Error(`the keyboard does not reach ${name}`);
  };
  const types = (text: string) => page.keyboard.type(text);

  await frame.getByRole("button", { name: ownWords.write }).focus();
  await keys("Enter");
  await ana.sees(editor.componentAsk);
  await tabTo(words.components.openness, "button");
  await keys("Enter");
  await ana.sees(editor.sections.about);
  await tabTo(editor.fields.title, "textbox");
  await types("By keyboard");
  await tabTo(editor.fields.summary, "textbox");
  await types("Written without a mouse.");
  await tabTo("Step 1: Write alone", "summary");
  await keys("Enter");
  const down = (name: string) => `${editor.down}: ${name}`;
  await tabTo(down("Step 1: Write alone"), "button");
  await keys("Enter");
  // The button that moved it keeps the focus, wherever the step is now.
  const moved = frame.getByRole("button", { name: down("Step 2: Write alone") });
  await moved.waitFor(patience);
  expect(await moved.evaluate((element) => element === document.activeElement)).toBe(true);

  await tabTo(editor.finish, "button");
  await keys("Enter");
  await ana.sees(/^Before it can go/);
  // One after another: every link of the summary leads to its field.
  for (let left = 0; left < 20; left += 1) {
    const summary = frame.getByRole("region", { name: /^Before it can go/ });
    if ((await summary.count()) === 0) break;
    await frame.waitForFunction(() => document.activeElement?.tagName === "SECTION");
    await keys("Tab", "Enter");
    await frame.waitForFunction(() =>
      /^(INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? ""),
    );
    const isBox = await frame.evaluate(
      () => document.activeElement?.getAttribute("type") === "checkbox",
    );
    if (isBox) await keys("Space");
    else await types("Something that fits.");
    await tabTo(editor.finish, "button");
    await keys("Enter");
    await frame.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  }
  await ana.sees(ownWords.finished("By keyboard"));
  await tabTo(ownWords.removeName("By keyboard"), "button");
  await keys("Enter");
  await ana.sees(ownWords.removed("By keyboard"));
  await keys("Enter");
  await ana.sees(ownWords.restored("By keyboard"));
  expect(ana.complaints).toEqual([]);
});

/** One person's panels, one in each theme. */
function inThemes(opening: Opening = {}): Promise<Panel[]> {
  return Promise.all(
    themes.map((theme) => openPanel(browser, server.url, "ana", { ...opening, theme })),
  );
}

/** The side panel, and the personal tab where it is wide. */
const places: readonly (readonly [name: string, opening: Opening, width: number])[] = [
  ["panel", {}, 280],
  ["home", { view: "personal", width: 900 }, 900],
];

test.each(places)(
  "every screen of the %s is free of axe violations in three themes",
  {
    timeout: 240_000,
  },
  async (name, opening, width) => {
    // A personal tab that is opened first of all shows what is there then.
    await openedTeam();
    const panels = await inThemes(opening);
    const each = async (act: (panel: Panel) => Promise<unknown>) => {
      for (const panel of panels) await act(panel);
    };
    const lookAt = (screen: string) => look(`${screen}-${name}`, panels, width);
    const leaves = (panel: Panel) => panel.press(editor.back);

    await each(goesToOwn);
    await lookAt("40-own-empty");
    await each((panel) => panel.press(ownWords.write));
    await each((panel) => panel.sees(editor.componentAsk));
    await lookAt("41-own-component");
    await each((panel) => panel.press(words.components.courage));
    await each(async (panel) => {
      await fills(panel, editor.fields.title, `Say it early, ${panel.theme}`);
      await panel.press(editor.finish);
      await panel.sees(/^Before it can go/);
      for (const part of ["when", "leader", "taking-part", "reading"] as const) {
        await opensPart(panel, editor.sections[part]);
      }
      await opensPart(panel, "Step 2: Talk about it");
    });
    await lookAt("42-own-problems");

    await each(({ page }) => page.route("**/drafts/**", (route) => route.abort()));
    await each(async (panel) => {
      await fills(panel, editor.fields.summary, "Nobody hears this.");
      await leaves(panel);
      await panel.sees(editor.leaveAsk);
    });
    await lookAt("43-own-not-saved");
    await each(({ page }) => page.unroute("**/drafts/**"));
    await each(async (panel) => {
      await panel.press(editor.stay);
      // It is tried again by itself.
      await panel.sees(editor.saved);
    });

    await each(async (panel) => {
      const place = await draftOf(`Say it early, ${panel.theme}`);
      await benSaves(place);
      await fills(panel, editor.fields.summary, "Ana goes on.");
      await panel.sees(editor.conflictTitle("Ben"));
    });
    await lookAt("44-own-conflict");
    await each((panel) => panel.press(editor.keepMine));
    await each((panel) => panel.sees(editor.otherKept));
    await each((panel) => panel.press(editor.discard));
    await lookAt("45-own-discard");
    await each((panel) => panel.press(editor.discardConfirm));
    await each((panel) => panel.sees(ownWords.discarded));

    await each((panel) => copies(panel, humourWorkshop.title));
    await each((panel) => opensPart(panel, "Step 4: "));
    await lookAt("46-own-copy");
    await each((panel) => panel.press(editor.preview));
    await each((panel) => panel.sees(editor.previewStep));
    await lookAt("47-own-preview");
    await each(async (panel) => {
      const title = `Laughing, ${panel.theme}`;
      await panel.press(editor.keepWriting);
      await fills(panel, editor.fields.title, title);
      await finishes(panel, title);
      await panel.press(ownWords.exportName(title));
      await panel.sees(ownWords.exportReady(1));
    });
    await lookAt("48-own-export");
    await each(async (panel) => {
      await panel.press(ownWords.close);
      await imports(panel, '{ "format": "another" }');
      await panel.sees(ownWords.refusedTitle);
    });
    await lookAt("49-own-import");
    await each(async (panel) => {
      await panel.press(ownWords.close);
      await panel.press(ownWords.removeName(`Laughing, ${panel.theme}`));
      await panel.sees(ownWords.undo);
      await opensPart(panel, /^Removed/);
    });
    await lookAt("50-own-removed");
  },
);

/** The draft with this title: its team and its id. */
async function draftOf(title: string): Promise<{ teamId: string; actionId: string }> {
  const teamId = await openedTeam();
  const own = await askServer(server.url)("ben", "readOwnPlaybook", { teamId }, {});
  const draft = own === "refused" ? undefined : own.drafts.find((one) => one.title === title);
  if (!draft) throw new Error(`there is no draft of ${title}`);
  return { teamId, actionId: draft.id };
}

/** The team of the meeting, which its conversation becomes when the first of them opens it. */
async function openedTeam(): Promise<string> {
  const conversationId = sampleConversationId;
  const team = await askServer(server.url)("ben", "openTeam", {}, { conversationId });
  if (team === "refused") throw new Error("Ben has no team");
  return team.id;
}

/** Ben goes on with a draft elsewhere; where Ana's panel has saved in between, with what it saved. */
async function benSaves(place: { teamId: string; actionId: string }): Promise<void> {
  const ask = askServer(server.url);
  await expect.poll(goesOn).not.toBe("refused");

  async function goesOn() {
    const draft = await ask("ben", "readDraft", place, {});
    if (draft === "refused" || !draft.content) throw new Error("Ben sees no draft");
    const content = { ...draft.content, why: "Ben thinks that it helps." };
    return ask("ben", "saveDraft", place, { seenVersion: draft.version, content });
  }
}
