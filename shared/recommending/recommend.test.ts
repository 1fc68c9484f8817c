import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { playbook } from "../playbook/playbook.ts";
import { ago, today } from "../signals/testing/team-facts.ts";
import { everybody } from "../testing/builders.ts";
import { recommend } from "./recommend.ts";
import { type Reason, Recommendation } from "./recommendation.ts";
import type { Situation } from "./situation.ts";
import { aBand, aLook, anySituation, aPastRun, aSituation } from "./testing/some-situations.ts";

const runs = { numRuns: 500 };

/** The whole action of a recommendation. */
const actionOf = ({ action }: Recommendation) => {
  const found = playbook.find(({ id }) => id === action.id);
  if (!found) throw new Error(action.id);
  return found;
};
const first = (situation: Situation) => {
  const [found] = recommend(situation);
  if (!found) throw new Error("nothing is recommended");
  return found;
};
const kindsOf = ({ reasons }: Recommendation) => reasons.map(({ kind }) => kind);

describe("what is recommended", () => {
  test("where nothing is known: three that are good for new people, the Humour Workshop first, and it is no advice", () => {
    const found = recommend(aSituation());
    expect(found.map(({ action }) => action.id)[0]).toBe("humour-workshop");
    expect(found).toHaveLength(3);
    for (const one of found) {
      expect(actionOf(one).moments).toContain("new-people");
      expect(one.why).toBe(
        "Nothing is known about your team yet, so take this as a place to start and not as advice.",
      );
    }
    expect(new Set(found.map(({ action }) => action.components[0])).size).toBe(3);
  });

  test("an action for the component that stands lowest, and it says so", () => {
    const bands = [aBand("learning", "low"), aBand("openness", "mixed"), aBand("courage", "high")];
    const found = first(aSituation({ bands }));
    expect(actionOf(found).components[0]).toBe("learning");
    expect(found.why).toBe(
      "Learning was low when your team last answered about it, and this action serves it most.",
    );
    expect(found.reasons[0]).toEqual({
      ...{ kind: "component", points: 6, component: "learning", madeOf: [bands[0]?.roundId] },
    });
  });

  test("what was answered more than twelve weeks ago is not weighed", () => {
    for (const one of recommend(aSituation({ bands: [aBand("learning", "low", 85)] }))) {
      expect(kindsOf(one)).not.toContain("component");
    }
  });

  test("an action for a signal that is worth a look, made of what the signal is made of", () => {
    const signals = [aLook("delayed-hand-offs")];
    const found = first(aSituation({ signals }));
    expect(actionOf(found).signals[0]).toBe("delayed-hand-offs");
    expect(found.why).toBe("“Delayed hand-offs” is worth a look, and this action works on it.");
    expect(found.reasons).toContainEqual({
      ...{ kind: "signal", points: 4, signal: "delayed-hand-offs" },
      madeOf: signals[0]?.findings[0]?.madeOf,
    });
  });

  test("what was followed by a rise comes again before its equals, and what was followed by a fall after them", () => {
    const own = playbook.filter(({ components }) => components[0] === "courage").slice(0, 2);
    const [one, other] = own.map(({ id }) => aPastRun(id, 100));
    if (!one || !other) throw new Error("too few actions");
    const saidOf = (run: typeof one, verdict: "beyond noise, up" | "beyond noise, down") => ({
      ...{ roundId: "round-9", closedAt: ago(80), runId: run.id },
      verdicts: { courage: verdict },
    });
    const known = { actions: own, runs: [one, other, aPastRun("humour-workshop", 90)] };
    const up = first(aSituation({ ...known, followed: [saidOf(other, "beyond noise, up")] }));
    expect([up.action.id, up.why]).toEqual([
      other.actionId,
      "After you last ran it, Courage had moved up by more than noise explains.",
    ]);
    expect(up.reasons).toContainEqual(
      expect.objectContaining({
        kind: "followed",
        points: 2,
        madeOf: ["round-9", other.id].toSorted(),
      }),
    );
    const down = first(aSituation({ ...known, followed: [saidOf(one, "beyond noise, down")] }));
    expect(down.action.id).toBe(other.actionId);
  });

  test("what suits the kind of meeting, where that is known", () => {
    const found = first(
      aSituation({ moment: "planning", runs: [aPastRun("humour-workshop", 90)] }),
    );
    expect(actionOf(found).moments).toContain("planning");
    expect(found.why).toBe("It suits the kind of meeting that you have.");
  });

  test("what there is time for, shortened where the whole takes too long", () => {
    for (const one of recommend(aSituation({ minutes: 20 }))) {
      const { minutes, shorter } = actionOf(one);
      expect((one.length === "full" ? minutes : shorter?.minutes) ?? 99).toBeLessThanOrEqual(20);
    }
    expect(first(aSituation({ minutes: 20 }))).toMatchObject({
      action: { id: "humour-workshop" },
      length: "short",
    });
    expect(recommend(aSituation({ minutes: 5 }))).toEqual([]);
  });

  test("nothing for one person alone", () => {
    expect(recommend(aSituation({ people: 1 }))).toEqual([]);
  });

  test("one that ran recently later, and the one that ran last only where nothing else fits", () => {
    const ran = [aPastRun("humour-workshop", 20), aPastRun("ask-out-loud", 10)];
    const two = playbook.filter(({ id }) => ran.some(({ actionId }) => actionId === id));
    const known = aSituation({ runs: ran, actions: two });
    expect(recommend(known).map(({ action }) => action.id)).toEqual(["humour-workshop"]);
    const only = two.filter(({ id }) => id === "ask-out-loud");
    expect(recommend({ ...known, actions: only }).map(({ action }) => action.id)).toEqual([
      "ask-out-loud",
    ]);
    for (const one of recommend(aSituation({ runs: ran }))) {
      expect(kindsOf(one)).not.toContain("recent");
    }
  });
});

