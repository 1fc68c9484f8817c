import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { renderInTeam } from "../testing/a-team-handle.ts";
import { PressButton } from "./press-button.tsx";
import { usePresses } from "./use-presses.ts";

afterEach(() => vi.useRealTimers());

function Waits() {
  const presses = usePresses();
  return (
    <PressButton name="next" presses={presses} onPress={() => new Promise<boolean>(() => {})}>
      Next
    </PressButton>
  );
}

test("[R237] a press that waits is heard to at once, and seen to once it takes longer than a moment", () => {
  vi.useFakeTimers();
  renderInTeam(<Waits />);
  const button = screen.getByRole("button", { name: "Next" });
  fireEvent.click(button);
  expect(button.ariaBusy).toBe("true");
  act(() => vi.advanceTimersByTime(250));
  expect(button.querySelector("[role=progressbar]")).toBeNull();
  act(() => vi.advanceTimersByTime(100));
  expect(button.querySelector("[role=progressbar]")).not.toBeNull();
});
