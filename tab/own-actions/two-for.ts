import type { Resource } from "#shared/resource.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";

/** Two entries for a component to start with: those that it fits most come first. */
export function twoFor(component: SafetyComponent, library: readonly Resource[]): string[] {
  const place = ({ components }: Resource) => components.indexOf(component);
  return library
    .filter((resource) => place(resource) >= 0)
    .toSorted((a, b) => place(a) - place(b))
    .slice(0, 2)
    .map(({ id }) => id);
}
