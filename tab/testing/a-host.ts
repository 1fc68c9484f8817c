import type { Host } from "../host.ts";

/** Teams around Ana's side panel, in the light theme. */
export function aHost(overrides: Partial<Host> = {}): Host {
  return {
    frameContext: "sidePanel",
    pageId: "panel",
    subPageId: undefined,
    conversationId: "19:meeting@thread.v2",
    userId: "ana",
    userName: "Ana",
    shareToStage: undefined,
    openHome: undefined,
    locale: "en-gb",
    theme: "light",
    onThemeChange: () => () => undefined,
    getToken: () => Promise.resolve("a-token"),
    ...overrides,
  };
}
