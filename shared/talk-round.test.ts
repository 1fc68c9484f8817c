import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TalkRound } from "./step-tools.ts";
import {
  speakerOf,
  talkRoundOf,
  withJoiner,
  withNext,
  withoutLeavers,
  withPass,
} from "./talk-round.ts";

const four = ["ana", "ben", "chidi", "dana"];

describe("a round of talking", () => {
  test("[R140] goes round from whom the leader chose", () => {
    expect(talkRoundOf(four, "chidi").waiting).toEqual(["chidi", "dana", "ana", "ben"]);
  });

  test("[R140] begins with the first where that person is not there, and counts nobody twice", () => {
    expect(talkRoundOf(["ana", "ben", "ana"], "eli").waiting).toEqual(["ana", "ben"]);
  });

  test("[R140] whoever comes late speaks at the end, once", () => {
    const round = withJoiner(talkRoundOf(["ana", "ben"], "ana"), "eli");
    expect(round.waiting).toEqual(["ana", "ben", "eli"]);
    expect(withJoiner(round, "eli")).toBe(round);
    const spoken = withNext(round);
    expect(withJoiner(spoken, "ana")).toBe(spoken);
  });

  test("[R140] whoever leaves falls out, and the one after them is up", () => {
    const passed = withPass(talkRoundOf(four, "ana"));
    const left = withoutLeavers(passed, ["chidi", "dana"]);
    expect(left).toEqual({ waiting: ["chidi", "dana"], again: [], done: [] });
    expect(speakerOf(left)).toBe("chidi");
  });

  test("[R141] whoever passes comes up once more at the end, and then not again", () => {
    let round = withPass(talkRoundOf(["ana", "ben"], "ana"));
    expect(round).toEqual({ waiting: ["ben", "ana"], again: ["ana"], done: [] });
    round = withPass(withNext(round));
    expect(round).toEqual({ waiting: [], again: [], done: ["ben", "ana"] });
    expect(speakerOf(round)).toBeUndefined();
  });

  test("[R141] when it is over nothing tells who passed", () => {
    const quiet = withPass(withPass(talkRoundOf(["ana"], "ana")));
    expect(quiet).toEqual(withNext(talkRoundOf(["ana"], "ana")));
  });

  test("[R141] one that is over stays over", () => {
    const over = withNext(talkRoundOf(["ana"], "ana"));
    expect(withNext(over)).toBe(over);
    expect(withPass(over)).toBe(over);
  });
});

test("[R140] [R141] whoever passes, comes and leaves: all who stay have one turn, and it ends", () => {
  const people = Array.from({ length: 8 }, (_, index) => `p${index}`);
  const move = fc.oneof(
    { weight: 4, arbitrary: fc.constant({ kind: "next" as const }) },
    { weight: 4, arbitrary: fc.constant({ kind: "pass" as const }) },
    fc.record({ kind: fc.constant("join" as const), who: fc.constantFrom(...people) }),
    fc.record({ kind: fc.constant("leave" as const), who: fc.constantFrom(...people) }),
  );
  fc.assert(
    fc.property(
      fc.subarray(people, { minLength: 1 }),
      fc.nat(7),
      fc.array(move, { maxLength: 40 }),
      (there, first, moves) => {
        let round = talkRoundOf(there, people[first] ?? "");
        let here = [...there];
        const up = new Map<string, number>();
        const done = new Map<string, number>();
        const go = (step: "next" | "pass") => {
          const speaker = speakerOf(round);
          if (speaker === undefined) return;
          up.set(speaker, (up.get(speaker) ?? 0) + 1);
          round = step === "next" ? withNext(round) : withPass(round);
          if (round.done.includes(speaker)) done.set(speaker, (done.get(speaker) ?? 0) + 1);
        };
        for (const one of moves) {
          if (one.kind === "next" || one.kind === "pass") go(one.kind);
          else if (one.kind === "join") {
            round = withJoiner(round, one.who);
            here = [...new Set([...here, one.who])];
          } else {
            here = here.filter((id) => id !== one.who);
            round = withoutLeavers(round, here);
            // Whoever comes back is new to the round.
            up.delete(one.who);
            done.delete(one.who);
          }
          const places = [...round.waiting, ...round.done];
          expect(places.toSorted()).toEqual(here.toSorted());
          expect(round.waiting).toEqual(expect.arrayContaining(round.again));
          expect(TalkRound.parse(round)).toEqual(round);
        }
        for (let left = 2 * round.waiting.length; left > 0; left -= 1) go("pass");
        expect(speakerOf(round)).toBeUndefined();
        expect(round.done.toSorted()).toEqual(here.toSorted());
        for (const id of here) {
          expect(done.get(id)).toBe(1);
          expect(up.get(id)).toBeLessThanOrEqual(2);
        }
      },
    ),
  );
});
