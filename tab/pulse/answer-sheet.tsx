import { Text } from "@fluentui/react-components";
import { useRef } from "react";
import { words } from "#shared/words.ts";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useKeptFocus } from "../run/use-kept-focus.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { PulseForm } from "./pulse-form.tsx";
import { SavedNote } from "./saved-note.tsx";
import { type SheetProps, useSending } from "./use-sending.ts";

/** The questions and their button; once it is sent, that it is saved and nothing of what was sent. */
export function AnswerSheet({ round, send, isLedTo }: SheetProps) {
  const styles = useScreenStyles();
  const presses = usePresses();
  const sending = useSending(round, send);
  const whole = useKeptFocus();
  const questions = useRef<HTMLDivElement>(null);

  const press = () => {
    const parts = [...(questions.current?.querySelectorAll<HTMLElement>("[data-question]") ?? [])];
    const first = parts.find(({ dataset }) => dataset["question"] === sending.missing[0]);
    first?.querySelector("input")?.focus();
    return sending.press();
  };

  return (
    <div ref={whole} data-answers>
      <div className={styles.screen} data-focus-home tabIndex={-1}>
        {!sending.isSaved && (
          <>
            <div ref={questions} className={styles.screen}>
              <PulseForm round={round} missing={sending.toldMissing} />
            </div>
            <PressButton
              name="send"
              presses={presses}
              appearance={isLedTo && !sending.isBegun ? "secondary" : "primary"}
              className={styles.start}
              onPress={press}
            >
              {words.pulse.send}
            </PressButton>
            <Text as="p" size={200} className={styles.quiet}>
              {words.pulse.ifAnswered}
            </Text>
          </>
        )}
        <Text as="p" role="status" className={styles.text}>
          {sending.sentence}
        </Text>
        {sending.isSaved && <SavedNote again={sending.again} />}
      </div>
    </div>
  );
}
