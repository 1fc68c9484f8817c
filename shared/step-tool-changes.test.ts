import { describe, expect, test } from "vitest";
import { Run } from "./run.ts";
import { advance, end, goBack } from "./run-changes.ts";
import { beginTalkRound, drawPairsAgain, moveTalkRound } from "./step-tool-changes.ts";
import {
  aCommand,
  ana,
  aRun,
  aRunOnStep,
  aStep,
  ben,
  chidi,
  dana,
  everybody,
} from "./testing/builders.ts";

const ids = everybody.map(({ userId }) => userId);
const by = (run: Run, { userId }: { userId: string }) => aCommand(run, { actorId: userId });

/** A run in its first step, which is for talking; the second is for pairs. */
function talking(): Run {
  const pairs = aStep({ id: "pairs", title: "Pairs", kind: "pairs" });
  return aRunOnStep(0, { steps: [aStep(), pairs, aStep({ id: "end" })] });
}

function inRound(firstId = chidi.userId): Run {
  const run = talking();
  return beginTalkRound(run, aCommand(run), { peopleIds: ids, firstId });
}

describe("a round of talking", () => {
  test("[R142] is begun and closed by whoever leads, and by nobody else", () => {
    const run = inRound();
    expect(run.talkRound?.waiting[0]).toBe(chidi.userId);
    expect(moveTalkRound(run, by(run, ben), "close").talkRound).toBeUndefined();
    const begin = () =>
      beginTalkRound(run, by(run, chidi), { peopleIds: ids, firstId: chidi.userId });
    expect(begin).toThrow(expect.objectContaining({ code: "forbidden" }));
    expect(() => moveTalkRound(run, by(run, chidi), "close")).toThrow("somebody else’s turn");
  });

  test("[R142] is taken on by whoever speaks and whoever leads, and by nobody else", () => {
    const run = inRound();
    for (const person of [chidi, ana, ben]) {
      for (const move of ["next", "pass"] as const) {
        const after = moveTalkRound(run, by(run, person), move);
        expect(after.talkRound?.waiting[0]).toBe(dana.userId);
        expect(after.version).toBe(run.version + 1);
      }
    }
    expect(() => moveTalkRound(run, by(run, dana), "next")).toThrow(
      expect.objectContaining({ code: "forbidden" }),
    );
  });

  test("[R142] is no reason to stay: the team can go on at any moment", () => {
    const run = inRound();
    expect(advance(run, aCommand(run)).stepIndex).toBe(1);
  });

  test("[R140] everybody may come in themselves, at the end", () => {
    const run = talking();
    const begun = beginTalkRound(run, aCommand(run), {
      peopleIds: [ana.userId, ben.userId],
      firstId: ana.userId,
    });
    const after = moveTalkRound(begun, by(begun, dana), "join");
    expect(after.talkRound?.waiting).toEqual([ana.userId, ben.userId, dana.userId]);
  });

  test("[R140] where the speaker has left the team, the next one is up and not left out", () => {
    const run = inRound();
    const stayed = ids.filter((id) => id !== chidi.userId);
    const after = moveTalkRound(run, aCommand(run, { memberIds: stayed }), "next");
    expect(after.talkRound?.waiting[0]).toBe(dana.userId);
    expect(after.talkRound?.done).toEqual([]);
  });

  test("[R14] [R15] is moved once by one command, and not by two who press at once", () => {
    const run = inRound();
    const command = by(run, chidi);
    const after = moveTalkRound(run, command, "next");
    expect(moveTalkRound(after, command, "next")).toBe(after);
    const late = aCommand(run);
    expect(() => moveTalkRound(after, late, "next")).toThrow(
      expect.objectContaining({ code: "conflict" }),
    );
  });

  test("there is one only in a step for talking, and only where it was begun", () => {
    const run = aRunOnStep(1);
    const begin = () => beginTalkRound(run, aCommand(run), { peopleIds: ids, firstId: "ana" });
    expect(begin).toThrow(expect.objectContaining({ code: "conflict" }));
    expect(() => moveTalkRound(run, aCommand(run), "join")).toThrow("no round");
  });

  test("[R143] nothing of it stays when the step is left or the run ends, and no pass is told", () => {
    const begun = inRound();
    const run = moveTalkRound(begun, by(begun, chidi), "pass");
    expect(run.lastChange.verb).toBe("talkRound");
    const left = advance(run, aCommand(run));
    expect(left.talkRound).toBeUndefined();
    expect(goBack(left, aCommand(left)).talkRound).toBeUndefined();
    const write = aRunOnStep(0);
    const spoken = beginTalkRound(write, aCommand(write), {
      peopleIds: ids,
      firstId: ids[0] ?? "",
    });
    expect(advance(spoken, aCommand(spoken)).talkRound).toBeUndefined();
    const ended = end(run, aCommand(run));
    expect(ended.talkRound).toBeUndefined();
    expect(ended.lastChange.verb).toBe("end");
  });
});

