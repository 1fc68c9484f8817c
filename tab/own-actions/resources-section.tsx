import { Button, Field, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { mostDraftResources } from "#shared/limits.ts";
import type { Resource } from "#shared/resource.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { words } from "#shared/words.ts";
import { InLanguage } from "../in-language.tsx";
import { readResources } from "../library/read-resources.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { UnreadPart } from "../unread-part.tsx";
import { useReading } from "../use-reading.ts";
import { useEditing } from "./editing.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { fieldState } from "./field-state.ts";

/** Entries of the library that belong to the action; those for its components are offered first. */
export function ResourcesSection() {
  const reading = useReading(readResources);
  if (reading.state !== "read") return <UnreadPart reading={reading} />;
  return <Chosen library={reading.value} />;
}

function Chosen({ library }: { readonly library: readonly Resource[] }) {
  const { content, edit, problemAt, leave } = useEditing();
  const screen = useScreenStyles();
  const styles = useEditorStyles();
  const [said, setSaid] = useState("");
  const put = (resources: string[]) => edit((draft) => ({ ...draft, resources }));
  const find = (id: string) => library.find((one) => one.id === id);
  const titleOf = (id: string) => find(id)?.title ?? id;
  const free = library.filter(({ id }) => !content.resources.includes(id));
  const fits = free.filter(({ components }) => components.some(isOf(content.components)));
  const { addResource, choose, hints, takeOut, others, fits: fitsFor } = ownWords.editor;
  return (
    <div className={styles.form}>
      <ul className={screen.list}>
        {content.resources.map((id) => (
          <li key={id} className={screen.card}>
            <Text>
              <InLanguage language={find(id)?.language}>{titleOf(id)}</InLanguage>
            </Text>
            <Button
              size="small"
              className={screen.start}
              aria-label={takeOut(titleOf(id))}
              onClick={() => {
                put(content.resources.filter((other) => other !== id));
                setSaid(takeOut(titleOf(id)));
              }}
            >
              {ownWords.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Field
        data-field="resources"
        label={addResource}
        hint={hints.resources}
        {...fieldState(problemAt("resources"))}
      >
        <Select
          value=""
          disabled={content.resources.length >= mostDraftResources}
          onBlur={() => leave("resources")}
          onChange={(_, { value }) => value !== "" && put([...content.resources, value])}
        >
          <option value="">{choose}</option>
          <Options
            label={fitsFor(content.components.map((name) => words.components[name]).join(", "))}
            resources={fits}
          />
          <Options label={others} resources={free.filter((one) => !fits.includes(one))} />
        </Select>
      </Field>
      <Text role="status" className={styles.heard}>
        {said}
      </Text>
    </div>
  );
}

function Options(props: { readonly label: string; readonly resources: readonly Resource[] }) {
  if (props.resources.length === 0) return null;
  return (
    <optgroup label={props.label}>
      {props.resources.map(({ id, title, kind, language }) => (
        <option key={id} value={id} lang={language}>
          {`${title} (${words.panel.resourceKinds[kind]})`}
        </option>
      ))}
    </optgroup>
  );
}

function isOf<T>(some: readonly T[]): (one: T) => boolean {
  return (one) => some.includes(one);
}
