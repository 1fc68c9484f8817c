import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boardOfDots, boardOfNotes } from "./boards.ts";
import {
  Contribution,
  countLate,
  countStep,
  placeDots,
  removeNote,
  seal,
  setReady,
  writeNote,
} from "./contribution.ts";
import { contributionKey, emptyContribution } from "./contribution-place.ts";
import { mostDots, mostNotes } from "./limits.ts";
import { emptiedContribution } from "./privacy/emptied-contribution.ts";
import { Board, type Run, RunStepKind } from "./run.ts";
import {
  aContribution,
  aNote,
  ana,
  aRun,
  ben,
  chidi,
  dana,
  everybody,
} from "./testing/builders.ts";

const board = { notes: [aNote("Laugh", "a"), aNote("Listen", "b"), aNote("Rest", "c")] };

const talk = { id: "talk", kind: "talk" } as const;
const write = { id: "write", kind: "write" } as const;

function textsIn(mine: Contribution): string[] | undefined {
  return mine.steps["write"]?.notes.map(({ text }) => text);
}

describe("writing alone", () => {
  test("a member begins with nothing written, and it can be kept", () => {
    const place = { run: aRun(), stepId: "write", userId: ana.userId };
    expect(emptyContribution(place)).toEqual(aContribution(ana.userId));
    const byStep = emptyContribution({ ...place, run: aRun({ writtenByStep: true }) });
    expect(byStep).toEqual({ ...aContribution(ana.userId), stepId: "write" });
    for (const mine of [emptyContribution(place), byStep]) {
      expect(Contribution.parse(mine)).toEqual(mine);
    }
  });

  test("what two members write, and one of them in two steps, is kept under ids of its own in the partition of their team", () => {
    const keysIn = (run: Run) =>
      [ana, ben].flatMap(({ userId }) =>
        ["write", "vote"].map((stepId) => contributionKey("tenant-1", { run, stepId, userId })),
      );
    const keys = keysIn(aRun({ writtenByStep: true }));
    expect(new Set(keys.map(({ pk }) => pk)).size).toBe(1);
    expect(new Set(keys.map(({ id }) => id)).size).toBe(4);
    expect(keysIn(aRun()).map(({ id }) => id)).toEqual(
      [ana, ana, ben, ben].map(({ userId }) => `run-1.${userId}`),
    );
  });

  test("[R28] writing a note again replaces it where it stands", () => {
    const first = writeNote(aContribution(ana.userId), "write", aNote("Laugh", "a"));
    const second = writeNote(first, "write", aNote("Listen", "b"));
    expect(textsIn(writeNote(second, "write", aNote("Smile", "a")))).toEqual(["Smile", "Listen"]);
  });

  test("[R28] a member writes ten notes in a step; rewriting one of them is still possible", () => {
    let mine = aContribution(ana.userId);
    for (let index = 0; index < mostNotes; index += 1) {
      mine = writeNote(mine, "write", aNote(`Note ${index}`, `n${index}`));
    }
    expect(mine.steps["write"]?.notes).toHaveLength(10);
    expect(() => writeNote(mine, "write", aNote("Eleventh"))).toThrow(
      "You can write at most 10 notes in a step.",
    );
    expect(textsIn(writeNote(mine, "write", aNote("Changed", "n9")))?.at(-1)).toBe("Changed");
    expect(() => writeNote(mine, "second-write", aNote("In another step"))).not.toThrow();
  });

  test("[R28] late notes count among the ten, and what counts them tells no note", () => {
    let mine = aContribution(ana.userId, { write: { notes: board.notes, sealed: true } });
    for (let late = 0; late < mostNotes - board.notes.length; late += 1) {
      mine = countLate(mine, "write");
    }
    expect(mine.steps["write"]).toMatchObject({ notes: board.notes, late: 7 });
    expect(Contribution.parse(mine)).toEqual(mine);
    expect(() => countLate(mine, "write")).toThrow("You can write at most 10 notes in a step.");
    expect(() => countLate(mine, "second-write")).not.toThrow();
  });

  test("[R28] a note is taken away; one that is not there takes nothing away", () => {
    const mine = aContribution(ana.userId, { write: { notes: board.notes } });
    expect(textsIn(removeNote(mine, "write", "b", 1))).toEqual(["Laugh", "Rest"]);
    expect(removeNote(mine, "write", "no-such-note", 1)).toBe(mine);
  });

  test("[R32] three dots are placed at once, also on one note, and placed anew", () => {
    const mine = placeDots(aContribution(ana.userId), "vote", ["a", "a", "c"], board);
    expect(mine.steps["vote"]?.dots).toEqual(["a", "a", "c"]);
    expect(placeDots(mine, "vote", ["b"], board).steps["vote"]?.dots).toEqual(["b"]);
    expect(placeDots(mine, "vote", [], board).steps["vote"]?.dots).toEqual([]);
  });

  test("[R32] a fourth dot, or one on a note that is not on the board, is refused", () => {
    const mine = aContribution(ana.userId);
    const four = Array.from({ length: mostDots + 1 }, () => "a");
    expect(() => placeDots(mine, "vote", four, board)).toThrow(
      expect.objectContaining({ code: "invalid", message: "You have 3 dots." }),
    );
    expect(() => placeDots(mine, "vote", ["a", "d"], board)).toThrow(
      expect.objectContaining({ code: "invalid", message: "This note is not on the board." }),
    );
  });

  test("nothing that was given is changed in place", () => {
    const mine = aContribution(ana.userId, { write: { notes: board.notes, dots: ["a"] } });
    const copy = structuredClone(mine);
    writeNote(mine, "write", aNote("Smile", "a"));
    removeNote(mine, "write", "a", 1);
    placeDots(mine, "write", ["b"], board);
    setReady(mine, "write", true);
    seal(mine, "write");
    boardOfDots([mine], "write", board);
    expect(mine).toEqual(copy);
  });
});

