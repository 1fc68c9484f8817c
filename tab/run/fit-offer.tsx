import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { leftInMeetingMs, neededMs } from "#shared/fit-in.ts";
import type { Run } from "#shared/run.ts";
import { fitInWords } from "#shared/words/fit-in.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { useTeam } from "../team-handle.ts";
import { useRunStyles } from "./run-styles.ts";
import { useServerNow } from "./use-server-now.ts";

const FitIn = lazyPart(async () => (await import("./fit-in.tsx")).FitIn);

/** Less than a minute too much is no reason to change a plan (ms). */
const notWorthIt = 60_000;

/**
 * Asks the leader what to do where the meeting ends before the run would: once, whatever they decide.
 * They can ask for it themselves at any time.
 */
export function FitOffer({ run }: { readonly run: Run }) {
  const team = useTeam();
  const now = useServerNow(team.now);
  const [isDecided, setIsDecided] = useState(false);
  const left = leftInMeetingMs(team.view.meets, now);
  const needed = neededMs(run, now);
  if (isDecided || left === undefined || needed < left + notWorthIt) return null;
  const [have, takes] = [Math.floor(left / 60_000), Math.ceil(needed / 60_000)];
  return (
    <FitIn
      run={run}
      question={fitInWords.short(have, takes)}
      left={have}
      wasAsked={false}
      onDone={() => setIsDecided(true)}
    />
  );
}

/** The way to the same by hand, for whoever knows how much time there is. */
export function FitByHand({ run }: { readonly run: Run }) {
  const styles = useRunStyles();
  const { now, view } = useTeam();
  const [isOpen, setIsOpen] = useState(false);
  const trigger = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) trigger.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!isOpen) {
    return (
      <div ref={trigger} className={styles.section}>
        <Button type="button" appearance="subtle" onClick={() => setIsOpen(true)}>
          {fitInWords.trigger}
        </Button>
      </div>
    );
  }
  const left = leftInMeetingMs(view.meets, now());
  return (
    <FitIn
      run={run}
      question={fitInWords.ask}
      left={left && Math.floor(left / 60_000)}
      wasAsked
      onDone={() => setIsOpen(false)}
    />
  );
}
