import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { watchMs } from "#shared/privacy/retention.ts";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useRunStyles } from "../run/run-styles.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Setting } from "./setting.tsx";

/** `told`: what happens is said, with the first question; `sure`: the second one. */
type Step = "resting" | "told" | "sure" | "erased";

/** Has me erased, once I have read what that means and have said so twice. */
export function EraseMe({ onErase }: { readonly onErase: () => Promise<boolean> }) {
  const styles = useScreenStyles();
  const run = useRunStyles();
  const presses = usePresses();
  const [step, setStep] = useState<Step>("resting");
  const part = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    // To what is to be read now, or back to where it began.
    const place = step === "resting" ? "button" : "[data-step]";
    if (hasMoved.current) part.current?.querySelector<HTMLElement>(place)?.focus();
  }, [step]);
  const goTo = (next: Step) => {
    hasMoved.current = true;
    setStep(next);
  };
  const erase = async () => {
    const isAsked = await onErase();
    if (isAsked) goTo("erased");
    return isAsked;
  };
  const said = settingsWords;
  const lines =
    step === "told" ? [said.eraseGoes, said.eraseStays, said.eraseFinal] : [said.eraseSureNote];
  return (
    <Setting title={said.eraseTitle} what={said.eraseWhat}>
      <div ref={part}>
        {step === "resting" && <Button onClick={() => goTo("told")}>{said.eraseTrigger}</Button>}
        {step === "erased" && (
          <Text
            as="p"
            role="status"
            data-step
            tabIndex={-1}
            weight="semibold"
            className={styles.text}
          >
            {said.erased(watchMs / 60_000)}
          </Text>
        )}
        {(step === "told" || step === "sure") && (
          <fieldset
            key={step}
            data-step
            tabIndex={-1}
            className={mergeClasses(run.notice, run.group)}
            onKeyDown={({ key }) => key === "Escape" && goTo("resting")}
          >
            <legend className={run.legend}>
              {step === "told" ? said.eraseAsk : said.eraseSure}
            </legend>
            {lines.map((line) => (
              <Text key={line} as="p" className={styles.text}>
                {line}
              </Text>
            ))}
            <div className={run.row}>
              {step === "told" ? (
                <Button onClick={() => goTo("sure")}>{said.eraseGoOn}</Button>
              ) : (
                <PressButton name="erase" presses={presses} appearance="primary" onPress={erase}>
                  {said.eraseConfirm}
                </PressButton>
              )}
              <Button onClick={() => goTo("resting")}>{words.panel.cancel}</Button>
            </div>
          </fieldset>
        )}
      </div>
    </Setting>
  );
}