describe("[R153] what a member meant last stands, whatever comes late or twice", () => {
  const written = writeNote(aContribution(ana.userId), "write", aNote("Laugh", "a"), 5);

  test("a note", () => {
    const newer = writeNote(written, "write", aNote("Laugh aloud", "a"), 6);
    expect(textsIn(newer)).toEqual(["Laugh aloud"]);
    expect(writeNote(newer, "write", aNote("Laugh aloud", "a"), 6)).toBe(newer);
    expect(() => writeNote(newer, "write", aNote("Laugh", "a"), 5)).toThrow(
      expect.objectContaining({
        code: "conflict",
        message: "You have changed this again since then.",
      }),
    );
    expect(textsIn(writeNote(newer, "write", aNote("Listen", "b"), 1))).toHaveLength(2);
  });

  test("a note that was taken away, also where the panel's clock is ahead", () => {
    for (const now of [2, 50]) {
      const removed = removeNote(written, "write", "a", now);
      expect(() => writeNote(removed, "write", aNote("Laugh", "a"), 5)).toThrow();
    }
  });

  test("dots, and the mark", () => {
    const dots = placeDots(written, "vote", ["a"], board, { at: 6 });
    expect(placeDots(dots, "vote", ["a"], board, { at: 6, over: 0 })).toBe(dots);
    expect(() => placeDots(dots, "vote", ["b"], board, { at: 5 })).toThrow();
    const ready = setReady(written, "write", true, 6);
    expect(setReady(ready, "write", true, 6)).toBe(ready);
    expect(() => setReady(ready, "write", false, 5)).toThrow();
  });

  test("[R174] dots replace those that their sender saw, and never others", () => {
    const first = placeDots(written, "vote", ["a"], board, { at: 6, over: 0 });
    const second = placeDots(first, "vote", ["a", "b"], board, { at: 7, over: 6 });
    for (const over of [0, 6, 8]) {
      expect(() => placeDots(second, "vote", ["c"], board, { at: 9, over })).toThrow(
        expect.objectContaining({
          code: "conflict",
          message: expect.stringMatching(/in another window/),
        }),
      );
    }
    expect(placeDots(second, "vote", [], board, { at: 9, over: 7 }).steps["vote"]?.dots).toEqual(
      [],
    );
  });

  test("[R174] however two windows take turns, no dots go that the one who replaced them had not seen", () => {
    const press = fc.record({
      window: fc.constantFrom(0, 1),
      dots: fc.array(fc.constantFrom("a", "b", "c"), { maxLength: mostDots }),
      looks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 20 }), (presses) => {
        let mine = aContribution(ana.userId);
        const placed = () => mine.steps["vote"];
        const seen = [0, 0];
        for (const [index, { window, dots, looks }] of presses.entries()) {
          const before = placed()?.meantAt?.["dots"] ?? 0;
          if (looks) seen[window] = before;
          const over = seen[window] ?? 0;
          const at = index + 1;
          try {
            mine = placeDots(mine, "vote", dots, board, { at, over });
            seen[window] = at;
            expect(over).toBe(before);
          } catch (error) {
            expect(error).toMatchObject({ code: "conflict" });
            expect(over).not.toBe(before);
          }
        }
      }),
    );
  });

  test("it is known of the newest 40 writes, and a record without it can be read", () => {
    let mine = written;
    for (let at = 6; at < 60; at += 1) {
      mine = removeNote(
        writeNote(mine, "write", aNote("Again", `n${at}`), at),
        "write",
        `n${at}`,
        0,
      );
    }
    expect(Object.keys(mine.steps["write"]?.meantAt ?? {})).toHaveLength(40);
    const older = aContribution(ana.userId, { write: { notes: board.notes } });
    expect(Contribution.parse(older)).toEqual(older);
    expect(textsIn(writeNote(older, "write", aNote("Smile", "a"), 5))?.[0]).toBe("Smile");
  });
});