describe("[R89] what a team avoids", () => {
  test("stays in the first place, week after week, while its component stands lowest", () => {
    const avoided = "courage";
    const others = playbook.filter(({ components }) => !components.includes(avoided));
    const ran = others.slice(0, 10).map(({ id }, week) => aPastRun(id, 70 - 7 * week));
    for (const weeks of [2, 4, 6, 8, 10]) {
      const past = ran.slice(0, weeks);
      const now = (past.at(-1)?.startedAt ?? 0) + 7 * 24 * 60 * 60_000;
      const bands = [
        { ...aBand(avoided, "low"), at: now - 1000 },
        { ...aBand("openness", "rather-low"), at: now - 1000 },
      ];
      const signals = [aLook("unspoken-friction"), aLook("coordination-cost")];
      const found = first(aSituation({ now, bands, signals, runs: past }));
      expect(actionOf(found).components[0]).toBe(avoided);
      expect(found.why).toBe(
        "Courage was low when your team last answered about it, and no action of the last eight weeks was for it; this one is.",
      );
      expect(found.reasons).toContainEqual(
        expect.objectContaining({ kind: "passed-over", component: avoided }),
      );
    }
  });

  test("is not said to be avoided once an action was for it", () => {
    const bands = [aBand("courage", "low")];
    const past = [aPastRun("load-check", 14), aPastRun("ask-out-loud", 7)];
    const found = first(aSituation({ bands, runs: past }));
    expect(actionOf(found).components[0]).toBe("courage");
    expect(found.action.id).not.toBe("ask-out-loud");
    expect(kindsOf(found)).not.toContain("passed-over");
  });

  test("of two components that stand equally low, the one that no action was for the longest comes first", () => {
    const bands = [aBand("courage", "low"), aBand("resilience", "low")];
    const past = [aPastRun("ask-out-loud", 14)];
    expect(actionOf(first(aSituation({ bands, runs: past }))).components[0]).toBe("resilience");
  });

  test("has the first place whatever else is known, if there is an action for it", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const known = {
          ...situation,
          people: 5,
          minutes: undefined,
          bands: [
            ...situation.bands.filter(
              ({ component, band }) => component !== "courage" && band !== "low",
            ),
            aBand("courage", "low"),
          ],
        };
        expect(actionOf(first(known)).components[0]).toBe("courage");
      }),
      runs,
    );
  });
});

