import { Button, Field, Input, mergeClasses, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { fitInto, neededMs, withMinutes } from "#shared/fit-in.ts";
import type { Run } from "#shared/run.ts";
import { fitInWords } from "#shared/words/fit-in.ts";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { Disclosure } from "./disclosure.tsx";
import { changesOf, FitChanges, sumOf } from "./fit-changes.tsx";
import { useRunStyles } from "./run-styles.ts";
import { useServerNow } from "./use-server-now.ts";

/** As long as anybody meets, in minutes. */
const mostMinutes = 240;

/**
 * Shows which steps shrink or fall away so that the rest fits into the minutes that are there. The
 * leader decides: nothing happens by itself, and what is sent is what was seen.
 */
export function FitIn(props: {
  readonly run: Run;
  readonly question: string;
  /** Minutes left in the meeting, where it is known when it ends. */
  readonly left: number | undefined;
  /** Whether the leader asked for it just now: then it gets the focus, and they say how long they have. */
  readonly wasAsked: boolean;
  readonly onDone: () => void;
}) {
  const { run, question, left, wasAsked, onDone } = props;
  const styles = useRunStyles();
  const { changeRun, now } = useTeam();
  const at = useServerNow(now);
  const presses = usePresses();
  const [typed, setTyped] = useState<string>();
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (wasAsked) form.current?.focus();
  }, [wasAsked]);

  const needed = Math.ceil(neededMs(run, at) / 60_000);
  const value = typed ?? String(left ?? needed);
  const minutes = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  const isRight = minutes >= 1 && minutes <= mostMinutes;
  const fitted = fitInto(run, at, minutes * 60_000);
  const least = Math.ceil(neededMs({ ...run, steps: withMinutes(run, fitted) }, at) / 60_000);
  const changes = isRight ? changesOf(run, fitted) : [];

  const send = async () => {
    const applied = await changeRun("replanRun", { minutes: fitted });
    if (applied) onDone();
    return applied;
  };
  const wrong = {
    validationState: "error",
    validationMessage: fitInWords.haveMissing(mostMinutes),
  } as const;

  return (
    <fieldset
      ref={form}
      tabIndex={-1}
      className={mergeClasses(styles.notice, styles.group)}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
      <legend className={styles.legend}>{question}</legend>
      {wasAsked && (
        <Field
          label={fitInWords.have}
          {...(isRight ? { hint: fitInWords.haveHint(needed) } : wrong)}
        >
          <Input
            inputMode="numeric"
            className={styles.narrow}
            value={value}
            onChange={(_, data) => setTyped(data.value)}
          />
        </Field>
      )}
      {wasAsked && <FitChanges changes={changes} />}
      {/* Nobody asked for this: what to do in the step stays in sight below it. */}
      {!wasAsked && changes.length > 0 && (
        <Disclosure title={sumOf(changes)}>
          <FitChanges changes={changes} />
        </Disclosure>
      )}
      {isRight && changes.length === 0 && <Text>{fitInWords.fits}</Text>}
      {isRight && least > minutes && <Text>{fitInWords.tooLong(least)}</Text>}
      <div className={styles.row}>
        {changes.length > 0 && (
          <PressButton
            name="fit"
            presses={presses}
            appearance="primary"
            className={styles.narrow}
            onPress={send}
          >
            {fitInWords.confirm}
          </PressButton>
        )}
        <Button type="button" className={styles.narrow} onClick={onDone}>
          {fitInWords.keep}
        </Button>
      </div>
    </fieldset>
  );
}