describe("a sealed step", () => {
  test("[R29] refuses notes and dots, and says why", () => {
    const mine = aContribution(ana.userId, { write: { notes: board.notes, sealed: true } });
    for (const change of [
      () => writeNote(mine, "write", aNote("Late")),
      () => writeNote(mine, "write", aNote("Changed", "a")),
      () => removeNote(mine, "write", "a", 1),
      () => placeDots(mine, "write", ["a"], board),
    ]) {
      expect(change).toThrow(
        expect.objectContaining({
          code: "conflict",
          message: "The leader has just shown this step to all. It can no longer be changed.",
        }),
      );
    }
  });

  test("[R29] is sealed for whoever has written nothing as well", () => {
    const mine = seal(aContribution(ana.userId), "write");
    expect(() => writeNote(mine, "write", aNote("Late"))).toThrow();
  });

  test("[R29] sealing takes the ready mark away once; after that it may be set again", () => {
    const sealed = seal(setReady(aContribution(ana.userId), "write", true), "write");
    expect(sealed.steps["write"]).toMatchObject({ sealed: true, ready: false });
    const ready = setReady(sealed, "write", true);
    expect(ready.steps["write"]).toMatchObject({ sealed: true, ready: true });
    expect(seal(ready, "write")).toBe(ready);
  });

  test("[R29] never changes, whatever is tried, while other steps stay open", () => {
    const noteId = fc.constantFrom("a", "b", "c", "d");
    const stepId = fc.constantFrom("write", "vote");
    const move = fc.oneof(
      fc.record({ kind: fc.constant("write" as const), stepId, noteId, text: fc.string() }),
      fc.record({ kind: fc.constant("remove" as const), stepId, noteId }),
      fc.record({ kind: fc.constant("dots" as const), stepId, dots: fc.array(noteId) }),
      fc.record({ kind: fc.constant("ready" as const), stepId, ready: fc.boolean() }),
      fc.record({ kind: fc.constant("seal" as const), stepId }),
    );
    type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;
    const apply = (mine: Contribution, one: Move): Contribution => {
      if (one.kind === "write")
        return writeNote(mine, one.stepId, { id: one.noteId, text: one.text });
      if (one.kind === "remove") return removeNote(mine, one.stepId, one.noteId, 1);
      if (one.kind === "dots") return placeDots(mine, one.stepId, one.dots, board);
      if (one.kind === "ready") return setReady(mine, one.stepId, one.ready);
      return seal(mine, one.stepId);
    };
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let mine = aContribution(ana.userId);
        for (const one of moves) {
          const before = mine;
          try {
            mine = apply(mine, one);
          } catch (error) {
            expect(["conflict", "invalid"]).toContain((error as { code?: string }).code);
          }
          for (const [id, step] of Object.entries(before.steps)) {
            if (step.sealed) {
              const { ready, changes } = mine.steps[id] ?? step;
              expect(mine.steps[id]).toEqual({ ...step, ready, changes });
            }
            if (id !== one.stepId) expect(mine.steps[id]).toBe(step);
          }
        }
      }),
    );
  });
});