describe("pairs", () => {
  const arrived = () => {
    const run = talking();
    return advance(run, aCommand(run));
  };

  test("[R144] are there when the team comes to the step", () => {
    const run = arrived();
    expect(run.pairs?.groups.flat().toSorted()).toEqual(ids.toSorted());
    expect(Run.parse(run)).toEqual(run);
  });

  test("[R144] are drawn again by whoever leads, of those who are there", () => {
    const run = arrived();
    const there = ids.slice(0, 4);
    const after = drawPairsAgain(run, aCommand(run), there);
    expect(after.pairs?.drawnAgain).toBe(1);
    expect(after.pairs?.groups.flat().toSorted()).toEqual(there.toSorted());
    expect(() => drawPairsAgain(run, by(run, chidi), there)).toThrow(
      expect.objectContaining({ code: "forbidden" }),
    );
  });

  test("[R144] whoever was left out once stays left out of what follows, until they come in", () => {
    const run = talking();
    const there = [ana.userId, ben.userId, chidi.userId];
    const begun = beginTalkRound(run, aCommand(run), { peopleIds: there, firstId: ana.userId });
    const without = advance(begun, aCommand(begun)).pairs?.groups.flat().toSorted();
    expect(without).toEqual(there.toSorted());
    const joined = moveTalkRound(begun, by(begun, dana), "join");
    const after = advance(joined, aCommand(joined)).pairs?.groups.flat().toSorted();
    expect(after).toEqual([...there, dana.userId].toSorted());
    expect(end(joined, aCommand(joined)).notHereIds).toBeUndefined();
  });

  test("[R142] whoever is in the round already changes nothing by coming in", () => {
    const run = inRound();
    expect(moveTalkRound(run, by(run, dana), "join")).toBe(run);
    const went = moveTalkRound(run, aCommand(run), "next");
    expect(moveTalkRound(went, by(went, chidi), "join")).toBe(went);
    const others = ids.filter((id) => id !== dana.userId);
    const without = beginTalkRound(run, aCommand(run), { peopleIds: others, firstId: ana.userId });
    const joined = moveTalkRound(without, by(without, dana), "join");
    expect(joined.version).toBe(without.version + 1);
    expect(moveTalkRound(joined, by(joined, dana), "join")).toBe(joined);
  });

  test("[R143] go with the step and with the run", () => {
    const run = arrived();
    expect(advance(run, aCommand(run)).pairs).toBeUndefined();
    expect(end(run, aCommand(run)).pairs).toBeUndefined();
  });

  test("are drawn in a step for pairs alone", () => {
    const run = talking();
    expect(() => drawPairsAgain(run, aCommand(run), ids)).toThrow(
      expect.objectContaining({ code: "conflict" }),
    );
  });
});

test("[R143] a run that was kept before there were rounds and pairs can be read", () => {
  const { talkRound: _, pairs: __, ...before } = aRun();
  expect(Run.parse(JSON.parse(JSON.stringify(before)))).toEqual(before);
});
