import type { Person } from "#shared/team.ts";
import type { Host } from "../../tab/host.ts";

/** Teams around a side panel that runs outside of a browser: what it tells, and nothing to press. */
export function panelHost(
  { userId, name }: Person,
  conversationId: string,
  getToken: Host["getToken"],
): Host {
  return {
    ...{ userId, userName: name, getToken, conversationId },
    frameContext: "sidePanel",
    pageId: "panel",
    subPageId: undefined,
    locale: "en",
    theme: "light",
    onThemeChange: () => () => undefined,
    shareToStage: undefined,
    openHome: undefined,
  };
}