describe("the board", () => {
  const note = fc.record({ id: fc.stringMatching(/^[a-z0-9]{2,4}$/), text: fc.string() });
  const dots = fc.array(fc.constantFrom("a", "b", "c", "gone"), { maxLength: 3 });
  const contributions = fc
    .array(fc.tuple(fc.uniqueArray(note, { maxLength: 5, selector: ({ id }) => id }), dots), {
      maxLength: everybody.length,
    })
    .map((all) =>
      all.map(([notes, placed], index) =>
        aContribution(everybody[index]?.userId ?? "", { write: { notes }, vote: { dots: placed } }),
      ),
    );
  const arranged = contributions.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );

  test("[R30] has the notes of all", () => {
    const all = [
      aContribution(ben.userId, { write: { notes: [aNote("Rest", "c"), aNote("Laugh", "a")] } }),
      aContribution(chidi.userId, { vote: { dots: ["a"] } }),
      aContribution(ana.userId, { write: { notes: [aNote("Listen", "b")] } }),
    ];
    const byId = boardOfNotes(all, "write").notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId).toEqual(board.notes);
    expect(boardOfNotes(all, "vote")).toEqual({ notes: [] });
    expect(boardOfNotes([], "write")).toEqual({ notes: [] });
  });

  test("[R30] has every note once, with its id and its text and nothing else", () => {
    fc.assert(
      fc.property(contributions, (all) => {
        const written = all.flatMap((one) => one.steps["write"]?.notes ?? []);
        const shown = boardOfNotes(all, "write");
        expect(Board.parse(shown)).toEqual(shown);
        expect(shown.notes.map(({ id }) => id).toSorted()).toEqual(
          [...new Set(written.map(({ id }) => id))].toSorted(),
        );
        for (const one of shown.notes) {
          expect(Object.keys(one).toSorted()).toEqual(["id", "text"]);
          expect(written).toContainEqual(one);
        }
      }),
    );
  });

  test("[R30] carries no author, whoever wrote", () => {
    const written = everybody.map(({ userId }) =>
      aContribution(`${userId}-0f9d7c`, {
        write: { notes: [aNote("A thought")] },
        vote: { dots: ["a"] },
      }),
    );
    const shown = JSON.stringify([
      boardOfNotes(written, "write"),
      boardOfDots(written, "vote", board),
      countStep(written, "run-1", write),
    ]);
    for (const { userId } of written) expect(shown).not.toContain(userId);
    expect(shown).not.toContain("0f9d7c");
  });

  test("[R31] is the same in whatever order the members are read", () => {
    fc.assert(
      fc.property(arranged, ([all, shuffled]) => {
        expect(boardOfNotes(shuffled, "write")).toEqual(boardOfNotes(all, "write"));
        expect(boardOfDots(shuffled, "vote", board)).toEqual(boardOfDots(all, "vote", board));
        expect(countStep(shuffled, "run-1", write)).toEqual(countStep(all, "run-1", write));
      }),
    );
  });

  test("[R31] tells nothing also where the ids of each member follow one another", () => {
    const beside = (stepId: string) => {
      const all = everybody.map(({ userId }) => {
        const notes = Array.from({ length: 8 }, (_, n) => aNote(userId, `${userId}-${n}`));
        return aContribution(userId, { [stepId]: { notes } });
      });
      const texts = boardOfNotes(all, stepId).notes.map(({ text }) => text);
      return texts.filter((text, index) => text === texts[index + 1]).length;
    };
    // By chance one in six stands beside another of the same member; in the order of ids 35 of 39 did.
    const steps = Array.from({ length: 40 }, (_, n) => `write-${n}`);
    const mean = steps.reduce((sum, stepId) => sum + beside(stepId), 0) / steps.length;
    expect(mean).toBeGreaterThan(4);
    expect(mean).toBeLessThan(11);
  });

  test("[R31] is the same also where two members used the same id for a note", () => {
    const anas = aContribution(ana.userId, { write: { notes: [aNote("Laugh", "a")] } });
    const bens = aContribution(ben.userId, { write: { notes: [aNote("Cry", "a")] } });
    const shown = boardOfNotes([anas, bens], "write");
    expect(shown.notes).toHaveLength(1);
    expect(boardOfNotes([bens, anas], "write")).toEqual(shown);
  });

  test("[R33] has the notes with most dots first; between equals the order stays", () => {
    const all = [
      aContribution(ana.userId, { vote: { dots: ["c", "c"] } }),
      aContribution(ben.userId, { vote: { dots: ["b", "a"] } }),
      aContribution(chidi.userId, {}),
    ];
    expect(boardOfDots(all, "vote", board)).toEqual({
      notes: [
        { id: "c", text: "Rest", dots: 2 },
        { id: "a", text: "Laugh", dots: 1 },
        { id: "b", text: "Listen", dots: 1 },
      ],
    });
  });

  test("[R33] counts every dot on the board exactly and keeps every note", () => {
    fc.assert(
      fc.property(contributions, (all) => {
        const placed = all.flatMap((one) => one.steps["vote"]?.dots ?? []);
        const ranked = boardOfDots(all, "vote", board).notes;
        for (const { id, dots: counted } of ranked) {
          expect(counted).toBe(placed.filter((dot) => dot === id).length);
        }
        expect(ranked.map(({ id }) => id).toSorted()).toEqual(["a", "b", "c"]);
        const places = ranked.map(({ id, dots: counted }) => [-(counted ?? 0), id] as const);
        const sorted = places.toSorted(([a, i], [b, j]) => a - b || (i < j ? -1 : 1));
        expect(places).toEqual(sorted);
      }),
    );
  });
});

