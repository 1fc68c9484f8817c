import { describe, expect, it } from "vitest";
import { Resource } from "../resource.ts";
import { safetyComponents } from "../safety-component.ts";
import { playbook } from "./playbook.ts";
import { resources, resourcesOf, shownResources } from "./resources.ts";

const blameOrHype =
  /failed you|at fault|whose fault|toxic|lazy|stupid|supercharge|game.?changer|unlock|unleash|amazing|awesome|incredible|transform|revolution|magic|guarantee|10x|rock ?star|synerg|leverage|empower|must-|best-selling|world-class|proven|inspiring|powerful/i;

describe("A resource", () => {
  it.each(resources.map((resource) => [resource.id, resource] as const))(
    "%s has its shape and notes without hype, blame or exclamation marks",
    (_, resource) => {
      expect(Resource.parse(resource)).toEqual(resource);
      expect(`${resource.worth} ${resource.contentNote ?? ""}`).not.toMatch(/!/);
      expect(`${resource.worth} ${resource.contentNote ?? ""}`).not.toMatch(blameOrHype);
    },
  );

  it("has an id and an address of its own", () => {
    expectUnique(resources.map(({ id }) => id));
    expectUnique(resources.map(({ url }) => url));
  });

  it("of a publisher who asks for money after a few articles is marked as metered", () => {
    for (const { id, url, paywall } of resources) {
      if (new URL(url).host === "hbr.org") expect(paywall, id).toBe("metered");
    }
  });
});

describe("The resource library", () => {
  it.each([...safetyComponents])("has at least three resources for %s", (component) => {
    const fitting = shownResources.filter(({ components }) => components.includes(component));
    expect(fitting.length).toBeGreaterThanOrEqual(3);
  });

  it.each(["emotional-intelligence", "humour", "remote-work"] as const)(
    "has at least three about %s",
    (topic) => {
      const fitting = shownResources.filter(({ topics }) => topics.includes(topic));
      expect(fitting.length).toBeGreaterThanOrEqual(3);
    },
  );

  it("does not show what nobody has verified", () => {
    expect(shownResources.map(({ status }) => status)).not.toContain("unverified");
  });

  it("gives the resources of an action in the action's order, and refuses an unknown id", () => {
    const ids = ["on-being-wrong", "bad-meetings"];
    expect(resourcesOf({ resources: ids }).map(({ id }) => id)).toEqual(ids);
    expect(() => resourcesOf({ resources: ["no-such-resource"] })).toThrow(/does not exist/);
  });

  it("shows every resource that an action refers to", () => {
    for (const action of playbook) {
      expect(
        resourcesOf(action).map(({ id }) => id),
        action.id,
      ).toEqual(action.resources);
    }
  });
});

function expectUnique(values: readonly string[]): void {
  expect([...values].sort()).toEqual([...new Set(values)].sort());
}
