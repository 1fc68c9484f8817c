/** Where a link of a card leads: to a place of this room, or out of it. */
export type CardLink =
  | { readonly to: "panel" | "home" }
  | { readonly to: "web"; readonly address: string };

/**
 * A link to the app in Teams leads to the app in this room. Undefined where a page had better not
 * follow it.
 */
export function cardLink(address: string): CardLink | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const [, l, kind, , entity] = url.pathname.split("/");
  if (url.hostname === "teams.microsoft.com" && l === "l" && kind === "entity") {
    return { to: entity === "home" ? "home" : "panel" };
  }
  return { to: "web", address: url.href };
}
