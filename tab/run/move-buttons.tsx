import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { RunStep } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { PressButton } from "../controls/press-button.tsx";
import { Question } from "../controls/question.tsx";
import { useTextButton } from "../controls/text-button.ts";
import type { Presses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { countWords } from "./count-words.ts";
import { type Move, moveQuestion } from "./move-question.ts";
import { canReveal, type OnStep } from "./on-step.ts";
import { titleOf } from "./step-title.ts";
import type { UnsentHere } from "./unsent-here.ts";
import { UnsentLine } from "./unsent-line.tsx";
import { useClampStyles } from "./use-clamp.ts";
import { useSettled } from "./use-settled.ts";

/** Shows the step, or moves the team to the next one; asks before that where something would be missed. */
export function MoveButtons(props: {
  readonly at: OnStep;
  readonly next: RunStep;
  readonly presses: Presses;
  readonly unsent: UnsentHere | undefined;
  readonly isAway: boolean;
  /** Whether something else is to be pressed first. */
  readonly isSecond: boolean;
}) {
  const { at, next, presses, unsent, isSecond } = props;
  const { run, step } = at;
  const styles = useStyles();
  const clamped = useClampStyles();
  const textButton = useTextButton();
  const { changeRun, revealStep, view } = useTeam();
  const reveals = canReveal(at);
  const { asked, ask, confirm, cancel } = useAsked(`${step.id} ${reveals} ${unsent?.id ?? ""}`);
  const around = { members: view.members.length, isUnsent: unsent !== undefined };
  const questionOf = (move: Move) => moveQuestion(at, move, around);
  const question = asked && questionOf(asked);
  const settling = !useSettled(`${run.stepIndex} ${reveals} ${question?.confirm ?? ""}`);
  const make = (move: Move) =>
    move === "show" ? revealStep(step.id) : changeRun("advanceRun", {});
  const press = (move: Move) => async () => (questionOf(move) ? ask(move) : make(move));

  return (
    <>
      {/* It is there all the time, so that the focus comes back to what was pressed. */}
      <div hidden={question !== undefined} className={question ? undefined : styles.moves}>
        <div className={styles.line}>
          {!props.isAway && <Text size={200}>{countWords(at, view.members)}</Text>}
          {reveals && (
            <PressButton
              name="skip"
              presses={presses}
              appearance="subtle"
              size="small"
              className={textButton.words}
              settling={settling}
              label={runWords.skipName}
              onPress={press("skip")}
            >
              {runWords.skip}
            </PressButton>
          )}
        </div>
        <PressButton
          name="forward"
          presses={presses}
          appearance={isSecond ? "secondary" : "primary"}
          settling={settling}
          className={styles.wide}
          textClassName={clamped.button}
          onPress={press(reveals ? "show" : "next")}
        >
          {moveWords(reveals ? step.kind : undefined, next)}
        </PressButton>
      </div>
      {asked && question && (
        <Question
          name="asked"
          presses={presses}
          question={question.question}
          confirm={question.confirm}
          onConfirm={() => confirm(() => make(asked))}
          onCancel={cancel}
          isSecond={isSecond || unsent !== undefined}
          settling={settling}
          className={styles.asked}
        >
          {unsent && <UnsentLine unsent={unsent} presses={presses} />}
        </Question>
      )}
    </>
  );
}

/** Which move is asked about, as long as it would still do the same; the focus goes back to what was pressed. */
function useAsked(about: string) {
  const [askedFor, setAskedFor] = useState<{ readonly about: string; readonly move: Move }>();
  const asked = askedFor?.about === about ? askedFor.move : undefined;
  const pressed = useRef<Element>(null);
  const closing = useRef(false);
  useEffect(() => {
    if (asked || !closing.current) return;
    closing.current = false;
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
  }, [asked]);

  const ask = (move: Move) => {
    pressed.current = document.activeElement;
    setAskedFor({ about, move });
    return true;
  };
  const cancel = () => {
    closing.current = true;
    setAskedFor(undefined);
  };
  const confirm = async (send: () => Promise<boolean>) => {
    // The team can be on its next step before the answer is here.
    closing.current = true;
    const applied = await send();
    if (applied) setAskedFor(undefined);
    else closing.current = false;
    return applied;
  };
  return { asked, ask, confirm, cancel };
}

/** What the press does: it shows the step of this kind, or moves the team to the next one. */
function moveWords(shown: OnStep["step"]["kind"] | undefined, next: RunStep): string {
  if (shown === undefined) return runWords.next(titleOf(next));
  return shown === "vote" ? runWords.showResult : runWords.showNotes;
}

const useStyles = makeStyles({
  moves: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
  },
  // As low as can be: what it is about is above it.
  asked: {
    padding: tokens.spacingHorizontalS,
    gap: tokens.spacingVerticalXS,
    "& button": { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  },
  wide: { width: "100%", overflowWrap: "anywhere" },
});
