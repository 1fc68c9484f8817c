import { Button, Checkbox, Field, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { mostDraftSteps } from "#shared/limits.ts";
import type { DraftStep } from "#shared/own-actions/draft-content.ts";
import { freeStepId, newStep } from "#shared/own-actions/step-templates.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useEditing } from "./editing.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { fieldState } from "./field-state.ts";
import { FormPart } from "./form-part.tsx";
import { stepKey } from "./problem-keys.ts";
import { StepFields } from "./step-fields.tsx";
import { StepRow } from "./step-row.tsx";

/** A step that was taken out, and where it was. */
interface Removed {
  readonly step: DraftStep;
  readonly index: number;
}

/** The steps of the draft: write, add, take out, move up and down. */
export function StepsSection() {
  const { content, edit, openIn, wanted, problemAt } = useEditing();
  const styles = useEditorStyles();
  const screen = useScreenStyles();
  const [removed, setRemoved] = useState<Removed>();
  const [said, setSaid] = useState("");
  const [added, setAdded] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const { steps } = content;
  const problem = problemAt("steps");
  const { stepName, moved, stepRemoved, stepBack, addStep } = ownWords.editor;

  useEffect(() => {
    if (added === undefined) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-field="${stepKey(added, "title")}"] input`)
      ?.focus();
  }, [added]);
  useEffect(() => {
    if (removed) list.current?.querySelector<HTMLElement>("[data-undo]")?.focus();
  }, [removed]);

  const put = (next: readonly DraftStep[]) => edit((draft) => ({ ...draft, steps: [...next] }));
  const move = (index: number, to: number) => {
    const step = steps[index];
    if (!step) return;
    put(steps.toSpliced(index, 1).toSpliced(to, 0, step));
    setSaid(moved(stepName(index + 1, step.title), to + 1, steps.length));
  };
  const remove = (index: number) => {
    const step = steps[index];
    if (!step) return;
    put(steps.toSpliced(index, 1));
    setRemoved({ step, index });
    setSaid(stepRemoved(stepName(index + 1, step.title)));
  };
  const bringBack = ({ step, index }: Removed) => {
    put(steps.toSpliced(index, 0, step));
    setRemoved(undefined);
    setAdded(step.id);
    setSaid(stepBack(stepName(index + 1, step.title)));
  };
  const add = () => {
    // An id that was taken out may come back.
    const id = freeStepId(removed ? [...steps, removed.step] : steps);
    // Agreeing who does what stays last.
    const end = steps.at(-1)?.kind === "commit" ? steps.length - 1 : steps.length;
    put(steps.toSpliced(end, 0, newStep(id, "talk", 5)));
    setAdded(id);
  };

  return (
    <div ref={list} className={styles.form}>
      <div data-field="steps" className={styles.form}>
        {problem !== undefined && (
          <Text size={200} weight="semibold" className={screen.text}>
            {problem}
          </Text>
        )}
        <ol className={screen.list}>
          {steps.map((step, index) => (
            <li key={step.id}>
              <FormPart
                title={stepName(index + 1, step.title)}
                level="h4"
                note={`${words.stepKinds[step.kind]}, ${words.panel.minutes(step.minutes)}`}
                openProblems={openIn({ stepId: step.id })}
                open={step.id === added}
                wanted={wanted?.startsWith(`steps.${step.id}.`) === true}
              >
                <StepFields step={step} number={index + 1} />
                <StepRow
                  name={stepName(index + 1, step.title)}
                  place={index}
                  count={steps.length}
                  onMove={(to) => move(index, to)}
                  onRemove={() => remove(index)}
                />
              </FormPart>
            </li>
          ))}
        </ol>
      </div>
      {removed && (
        <div className={styles.apart}>
          <Text>{stepRemoved(stepName(removed.index + 1, removed.step.title))}</Text>
          <Button size="small" data-undo onClick={() => bringBack(removed)}>
            {ownWords.undo}
          </Button>
        </div>
      )}
      <Text role="status" className={styles.heard}>
        {said}
      </Text>
      <Button
        className={screen.start}
        disabledFocusable={steps.length >= mostDraftSteps}
        onClick={add}
      >
        {addStep}
      </Button>
      <Field data-field="hasShorter" {...fieldState(problemAt("hasShorter"))}>
        <Checkbox
          label={ownWords.editor.fields.hasShorter}
          checked={content.hasShorter}
          onChange={(_, { checked }) =>
            edit((draft) => ({ ...draft, hasShorter: checked === true }))
          }
        />
      </Field>
    </div>
  );
}
