import { Field, Text, Textarea } from "@fluentui/react-components";
import { useRef } from "react";
import { decisionLength } from "#shared/limits.ts";
import { leads } from "#shared/permissions.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { runWords } from "#shared/words/run.ts";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { lengthHint } from "./length-hint.ts";
import type { OnStep } from "./on-step.ts";
import { ReadyRow } from "./ready-row.tsx";
import { useRunStyles } from "./run-styles.ts";
import { ShownBefore } from "./shown-before.tsx";
import { tieWords } from "./tie-words.ts";
import { TopNotes, topNotesOf } from "./top-notes.tsx";
import {
  fitsAsDecision,
  isUnsaved,
  sendDecision,
  sendLabel,
  type TypedDecision,
} from "./typed-decision.ts";
import { useIsOffered } from "./unsent-offers.tsx";

/** The group settles on one thing, and whoever leads writes it down for all to see. */
export function DecideStep(props: { readonly at: OnStep; readonly typing: TypedDecision }) {
  const { at, typing } = props;
  const styles = useRunStyles();
  const { me, view } = useTeam();
  const decided = at.run.decisions?.[at.step.id];
  const isLeading = leads(at.run, me.userId);
  const topNotes = topNotesOf(at);
  const tie = tieWords(topNotes);
  return (
    <div className={styles.section}>
      <TopNotes notes={topNotes} />
      {!decided && tie && <Text className={styles.words}>{tie}</Text>}
      {/* There from the beginning, so that what is written into it is read out. */}
      {!isLeading && (
        <div role="status">
          {decided && (
            <div className={styles.card}>
              <Text size={200}>{runWords.decided}</Text>
              <Text weight="semibold" className={styles.words}>
                {decided.text}
              </Text>
            </div>
          )}
        </div>
      )}
      {isLeading && <DecisionForm at={at} typing={typing} />}
      {!isLeading && !decided && (
        <Text className={styles.words} data-in-sight>
          {runWords.undecided(nameAmong(view.members, at.run.facilitatorId))}
        </Text>
      )}
      <ReadyRow at={at} label={runWords.ready} />
      <ShownBefore at={at} />
    </div>
  );
}

function DecisionForm({ at, typing }: { readonly at: OnStep; readonly typing: TypedDecision }) {
  const styles = useRunStyles();
  const team = useTeam();
  const presses = usePresses();
  const isOffered = useIsOffered();
  const form = useRef<HTMLDivElement>(null);
  const stepId = at.step.id;
  const decided = at.run.decisions?.[stepId];
  const text = typing.find(stepId) ?? decided?.text ?? "";
  const isNew = isUnsaved(at, typing) && fitsAsDecision(text);
  const { decide, decideHint, decideSaved } = runWords;

  const send = async () => {
    if (!isNew) {
      form.current?.querySelector("textarea")?.focus();
      return false;
    }
    return sendDecision(team, stepId, typing);
  };
  return (
    <div ref={form} className={styles.section}>
      <Field
        label={decide}
        hint={decided && !isUnsaved(at, typing) ? decideSaved : decideHint}
        {...lengthHint(text, decisionLength)}
      >
        <Textarea
          value={text}
          onChange={(_, { value }) => typing.type(stepId, value)}
          data-in-sight={topNotesOf(at).length > 0 ? undefined : "begins"}
          textarea={{ className: styles.grows }}
        />
      </Field>
      <PressButton
        name="decide"
        presses={presses}
        appearance={isNew && !isOffered ? "primary" : "secondary"}
        onPress={send}
      >
        {sendLabel(decided !== undefined, text)}
      </PressButton>
    </div>
  );
}
