import { humourWorkshop } from "#shared/playbook/actions/humour-workshop.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { words } from "#shared/words.ts";
import type { Panel } from "../../e2e/panel.ts";
import { type Cast, type Story, shotOf } from "../story.ts";

const { editor } = ownWords;
const title = "Say it early";

const fills = ({ frame }: Panel, name: string, text: string) =>
  frame.getByRole("textbox", { name, exact: true }).first().fill(text);
const opensPart = ({ frame }: Panel, name: string | RegExp) =>
  frame.locator("summary").filter({ hasText: name }).first().click();

/** The actions that a team writes itself. */
export const ownActions: Story = {
  title: "A team’s own actions",
  async *tell(cast) {
    await cast.team.view();
    const ana = await cast.open("ana", { view: "personal" });
    const { frame, page } = ana;
    await frame.getByRole("tab", { name: words.library.title }).click();
    await ana.press(words.library.own);
    await ana.sees(ownWords.note);
    yield shotOf("None yet", ana);
    await ana.press(ownWords.write);
    await ana.sees(editor.componentAsk);
    yield shotOf("Which component it is for", ana);
    await ana.press(words.components.courage);
    await fills(ana, editor.fields.title, title);
    yield shotOf("A new draft", ana);
    await ana.press(editor.finish);
    await ana.sees(/^Before it can go/);
    for (const part of ["when", "leader", "taking-part", "reading"] as const) {
      await opensPart(ana, editor.sections[part]);
    }
    await opensPart(ana, "Step 2: Talk about it");
    yield shotOf("A draft with much to do, all of it open", ana);

    await page.route("**/drafts/**", (route) => route.abort());
    await fills(ana, editor.fields.summary, "Nobody hears this.");
    await ana.press(editor.back);
    await ana.sees(editor.leaveAsk);
    yield shotOf("A draft that cannot be saved", ana);
    await page.unroute("**/drafts/**");
    await ana.press(editor.stay);
    await ana.sees(editor.saved);
    await benSaves(cast);
    await fills(ana, editor.fields.summary, "Ana goes on.");
    await ana.sees(editor.conflictTitle("Ben"));
    yield shotOf("Two have written the same draft", ana);
    await ana.press(editor.keepMine);
    await ana.sees(editor.otherKept);
    await ana.press(editor.discard);
    yield shotOf("A draft is discarded", ana);
    await ana.press(editor.discardConfirm);
    await ana.sees(ownWords.discarded);

    await ana.press(words.library.back);
    await ana.press(humourWorkshop.title);
    await ana.press(words.library.copyAndChange);
    await ana.sees(editor.sections.about);
    await opensPart(ana, "Step 4: ");
    yield shotOf("A copy of one of ours", ana);
    await ana.press(editor.preview);
    await ana.sees(editor.previewStep);
    yield shotOf("Its preview", ana);
    await ana.press(editor.keepWriting);
    await fills(ana, editor.fields.title, title);
    await ana.press(editor.finish);
    await ana.sees(ownWords.finished(title));
    await ana.press(ownWords.exportName(title));
    await ana.sees(ownWords.exportReady(1));
    yield shotOf("A file to save", ana);
    await ana.press(ownWords.close);
    await ana.press(ownWords.import);
    await frame.locator("input[type=file]").setInputFiles({
      name: "actions.json",
      mimeType: "application/json",
      buffer: Buffer.from('{ "format": "another" }'),
    });
    await ana.sees(ownWords.refusedTitle);
    yield shotOf("A file that is refused", ana);
    await ana.press(ownWords.close);
    await ana.press(ownWords.removeName(title));
    await ana.sees(ownWords.undo);
    await opensPart(ana, /^Removed/);
    yield shotOf("One that was removed", ana);
  },
};

/** Ben goes on with the draft elsewhere. */
async function benSaves({ team: { ask, view } }: Cast): Promise<void> {
  const { id: teamId } = await view();
  const own = await ask("ben", "readOwnPlaybook", { teamId }, {});
  const draft = own === "refused" ? undefined : own.drafts.find((one) => one.title === title);
  const place = { teamId, actionId: draft?.id ?? "" };
  const read = await ask("ben", "readDraft", place, {});
  if (read === "refused" || !read.content) throw new Error("Ben sees no draft");
  const content = { ...read.content, why: "Ben thinks that it helps." };
  const saved = await ask("ben", "saveDraft", place, { seenVersion: read.version, content });
  if (saved === "refused") throw new Error("Ben could not save");
}
