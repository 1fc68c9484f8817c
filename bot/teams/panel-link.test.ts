import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { panelLink } from "./panel-link.ts";

const contextOf = (link: string) => JSON.parse(new URL(link).searchParams.get("context") ?? "");

describe("a link into the panel", () => {
  test("opens the tab of groups that the app's package has", () => {
    const { staticTabs } = JSON.parse(readFileSync("appPackage/manifest.json", "utf8"));
    const tab = new URL(panelLink("app", "19:a@thread.v2")).pathname.split("/").at(-1);
    const scopes = staticTabs.find(
      ({ entityId }: { entityId: string }) => entityId === tab,
    )?.scopes;
    expect(scopes).toContain("groupChat");
  });

  test("opens it in the chat that it is about", () => {
    const id = "19:meeting_a+b/c=&?#@thread.v2";
    expect(contextOf(panelLink("app", id))).toEqual({ chatId: id, contextType: "chat" });
  });

  test("opens it in the channel that it is about", () => {
    const id = "19:retro@thread.tacv2";
    expect(contextOf(panelLink("app", id))).toEqual({ channelId: id });
  });
});
