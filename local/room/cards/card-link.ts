/** Where a link of a card leads: to a place of this room, or out of it. */
export type CardLink =
  | { readonly to: "panel" }
  /** `part`: the part of the personal app that the link names, if it names one. */
  | { readonly to: "home"; readonly part?: string }
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
    return entity === "home" ? { to: "home", ...partOf(url) } : { to: "panel" };
  }
  return { to: "web", address: url.href };
}

function partOf(url: URL): { readonly part?: string } {
  const named = /"subEntityId":"([^"\\]+)"/.exec(url.searchParams.get("context") ?? "")?.[1];
  return named === undefined ? {} : { part: named };
}
