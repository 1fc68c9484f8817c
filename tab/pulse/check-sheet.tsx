import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { questionText } from "#shared/words/questions.ts";
import { words } from "#shared/words.ts";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useKeptFocus } from "../run/use-kept-focus.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useSheets } from "../sheets.ts";
import { PulsePromise } from "./pulse-promise.tsx";
import { PulseQuestion } from "./pulse-question.tsx";
import { SavedNote } from "./saved-note.tsx";
import { type SheetProps, useSending } from "./use-sending.ts";

/** A check: first what is promised, then its questions one a screen, and at the end the sending. */
export function CheckSheet({ round, send, isLedTo }: SheetProps) {
  const styles = useScreenStyles();
  const presses = usePresses();
  const sending = useSending(round, send);
  const whole = useKeptFocus();
  const { at, go, note, heading } = useQuestions(round);
  const { questions } = round;
  const { questionOf, begin, next, back, allChosen } = measuringWords;

  const press = () => {
    const first = questions.findIndex(({ id }) => sending.missing.includes(id));
    if (first >= 0) go(first);
    return sending.press();
  };

  return (
    <div ref={whole} data-answers>
      <div className={styles.screen} data-focus-home tabIndex={-1}>
        {sending.isSaved ? null : at === undefined ? (
          <>
            <PulsePromise round={round} />
            <Button
              appearance={isLedTo && !sending.isBegun ? "secondary" : "primary"}
              className={styles.start}
              onClick={() => go(0)}
            >
              {begin}
            </Button>
          </>
        ) : (
          <>
            <div className={styles.section}>
              <div ref={heading} tabIndex={-1}>
                <Text as="p" size={200} className={styles.quiet}>
                  {questionOf(at + 1, questions.length)}
                </Text>
              </div>
              <Text as="p" weight="semibold" className={styles.text}>
                {words.pulse.lastTwoWeeks}
              </Text>
              <Question round={round} index={at} />
            </div>
            {sending.missing.length === 0 && (
              <Text as="p" size={200} className={styles.quiet}>
                {allChosen}
              </Text>
            )}
            <div className={styles.row}>
              {at > 0 && <Button onClick={() => go(at - 1)}>{back}</Button>}
              {at < questions.length - 1 && (
                <Button
                  appearance={sending.missing.length > 0 ? "primary" : "secondary"}
                  onClick={() => go(at + 1)}
                >
                  {next}
                </Button>
              )}
              {(at === questions.length - 1 || sending.missing.length === 0) && (
                <PressButton name="send" presses={presses} appearance="primary" onPress={press}>
                  {words.pulse.send}
                </PressButton>
              )}
            </div>
          </>
        )}
        <Text as="p" role="status" className={styles.text}>
          {note ?? sending.sentence}
        </Text>
        {sending.isSaved && <SavedNote again={sending.again} />}
      </div>
    </div>
  );
}

function Question({ round, index }: { readonly round: RoundView; readonly index: number }) {
  const sheets = useSheets();
  const id = round.questions[index]?.id ?? "";
  return (
    <PulseQuestion
      key={id}
      id={id}
      label={questionText(id) ?? ""}
      choice={sheets.find(round.id)?.choices[id]}
      onChoose={(choice) => sheets.choose(round.id, id, choice)}
    />
  );
}

/** Which question is on screen; none before the first. Going on needs a choice, going back does not. */
function useQuestions(round: RoundView) {
  const sheets = useSheets();
  const choices = sheets.find(round.id)?.choices ?? {};
  const begun = Object.keys(choices).length > 0;
  const open = round.questions.findIndex(({ id }) => choices[id] === undefined);
  const resumed = open < 0 ? round.questions.length - 1 : open;
  const [at, setAt] = useState<number | undefined>(begun ? resumed : undefined);
  const [note, setNote] = useState<string>();
  const heading = useRef<HTMLDivElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    heading.current?.focus();
  }, [at]);
  const go = (to: number) => {
    const here = at === undefined ? undefined : round.questions[at];
    const isMissing = here !== undefined && to > (at ?? 0) && choices[here.id] === undefined;
    setNote(isMissing ? measuringWords.chooseOne : undefined);
    if (isMissing) return;
    setAt(to);
  };
  return { at, go, note, heading };
}
