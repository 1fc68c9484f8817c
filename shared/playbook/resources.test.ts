import { describe, expect, it } from "vitest";
import { Resource, resourceKinds } from "../resource.ts";
import { safetyComponents } from "../safety-component.ts";
import { topics } from "../topic.ts";
import { playbook } from "./playbook.ts";
import { isShown, resources, resourcesOf, shownResources } from "./resources.ts";

const blameOrHype =
  /failed you|at fault|whose fault|toxic|lazy|stupid|supercharge|game.?changer|unlock|unleash|amazing|awesome|incredible|transform|revolution|magic|guarantee|10x|rock ?star|synerg|leverage|empower|must-|best-?selling|world-class|proven|inspiring|powerful|brilliant|essential|ultimate/i;

/** Hosts of which nobody has seen an address with https. */
const withoutEncryption = ["metacool.com"];

describe("A resource", () => {
  it.each(resources.map((resource) => [resource.id, resource] as const))(
    "%s has its shape, and notes of ours without hype, blame or exclamation marks",
    (_, resource) => {
      expect(Resource.parse(resource)).toEqual(resource);
      const ours = `${resource.worth} ${resource.contentNote ?? ""}`;
      expect(ours).not.toMatch(blameOrHype);
      expect(ours).not.toMatch(/!/);
      expect(resource.worth).toMatch(/[.?]$/);
    },
  );

  it("has an id and an address of its own", () => {
    expectUnique(resources.map(({ id }) => id));
    expectUnique(resources.map(({ url }) => url));
  });

  it("names each of its components and topics once", () => {
    for (const { components, topics: own } of resources) {
      expectUnique(components);
      expectUnique(own);
    }
  });

  it("of a publisher who asks for money after a few texts is marked as metered", () => {
    const metered = ["hbr.org", "www.nytimes.com", "www.newyorker.com"];
    for (const { id, url, paywall } of resources) {
      if (metered.includes(new URL(url).host)) expect(paywall, id).toBe("metered");
    }
  });

  it("is reached with https, but where no such address is known", () => {
    for (const { url } of resources) {
      const { protocol, host } = new URL(url);
      expect(protocol, url).toBe(withoutEncryption.includes(host) ? "http:" : "https:");
    }
  });

  it.each([
    "power-of-vulnerability",
    "listening-to-shame",
    "emotional-courage",
    "resilient-people-ted",
    "leaders-make-you-feel-safe",
    "heal-medicine",
    "emotions-your-brain-creates",
    "the-checklist",
  ])("that touches grief, violence, shame or illness says so first: %s", (id) => {
    expect(resources.find((one) => one.id === id)?.contentNote).toMatch(/\.$/);
  });
});

describe("The resource library", () => {
  it("shows at least 85 resources", () => {
    expect(shownResources.length).toBeGreaterThanOrEqual(85);
  });

  it("does not show what nobody has verified", () => {
    expect(isShown({ status: "page" })).toBe(true);
    expect(isShown({ status: "list" })).toBe(true);
    expect(isShown({ status: "unverified" })).toBe(false);
    expect(shownResources).toEqual(resources.filter(({ status }) => status !== "unverified"));
  });

  it.each([...safetyComponents])("shows at least twelve resources for %s", (component) => {
    expect(count(({ components }) => components.includes(component))).toBeGreaterThanOrEqual(12);
  });

  it.each([...topics])("shows at least five resources about %s", (topic) => {
    expect(count((one) => one.topics.includes(topic))).toBeGreaterThanOrEqual(5);
  });

  it("shows at least ten about humour and about remote work, and twelve about emotions", () => {
    expect(count((one) => one.topics.includes("humour"))).toBeGreaterThanOrEqual(10);
    expect(count((one) => one.topics.includes("remote-work"))).toBeGreaterThanOrEqual(10);
    expect(count((one) => one.topics.includes("emotional-intelligence"))).toBeGreaterThanOrEqual(
      12,
    );
  });

  it("shows at least ten that fit flexibility most", () => {
    expect(count(({ components }) => components[0] === "flexibility")).toBeGreaterThanOrEqual(10);
  });

  it.each([...resourceKinds])("shows at least ten of the kind %s", (kind) => {
    expect(count((one) => one.kind === kind)).toBeGreaterThanOrEqual(10);
  });
});

describe("The resources of an action", () => {
  it("come in the action's order, and an unknown id is refused", () => {
    const ids = ["on-being-wrong", "bad-meetings"];
    expect(resourcesOf({ resources: ids }).map(({ id }) => id)).toEqual(ids);
    expect(() => resourcesOf({ resources: ["no-such-resource"] })).toThrow(/does not exist/);
  });

  it("leave out what is not shown", () => {
    const hidden = resources.filter((one) => !isShown(one)).map(({ id }) => id);
    const found = resourcesOf({ resources: [...hidden, "bad-meetings"] });
    expect(found.map(({ id }) => id)).toEqual(["bad-meetings"]);
  });

  it("are all shown, for every action of the Playbook", () => {
    for (const action of playbook) {
      const shown = resourcesOf(action).map(({ id }) => id);
      expect(shown, action.id).toEqual(action.resources);
    }
  });
});

function count(fits: (resource: Resource) => boolean): number {
  return shownResources.filter(fits).length;
}

function expectUnique(values: readonly string[]): void {
  expect([...values].sort()).toEqual([...new Set(values)].sort());
}
