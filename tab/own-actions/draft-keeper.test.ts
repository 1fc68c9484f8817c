import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DraftContent } from "#shared/own-actions/draft-content.ts";
import type { DraftView } from "#shared/own-actions/own-playbook.ts";
import { newDraft } from "#shared/own-actions/step-templates.ts";
import { ben, monday } from "#shared/testing/builders.ts";
import { ApiProblem } from "../api.ts";
import { createDraftKeeper } from "./draft-keeper.ts";
import { sameContent } from "./same-content.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = newDraft("courage", ["one", "two"]);
const nothing: DraftView = { id: "draft-1", version: 0, problems: [] };
const titled = (title: string) => (content: DraftContent) => ({ ...content, title });

/** A server with one draft: it counts versions, and can be slow or away. */
function aDraftServer(first: DraftView = nothing) {
  let view = first;
  let isAway = false;
  let hold: Promise<void> = Promise.resolve();
  const seen: string[] = [];
  return {
    save: async (seenVersion: number, content: DraftContent) => {
      seen.push(content.title);
      await hold;
      if (isAway) throw new ApiProblem("offline", "No answer.");
      if (seenVersion !== view.version)
        throw new ApiProblem("conflict", "Faster.", { current: view });
      const problems = content.title === "" ? [{ path: ["title"], sentence: "is empty" }] : [];
      view = { ...view, version: view.version + 1, content, problems };
      return view;
    },
    seen,
    view: () => view,
    away: (now: boolean) => {
      isAway = now;
    },
    holdUntil: (promise: Promise<void>) => {
      hold = promise;
    },
    somebodySaves: (content: DraftContent | undefined) => {
      const { content: _, ...rest } = view;
      const by = { savedAt: monday, savedBy: ben.userId };
      view = { ...rest, ...by, version: view.version + 1, ...(content ? { content } : {}) };
    },
  };
}

test("what is typed is saved a second after the last keystroke, once", async () => {
  const server = aDraftServer();
  const keeper = createDraftKeeper(server.save, nothing, start);
  keeper.edit(titled("O"));
  await vi.advanceTimersByTimeAsync(900);
  keeper.edit(titled("On"));
  expect(keeper.snapshot().saving.state).toBe("waiting");
  await vi.advanceTimersByTimeAsync(900);
  expect(server.seen).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(server.seen).toEqual(["On"]);
  expect(keeper.snapshot()).toMatchObject({ version: 1, isKept: true, saving: { state: "saved" } });
});

test("while one saving is on its way nothing else is sent, and what was typed meanwhile follows", async () => {
  const server = aDraftServer();
  const answer = Promise.withResolvers<void>();
  server.holdUntil(answer.promise);
  const keeper = createDraftKeeper(server.save, nothing, start);
  keeper.edit(titled("One"));
  const flushed = keeper.flush();
  keeper.edit(titled("Two"));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(server.seen).toEqual(["One"]);
  answer.resolve();
  expect(await flushed).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(server.seen).toEqual(["One", "Two"]);
  expect(server.view().content?.title).toBe("Two");
});

test("where the server does not answer what was typed stays and is sent again", async () => {
  const server = aDraftServer();
  server.away(true);
  const keeper = createDraftKeeper(server.save, nothing, start);
  keeper.edit(titled("Kept"));
  expect(await keeper.flush()).toBe(false);
  expect(keeper.snapshot()).toMatchObject({ content: { title: "Kept" } });
  expect(keeper.snapshot().saving.state).toBe("failed");
  expect(keeper.isSaved()).toBe(false);
  server.away(false);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(server.view().content?.title).toBe("Kept");
  expect(keeper.isSaved()).toBe(true);
});

test("of two who write, the second may take what the other saved, and has both until the end", async () => {
  const server = aDraftServer();
  const keeper = createDraftKeeper(server.save, nothing, start);
  const theirs = titled("Theirs")(start);
  server.somebodySaves(theirs);
  keeper.edit(titled("Mine"));
  expect(await keeper.flush()).toBe(false);
  expect(keeper.snapshot().saving).toMatchObject({ state: "conflict", theirs: { savedBy: "ben" } });
  keeper.edit((content) => ({ ...content, summary: "Typed on" }));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.view().content).toEqual(theirs);
  keeper.takeTheirs();
  expect(keeper.snapshot()).toMatchObject({ content: { title: "Theirs" }, version: 1 });
  keeper.swap();
  await vi.advanceTimersByTimeAsync(0);
  expect(server.view().content).toMatchObject({ title: "Mine", summary: "Typed on" });
  expect(keeper.snapshot().other?.title).toBe("Theirs");
});

test("or keep the own one, over a draft that somebody has finished as well", async () => {
  const server = aDraftServer();
  const keeper = createDraftKeeper(server.save, nothing, start);
  server.somebodySaves(undefined);
  keeper.edit(titled("Mine"));
  expect(await keeper.flush()).toBe(false);
  keeper.keepMine();
  await vi.advanceTimersByTimeAsync(0);
  expect(server.view()).toMatchObject({ version: 2, content: { title: "Mine" } });
});

test("a saving whose answer was lost is no conflict with oneself", async () => {
  const server = aDraftServer();
  const keeper = createDraftKeeper(server.save, nothing, start);
  keeper.edit(titled("Mine"));
  const { title, ...rest } = keeper.snapshot().content;
  server.somebodySaves({ ...rest, title });
  expect(await keeper.flush()).toBe(true);
  expect(sameContent({ ...start, title: "x" }, start)).toBe(false);
});

test("problems stay with their step when it moves", async () => {
  const save = async (version: number): Promise<DraftView> => ({
    ...nothing,
    version: version + 1,
    problems: [
      { path: ["steps", 0, "everybody"], sentence: "is empty" },
      { path: ["who", "from"], sentence: "is too small" },
      { path: ["title"], sentence: "is empty" },
    ],
  });
  const keeper = createDraftKeeper(save, nothing, start);
  keeper.edit(titled(" "));
  await keeper.flush();
  keeper.edit((content) => ({ ...content, steps: content.steps.toReversed() }));
  const keys = [...keeper.snapshot().problems.keys()];
  expect(keys).toEqual(["title", "who.from", "steps.step-1.everybody"]);
});

test("a draft that was finished is not saved again", async () => {
  const server = aDraftServer();
  const keeper = createDraftKeeper(server.save, nothing, start);
  keeper.edit(titled("Late"));
  keeper.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.seen).toEqual([]);
});
