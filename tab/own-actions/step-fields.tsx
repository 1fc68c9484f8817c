import { Checkbox, Field, Select } from "@fluentui/react-components";
import { scriptLength, sentenceLength, titleLength } from "#shared/limits.ts";
import type { DraftStep } from "#shared/own-actions/draft-content.ts";
import { asKind } from "#shared/own-actions/step-templates.ts";
import type { StepKind } from "#shared/team-action.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { words } from "#shared/words.ts";
import { useEditing, withStep } from "./editing.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { fieldState } from "./field-state.ts";
import { NumberField } from "./number-field.tsx";
import { stepKey } from "./problem-keys.ts";
import { TextField } from "./text-field.tsx";

const { stepFields, stepHints } = ownWords.editor;

/** The fields of a step that are one text. */
type TextName = "title" | "everybody" | "leaderSays" | "ifSilent" | "ifOneDominates" | "remote";

/** All that is written of one step. `number` counts from 1. */
export function StepFields(props: { readonly step: DraftStep; readonly number: number }) {
  const { step, number } = props;
  const { content, edit } = useEditing();
  const styles = useEditorStyles();
  const before = content.steps.slice(0, number - 1);
  const change = (changed: (now: DraftStep) => DraftStep) =>
    edit((draft) => withStep(draft, step.id, changed));
  const text = (
    name: TextName,
    most: number,
    extra: { hint?: string; optional?: boolean } = {},
  ) => (
    <TextField
      name={stepKey(step.id, name)}
      label={stepFields[name]}
      value={step[name]}
      most={most}
      brief={name === "title"}
      onType={(typed) => change((now) => ({ ...now, [name]: typed }))}
      {...extra}
    />
  );
  const { pulse: _, ...kinds } = words.stepKinds;
  return (
    <>
      {text("title", titleLength)}
      <div className={styles.pair}>
        <Choice
          name={stepKey(step.id, "kind")}
          label={stepFields.kind}
          value={step.kind}
          choices={kinds}
          onChoose={(kind) => change((now) => asKind(now, kind as StepKind, before))}
        />
        <NumberField
          name={stepKey(step.id, "minutes")}
          label={stepFields.minutes}
          value={step.minutes}
          onType={(minutes) => change((now) => ({ ...now, minutes }))}
        />
      </div>
      {step.kind === "vote" && <VotesOn step={step} before={before} />}
      {content.hasShorter && (
        <NumberField
          name={stepKey(step.id, "shortMinutes")}
          label={stepFields.shortMinutes}
          hint={stepHints.shortMinutes}
          value={step.shortMinutes ?? step.minutes}
          onType={(shortMinutes) => change((now) => ({ ...now, shortMinutes }))}
        />
      )}
      {text("everybody", sentenceLength)}
      {text("leaderSays", scriptLength, { hint: stepHints.leaderSays })}
      {step.kind === "talk" && (
        <Checkbox
          label={stepFields.leaderBegins}
          checked={step.leaderBegins === true}
          onChange={(_, { checked }) =>
            change(({ leaderBegins: _, ...now }) =>
              checked === true ? { ...now, leaderBegins: true } : now,
            )
          }
        />
      )}
      {text("ifSilent", sentenceLength)}
      {text("ifOneDominates", sentenceLength)}
      {text("remote", sentenceLength, { optional: true })}
    </>
  );
}

/** Which step's notes get the dots: one of those before it in which people write. */
function VotesOn(props: { readonly step: DraftStep; readonly before: readonly DraftStep[] }) {
  const { step, before } = props;
  const { edit } = useEditing();
  const { stepName, chooseStep } = ownWords.editor;
  const written = before.flatMap(({ id, kind, title }, index) =>
    kind === "write" ? [[id, stepName(index + 1, title)] as const] : [],
  );
  const isThere = written.some(([id]) => id === step.votesOn);
  return (
    <Choice
      name={stepKey(step.id, "votesOn")}
      label={stepFields.votesOn}
      hint={stepHints.votesOn}
      value={isThere ? (step.votesOn ?? "") : ""}
      choices={{ ...(isThere ? {} : { "": chooseStep }), ...Object.fromEntries(written) }}
      onChoose={(votesOn) =>
        votesOn !== "" && edit((draft) => withStep(draft, step.id, (now) => ({ ...now, votesOn })))
      }
    />
  );
}

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly onChoose: (value: string) => void;
}) {
  const { name, label, hint, value, choices, onChoose } = props;
  const { problemAt, leave } = useEditing();
  return (
    <Field
      data-field={name}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...fieldState(problemAt(name))}
    >
      <Select value={value} onChange={(_, data) => onChoose(data.value)} onBlur={() => leave(name)}>
        {Object.entries(choices).map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
