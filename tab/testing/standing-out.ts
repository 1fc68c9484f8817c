import { screen } from "@testing-library/react";

/** What stands on the buttons that have the product's colour. */
export function standingOut(): (string | null)[] {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const colouring = rules.flatMap(({ cssText }) => {
    const [, name] =
      /^\.(\w+) \{\s*background-color: var\(--colorBrandBackground\)/.exec(cssText) ?? [];
    return name ?? [];
  });
  return screen
    .getAllByRole("button")
    .filter(({ classList }) => colouring.some((name) => classList.contains(name)))
    .map(({ textContent }) => textContent);
}
