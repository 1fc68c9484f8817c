import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { leftInMeetingMs, neededMs } from "#shared/fit-in.ts";
import type { Run } from "#shared/run.ts";
import { fitInWords } from "#shared/words/fit-in.ts";
import { useTextButton } from "../controls/text-button.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { useTeam } from "../team-handle.ts";
import { useRunStyles } from "./run-styles.ts";
import { useServerNow } from "./use-server-now.ts";

const FitIn = lazyPart(async () => (await import("./fit-in.tsx")).FitIn);

/** Less than a minute too much is no reason to change a plan (ms). */
const notWorthIt = 60_000;

/** How often it is looked whether the run still fits (ms). */
const lookEvery = 1_000;

/** Whether the leader is asked what to do, until they have decided. */
export interface FitAsking {
  readonly isAsked: boolean;
  readonly decided: () => void;
}

/**
 * Asks the leader of a run where its meeting ends before the run would: once, whatever they decide. They
 * can ask for it themselves at any time.
 */
export function useFitAsking(run: Run): FitAsking {
  const { me, view, now } = useTeam();
  const [isShort, setIsShort] = useState(false);
  const [isDecided, setIsDecided] = useState(false);
  const { meets } = view;
  useEffect(() => {
    const look = () => {
      const left = leftInMeetingMs(meets, now());
      setIsShort(left !== undefined && neededMs(run, now()) >= left + notWorthIt);
    };
    look();
    const looking = setInterval(look, lookEvery);
    return () => clearInterval(looking);
  }, [run, meets, now]);
  return {
    isAsked: isShort && !isDecided && me.userId === run.facilitatorId,
    decided: () => setIsDecided(true),
  };
}

/** The question, with what would become of the steps. */
export function FitOffer({ run, onDone }: { readonly run: Run; readonly onDone: () => void }) {
  const team = useTeam();
  const now = useServerNow(team.now);
  const left = Math.floor((leftInMeetingMs(team.view.meets, now) ?? 0) / 60_000);
  const question = fitInWords.short(left, Math.ceil(neededMs(run, now) / 60_000));
  return <FitIn run={run} question={question} left={left} wasAsked={false} onDone={onDone} />;
}

/** The way to the same by hand, for whoever knows how much time there is. */
export function FitByHand({ run }: { readonly run: Run }) {
  const styles = useRunStyles();
  const { now, view } = useTeam();
  const textButton = useTextButton();
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
        <Button
          type="button"
          appearance="subtle"
          className={textButton.medium}
          onClick={() => setIsOpen(true)}
        >
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
