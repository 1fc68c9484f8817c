import { sentenceLength, summaryLength, titleLength } from "#shared/limits.ts";
import type { DraftContent } from "#shared/own-actions/draft-content.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { words } from "#shared/words.ts";
import { CheckBoxes } from "./check-boxes.tsx";
import { useEditing } from "./editing.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { LinesField } from "./lines-field.tsx";
import { NumberField } from "./number-field.tsx";
import { TextField } from "./text-field.tsx";

const { fields, hints } = ownWords.editor;

/** The fields of the draft that are one text. */
type TextName = "title" | "summary" | "why" | "notice" | "quietWay" | "caution";

/** The fields of the draft that are some sentences. */
type LinesName = "whenToUse" | "whenNotToUse" | "prepare";

function useChange(): (change: Partial<DraftContent>) => void {
  const { edit } = useEditing();
  return (change) => edit((content) => ({ ...content, ...change }));
}

function DraftText(props: {
  readonly name: TextName;
  readonly most?: number;
  readonly hint?: string;
  readonly brief?: boolean;
  readonly optional?: boolean;
}) {
  const { name, most = sentenceLength, ...rest } = props;
  const { content } = useEditing();
  const change = useChange();
  return (
    <TextField
      {...rest}
      name={name}
      label={fields[name]}
      value={content[name]}
      most={most}
      onType={(text) => change({ [name]: text })}
    />
  );
}

function DraftLines({ name }: { readonly name: LinesName }) {
  const { content } = useEditing();
  const change = useChange();
  return (
    <LinesField
      name={name}
      label={fields[name]}
      hint={hints[name]}
      lines={content[name]}
      onType={(lines) => change({ [name]: lines })}
    />
  );
}

/** What it is called, what it serves, why it helps. */
export function AboutSection() {
  const { content } = useEditing();
  const change = useChange();
  return (
    <>
      <DraftText name="title" most={titleLength} brief />
      <DraftText name="summary" most={summaryLength} hint={hints.summary} />
      <CheckBoxes
        name="components"
        label={fields.components}
        hint={hints.components}
        choices={words.components}
        chosen={content.components}
        onChoose={(components) => change({ components })}
      />
      <CheckBoxes
        name="signals"
        label={fields.signals}
        hint={hints.signals}
        choices={ownWords.signals}
        chosen={content.signals}
        onChoose={(signals) => change({ signals })}
      />
      <CheckBoxes
        name="topics"
        label={fields.topics}
        hint={hints.topics}
        choices={ownWords.topics}
        chosen={content.topics}
        onChoose={(topics) => change({ topics })}
      />
      <DraftText name="why" hint={hints.why} />
    </>
  );
}

/** When it fits and when not, and for whom. */
export function WhenSection() {
  const { content } = useEditing();
  const styles = useEditorStyles();
  const change = useChange();
  const { who } = content;
  return (
    <>
      <CheckBoxes
        name="moments"
        label={fields.moments}
        hint={hints.moments}
        choices={ownWords.moments}
        chosen={content.moments}
        onChoose={(moments) => change({ moments })}
      />
      <div className={styles.pair}>
        <NumberField
          name="who.from"
          label={fields["who.from"]}
          value={who.from}
          onType={(from) => change({ who: { ...who, from } })}
        />
        <NumberField
          name="who.to"
          label={fields["who.to"]}
          value={who.to}
          onType={(to) => change({ who: { ...who, to } })}
        />
      </div>
      <TextField
        name="who.note"
        label={fields["who.note"]}
        value={who.note}
        most={sentenceLength}
        onType={(note) => change({ who: { ...who, note } })}
      />
      <DraftLines name="whenToUse" />
      <DraftLines name="whenNotToUse" />
      <DraftText name="notice" />
    </>
  );
}

/** What whoever leads needs to know before. */
export function LeaderSection() {
  return (
    <>
      <DraftLines name="prepare" />
      <DraftText name="caution" hint={hints.caution} optional />
    </>
  );
}

/** How to take part without speaking up. */
export function TakingPartSection() {
  return <DraftText name="quietWay" hint={hints.quietWay} />;
}
