import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ana,
  aRunView,
  aTeamHandle,
  aTeamView,
  chidi,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

afterEach(() => {
  vi.restoreAllMocks();
});

function show(me: typeof ana, textHeight: number) {
  vi.spyOn(Element.prototype, "scrollHeight", "get").mockReturnValue(textHeight);
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(44);
  renderInTeam(<RunScreen />, aTeamHandle({ me, view: aTeamView({ current: aRunView() }) }));
  return userEvent.setup();
}

describe("texts that are longer than their place", () => {
  it.each([ana, chidi])("[R146] are read on and put together again: $name", async (me) => {
    const user = show(me, 200);
    const more = await screen.findByRole("button", { name: "Read on" });
    expect(more.getAttribute("aria-expanded")).toBe("false");
    await user.click(more);
    const less = screen.getByRole("button", { name: "Less" });
    expect(less.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(less);
    await user.click(less);
    expect(screen.getByRole("button", { name: "Read on" })).toBeTruthy();
  });

  it("[R146] have no button where all of them is there", async () => {
    show(ana, 44);
    await screen.findByText(/What Ana says in talk/);
    expect(screen.queryByRole("button", { name: "Read on" })).toBeNull();
  });
});
