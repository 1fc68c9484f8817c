import type { Resource } from "#shared/resource.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import type { Topic } from "#shared/topic.ts";

/** What the list of resources is narrowed to; undefined and false narrow nothing. */
export interface ResourceFilter {
  readonly component: SafetyComponent | undefined;
  readonly topic: Topic | undefined;
  readonly kind: Resource["kind"] | undefined;
  /** Only what costs nothing, ever. */
  readonly isFree: boolean;
  /** Only what is known to take a quarter of an hour or less. */
  readonly isShort: boolean;
}

export const noResourceFilter: ResourceFilter = {
  component: undefined,
  topic: undefined,
  kind: undefined,
  isFree: false,
  isShort: false,
};

const quarter = 15;

/** The resources that fit all that is marked, in their order. */
export function filterResources(
  resources: readonly Resource[],
  { component, topic, kind, isFree, isShort }: ResourceFilter,
): Resource[] {
  return resources.filter(
    (one) =>
      (component === undefined || one.components.includes(component)) &&
      (topic === undefined || one.topics.includes(topic)) &&
      (kind === undefined || one.kind === kind) &&
      (!isFree || one.paywall === false) &&
      (!isShort || (one.minutes !== undefined && one.minutes <= quarter)),
  );
}
