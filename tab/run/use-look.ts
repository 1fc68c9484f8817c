import { type RefObject, useEffect, useRef, useState } from "react";

/** A member's own look at another step than the team is on; nobody else sees it. */
export interface Look {
  /** The step that they look at; undefined while they are with the team. */
  readonly index: number | undefined;
  /** Whether the team has moved since they looked away. */
  readonly hasMoved: boolean;
  readonly at: (index: number) => void;
  readonly back: () => void;
}

/**
 * Looks away from the step that the team is on and back. Nothing but a press changes it, only where
 * the team comes to the step that somebody looks at, they are with the team again. Whoever pressed
 * has the focus at the title of what they look at.
 */
export function useLook(teamIndex: number, screen: RefObject<HTMLElement | null>): Look {
  const [look, setLook] = useState<{ readonly index: number; readonly from: number }>();
  const pressed = useRef(false);
  if (look?.index === teamIndex) setLook(undefined);

  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    screen.current?.querySelector<HTMLElement>("[data-step]")?.focus();
  });

  const at = (index: number) => {
    pressed.current = true;
    setLook(index === teamIndex ? undefined : { index, from: teamIndex });
  };
  return {
    index: look?.index,
    hasMoved: look !== undefined && look.from !== teamIndex,
    at,
    back: () => at(teamIndex),
  };
}