describe("what the room learns before a step is shown", () => {
  test("[R34] how many are ready, how many notes there are and how many voted", () => {
    const written = { notes: board.notes, ready: true, dots: ["a", "b"], changes: 5 };
    const all = [
      aContribution(ana.userId, { write: written }),
      aContribution(ben.userId, { write: { notes: [aNote("Pause")], ready: true, changes: 2 } }),
      aContribution(chidi.userId, { write: { dots: ["a"] }, vote: { ready: true } }),
    ];
    expect(countStep(all, "run-1", write)).toEqual({
      runId: "run-1",
      stepId: "write",
      ready: 2,
      readyIds: [],
      notes: 4,
      voters: 2,
      version: 7,
    });
    expect(countStep(all, "run-1", talk)).toEqual({
      runId: "run-1",
      stepId: "talk",
      ready: 0,
      readyIds: [],
      notes: 0,
      voters: 0,
      version: 0,
    });
  });

  test.each(RunStepKind.options)(
    "[R135] who is ready, only where nobody writes or votes: %s",
    (kind) => {
      const ready = { ready: true };
      const all = [ben, ana].map(({ userId }) => aContribution(userId, { here: ready }));
      const withDana = [...all, aContribution(dana.userId, { here: { ready: false } })];
      const counts = countStep(withDana, "run-1", { id: "here", kind });
      expect(counts.ready).toBe(2);
      expect(counts.readyIds).toEqual(kind === "write" || kind === "vote" ? [] : ["ana", "ben"]);
    },
  );

  test("[R34] and, of two counts, which one is newer: every change makes them so", () => {
    const versionOf = (mine: Contribution) => countStep([mine], "run-1", write).version;
    const written = writeNote(aContribution(ana.userId), "write", aNote("Laugh", "a"));
    const removed = removeNote(written, "write", "a", 1);
    const ready = setReady(removed, "write", true);
    const sealed = seal(ready, "write");
    expect([written, removed, ready, sealed].map(versionOf)).toEqual([1, 2, 3, 4]);
  });

  test("[R34] and where somebody is erased, the counts without them are newer", () => {
    const mine = setReady(writeNote(aContribution(ana.userId), "write", aNote("a")), "write", true);
    const after = emptiedContribution(mine, "former-1");
    const bens = writeNote(aContribution(ben.userId), "write", aNote("b"));
    const before = countStep([mine, bens], "run-1", write);
    const counts = countStep(after ? [after, bens] : [bens], "run-1", write);
    expect(counts).toMatchObject({ ready: 0, notes: 1, version: before.version + 1 });
    expect(after?.userId).toBe("former-1");
    // Once is enough: a look that finds it as it is changes nothing.
    expect(after && emptiedContribution(after, "former-1")).toBe(after);
    expect(emptiedContribution(aContribution(ana.userId), "former-1")).toBeUndefined();
  });

  test("[R34] and never a text: equally many notes of any text give the same counts", () => {
    const texts = fc.array(fc.string(), { maxLength: mostNotes });
    const counted = (all: string[]) => {
      const notes = all.map((text, index) => aNote(text, `n${index}`));
      return countStep([aContribution(ana.userId, { write: { notes } })], "run-1", write);
    };
    fc.assert(
      fc.property(texts, (all) => {
        expect(counted(all)).toEqual(counted(all.map(() => "secret")));
      }),
    );
  });
});
