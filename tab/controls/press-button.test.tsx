import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInTeam } from "../testing/a-team-handle.ts";
import { PressButton } from "./press-button.tsx";
import { usePresses } from "./use-presses.ts";

function Waits() {
  const presses = usePresses();
  return (
    <PressButton name="next" presses={presses} onPress={() => new Promise<boolean>(() => {})}>
      Next
    </PressButton>
  );
}

test("[R237] a press that waits is heard to at once, and seen to once it takes longer than a moment", async () => {
  renderInTeam(<Waits />);
  const button = screen.getByRole("button", { name: "Next" });
  await userEvent.click(button);
  expect(button.ariaBusy).toBe("true");
  expect(button.querySelector("[role=progressbar]")).toBeNull();
  await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
  expect(button.querySelector("[role=progressbar]")).not.toBeNull();
});
