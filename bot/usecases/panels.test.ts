import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CallBody } from "#shared/contract.ts";
import type { Run } from "#shared/run.ts";
import { ana, ben, chidi } from "#shared/testing/builders.ts";
import { type Heard, listen } from "../testing/listener.ts";
import { must, planned } from "../testing/meeting.ts";
import { type TestApp, testApp, tokenFor } from "../testing/test-app.ts";

const people = [ana, ben, chidi];
const deeds = [
  "startRun",
  "advanceRun",
  "advanceRun",
  "goBackRun",
  "pauseRun",
  "resumeRun",
  "extendRun",
  "handOverRun",
  "revealStep",
  "revealStep",
  "writeNote",
  "writeNote",
  "placeDots",
  "setReady",
  "beginTalkRound",
  "moveTalkRound",
] as const;

/** Who does what, having seen how old a version, and whether others do the same at once. */
interface Deed {
  readonly who: number;
  readonly what: (typeof deeds)[number];
  readonly behind: number;
  readonly at: "alone" | "together";
}

const aDeed: fc.Arbitrary<Deed> = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom(...deeds),
  behind: fc.constantFrom(0, 0, 0, 0, 1),
  at: fc.constantFrom("alone", "alone", "together"),
});

/** Begins every plan, so that something is under way. */
const opening: Deed = { who: 0, what: "startRun", behind: 0, at: "alone" };

/** Ends every plan: whoever leads by then, of three at once at most one is first. */
const closing: Deed = { who: 0, what: "extendRun", behind: 0, at: "together" };

/** What a deed came to: the run that it was answered with, where there is one. */
interface Outcome {
  readonly status: number;
  readonly run: Run | undefined;
}

async function doDeed(app: TestApp, run: Run, deed: Deed): Promise<Outcome> {
  const { status, reply, error } = await called(app, run, deed);
  if (status !== 200) return { status, run: error.current as Run | undefined };
  return { status, run: "run" in reply ? reply.run : reply };
}

function called(app: TestApp, run: Run, { who, what, behind }: Deed) {
  const me = app.as(people[who] ?? ana);
  const stepId = run.steps[run.stepIndex]?.id ?? "";
  const here = { teamId: run.teamId, runId: run.id, stepId };
  const command: CallBody<"startRun"> = {
    commandId: randomUUID(),
    expectedVersion: Math.max(1, run.version - behind),
  };
  const board = Object.values(run.boards)[0]?.notes.map(({ id }) => id) ?? [];
  switch (what) {
    case "extendRun":
      return me.call(what, here, { ...command, minutes: 1 });
    case "handOverRun":
      return me.call(what, here, { ...command, toId: people[(who + 1) % 3]?.userId ?? "" });
    case "beginTalkRound": {
      const peopleIds = people.map(({ userId }) => userId);
      return me.call(what, here, { ...command, peopleIds, firstId: people[who]?.userId ?? "" });
    }
    case "moveTalkRound":
      return me.call(what, here, { ...command, move: who === 0 ? "pass" : "next" });
    case "writeNote": {
      const text = `note by nobody ${command.commandId}`;
      return me.call(what, { ...here, noteId: command.commandId }, { text });
    }
    case "placeDots":
      return me.call(what, here, { dots: board.slice(0, 2) });
    case "setReady":
      return me.call(what, here, { ready: who === 0 });
    default:
      return me.call(what, here, command);
  }
}

function versionOf(heard: Heard): number | undefined {
  return heard.name === "run" ? heard.data.version : undefined;
}

/** What a panel shows that keeps the newest version of what it heard. */
function newest(heard: readonly Heard[]): Run | undefined {
  const runs = heard.flatMap((message) => (message.name === "run" ? [message.data] : []));
  return runs.toSorted((a, b) => b.version - a.version)[0];
}

test("whatever three people do, versions rise one by one and all panels end on the same run", {
  timeout: 60_000,
}, async () => {
  const property = fc.asyncProperty(
    fc.array(aDeed, { minLength: 15, maxLength: 25 }),
    async (plan) => {
      const app = await testApp();
      const meeting = await planned(app);
      const { teamId } = meeting;
      const panels = await Promise.all(
        people.map((person) => listen(app, { token: tokenFor(person), teamId })),
      );
      let run = meeting.run();
      const seen = new Map([[run.version, JSON.stringify(run)]]);
      const done = { applied: 0, refused: 0 };
      for (const deed of [opening, ...plan, closing]) {
        const rivals = deed.at === "together" ? [0, 1, 2] : [deed.who];
        const outcomes = await Promise.all(rivals.map((who) => doDeed(app, run, { ...deed, who })));
        for (const { status, run: told } of outcomes) {
          expect([200, 403, 409]).toContain(status);
          done[status === 200 ? "applied" : "refused"] += 1;
          if (!told) continue;
          // Whoever is told of one version is told the same, whether by a reply or by a refusal.
          const json = JSON.stringify(told);
          expect(seen.get(told.version) ?? json).toBe(json);
          seen.set(told.version, json);
        }
        run = (await must(app, chidi, "readRun", meeting.here())).run;
        expect(seen.get(run.version)).toBe(JSON.stringify(run));
        expect([...seen.keys()].toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: run.version }, (_, index) => index + 1),
        );
      }
      for (const panel of panels) {
        await panel.until((heard) => versionOf(heard) === run.version);
        expect(newest(panel.heard)).toEqual(run);
        panel.close();
      }
      await app.close();
      expect(done.applied).toBeGreaterThan(0);
      expect(done.refused).toBeGreaterThan(1);
    },
  );
  await fc.assert(property, { numRuns: 15 });
});