describe("[R89] recommendations", () => {
  test("are at most three different actions that fit, none of them the last one if there are others", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const found = recommend(situation);
        expect(new Set(found.map(({ action }) => action.id)).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(3);
        const [last] = situation.runs.toSorted(
          (a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1),
        );
        for (const one of found) {
          expect(Recommendation.parse(one)).toEqual(one);
          const { who, minutes, shorter } = actionOf(one);
          expect(who.from <= situation.people && situation.people <= who.to).toBe(true);
          const takes = one.length === "full" ? minutes : (shorter?.minutes ?? minutes);
          expect(takes).toBeLessThanOrEqual(situation.minutes ?? takes);
          if (found.length > 1) expect(one.action.id).not.toBe(last?.actionId);
        }
      }),
      runs,
    );
  });

  test("are the same each time and in whatever order the records are", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const turned = {
          ...situation,
          runs: situation.runs.toReversed(),
          bands: situation.bands.toReversed(),
          signals: situation.signals.toReversed(),
          followed: situation.followed.toReversed(),
        };
        expect(recommend(turned)).toEqual(recommend(situation));
      }),
      runs,
    );
  });

  test("say why in one sentence that names nobody, and each reason is true of the records it names", () => {
    const names = new RegExp(everybody.map(({ name }) => name).join("|"));
    fc.assert(
      fc.property(anySituation, (situation) => {
        for (const one of recommend(situation)) {
          expect(one.why).toMatch(/^[^.]+\.$/);
          expect(one.why).not.toMatch(names);
          for (const reason of one.reasons) requireTrue(reason, one, situation);
        }
      }),
      runs,
    );
  });
});

/** Looks the records of a reason up again, each kind in its own way. */
function requireTrue(reason: Reason, one: Recommendation, situation: Situation): void {
  const { kind, component, madeOf, points } = reason;
  const action = actionOf(one);
  const ran = situation.runs.filter(({ id }) => madeOf.includes(id));
  if (kind === "component" || kind === "passed-over")
    expect(action.components).toContain(component);
  if (kind === "component") {
    const band = situation.bands.find(({ roundId }) => madeOf.includes(roundId));
    expect(band?.component).toBe(component);
    expect(band && band.at > ago(84) && /low|mixed/.test(band.band)).toBe(true);
  } else if (kind === "passed-over") {
    const recent = situation.runs.filter(({ startedAt }) => startedAt > ago(56));
    expect(ran).toHaveLength(recent.length);
    for (const run of ran) expect(run.components).not.toContain(component);
  } else if (kind === "signal") {
    const signal = situation.signals.find((other) => other.signal === reason.signal);
    expect(action.signals).toContain(signal?.signal);
    expect([signal?.attention, signal?.findings[0]?.madeOf]).toEqual(["look", madeOf]);
  } else if (kind === "followed") {
    const said = situation.followed.find(({ roundId }) => madeOf.includes(roundId));
    expect(ran.map(({ id }) => id)).toEqual([said?.runId]);
    expect(ran[0]?.actionId).toBe(action.id);
    const verdict = points > 0 ? "beyond noise, up" : "beyond noise, down";
    expect(component && said?.verdicts[component]).toBe(verdict);
  } else if (kind === "recent") {
    expect(ran.map(({ actionId }) => actionId)).toEqual([action.id]);
    expect((ran[0]?.startedAt ?? 0) > today - 84 * 86_400_000).toBe(true);
  } else if (kind === "not-tried") {
    expect(situation.runs.map(({ actionId }) => actionId)).not.toContain(action.id);
  } else if (kind === "variety") {
    expect(action.components[0]).toBe(component);
    for (const run of ran) expect(run.components[0]).toBe(component);
  }
}
