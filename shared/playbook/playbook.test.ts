import { describe, expect, it } from "vitest";
import { mostDots } from "../limits.ts";
import { problemsOf } from "../own-actions/action-problems.ts";
import { safetyComponents } from "../safety-component.ts";
import { TeamAction, TeamActionSummary, Why } from "../team-action.ts";
import { planSteps } from "./plan-steps.ts";
import { findTeamAction, playbook } from "./playbook.ts";
import { summaries } from "./readers-playbook.ts";
import { resourcesOf } from "./resources.ts";
import { readingAge, sentencesOf, wordsOf } from "./testing/reading-age.ts";

const wordsToReadPerMinute = 70;
/** What is read aloud is easier than what is read. */
const spokenAge = 13;
/** Words with which the leader speaks first: they say so, or give theirs before anybody else is asked. */
const goesFirst =
  /\bI (will )?(begin|start|go first)\b|\bI bring the first\b|\bMine (is|goes|would)\b|\b(here is mine|as for me|for me it)\b|\(Tell yours/i;
const blameOrHype =
  /failed you|at fault|whose fault|toxic|lazy|stupid|supercharge|game.?changer|unlock|unleash|amazing|awesome|incredible|transform|revolution|magic|guarantee|10x|rock ?star|synerg|leverage|empower/i;

describe.each(playbook.map((action) => [action.title, action] as const))("%s", (_, action) => {
  const lengths = action.shorter ? (["full", "short"] as const) : (["full"] as const);

  it("[R66] has the shape of an action and keeps all laws that an action of a team's own keeps", () => {
    expect(TeamAction.parse(action)).toEqual(action);
    expect(problemsOf(action)).toEqual([]);
  });

  it("has a shorter version if it takes more than 15 minutes", () => {
    expect(action.shorter !== undefined).toBe(action.minutes > 15);
  });

  it("lets people write alone at least once", () => {
    expect(action.steps.map(({ kind }) => kind)).toContain("write");
  });

  it("leads to resources that share a component with it, or are about humour or remote work", () => {
    for (const resource of resourcesOf(action)) {
      const shares = resource.components.some((one) => action.components.includes(one));
      const crosses = resource.topics.some((one) => one === "humour" || one === "remote-work");
      expect(shares || crosses, resource.id).toBe(true);
    }
  });

  it("speaks of as many dots as everybody has", () => {
    expect(mostDots).toBe(3);
    for (const { id, kind, everybody, leaderSays } of action.steps) {
      if (kind === "vote")
        expect(`${everybody} ${leaderSays}`, id).toMatch(/three dots.*three dots/);
    }
  });

  it("says why it works in two sentences", () => {
    expect(sentencesOf(action.why.text)).toHaveLength(2);
  });

  it.each(lengths)("leaves half of each step of its %s length for doing it", (length) => {
    for (const step of planSteps(action, length)) {
      const most = step.minutes * wordsToReadPerMinute;
      expect(wordsOf(step.leaderSays).length, step.id).toBeLessThanOrEqual(most);
    }
  });

  it("[R250] lets a round begin with the leader where they say that they go first, and only there", () => {
    for (const { id, kind, leaderSays, leaderBegins = false } of action.steps) {
      expect(leaderBegins, id).toBe(kind === "talk" && goesFirst.test(leaderSays));
    }
  });

  it("is easy to read", () => {
    for (const step of action.steps) {
      expect(readingAge(step.leaderSays), step.id).toBeLessThanOrEqual(spokenAge);
      expect(readingAge(step.everybody), step.id).toBeLessThanOrEqual(spokenAge);
    }
  });

  it("says something of its own in every text", () => {
    expectUnique(action.steps.flatMap((step) => [step.title, step.leaderSays, step.ifSilent]));
  });

  it("does not blame, shout or promise too much", () => {
    for (const text of textsOf(action)) {
      expect(text).not.toMatch(blameOrHype);
      expect(text).not.toMatch(/!/);
    }
  });

  it("names the author of the framework where it uses the framework's terms", () => {
    const text = textsOf(action).join("\n");
    if (/Human Debt|Execution Debt|Execution Pod/i.test(text)) expect(text).toContain("Blomstrom");
  });
});

describe("The Playbook", () => {
  it("has the Humour Workshop, found by its id", () => {
    expect(findTeamAction("humour-workshop")?.title).toBe("Humour Workshop");
    expect(findTeamAction("no-such-action")).toBeUndefined();
  });

  it("gives every action an id and a title of its own", () => {
    expectUnique(playbook.map(({ id }) => id));
    expectUnique(playbook.map(({ title }) => title));
  });

  it("has an action that serves each component most", () => {
    const first = playbook.map(({ components }) => components[0]);
    expect(first).toEqual(expect.arrayContaining([...safetyComponents]));
  });

  it("has at least two actions that fit a stand-up", () => {
    expect(playbook.filter(({ minutes }) => minutes === 15).length).toBeGreaterThanOrEqual(2);
  });

  it("lists a summary of every action in its order", () => {
    const listed = summaries().map((summary) => TeamActionSummary.parse(summary).id);
    expect(listed).toEqual(playbook.map(({ id }) => id));
  });

  it("leaves out a step that falls away, and shortens no action that has one length", () => {
    const ids = planSteps(anAction("who-is-it-for"), "short").map(({ id }) => id);
    expect(ids).not.toContain("in-twos");
    const standUp = anAction("ask-out-loud");
    expect(planSteps(standUp, "short")).toEqual(standUp.steps);
  });
});

describe("The grade of evidence", () => {
  const text = "It helps. Some have seen it.";
  const title = "A study";
  const url = "https://example.org/study";

  it("needs a source when it is more than practice", () => {
    expect(Why.safeParse({ text, evidence: "strong" }).success).toBe(false);
    expect(Why.safeParse({ text, evidence: "some" }).success).toBe(false);
    expect(Why.safeParse({ text, evidence: "practice" }).success).toBe(true);
  });

  it("needs a source that says what was seen of it", () => {
    expect(Why.safeParse({ text, evidence: "some", source: { title } }).success).toBe(false);
    expect(accepts({ title, seen: "cited" })).toBe(true);
  });

  it("gives an address exactly when the page itself was read", () => {
    expect(accepts({ title, url, seen: "page" })).toBe(true);
    expect(accepts({ title, seen: "page" })).toBe(false);
    expect(accepts({ title, url, seen: "cited" })).toBe(false);
  });

  it("names no source for practice", () => {
    const source = { title, seen: "cited" };
    expect(Why.safeParse({ text, evidence: "practice", source }).success).toBe(false);
  });

  function accepts(source: object): boolean {
    return Why.safeParse({ text, evidence: "some", source }).success;
  }
});

function anAction(id: string): TeamAction {
  const action = findTeamAction(id);
  if (!action) throw new Error(`no action ${id}`);
  return action;
}

function expectUnique(values: readonly string[]): void {
  expect([...values].sort()).toEqual([...new Set(values)].sort());
}

/** Every text of an action that a person reads. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
