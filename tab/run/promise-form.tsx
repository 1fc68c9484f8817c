import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { commitmentLength } from "#shared/limits.ts";
import { runWords } from "#shared/words/run.ts";
import { PersonField } from "../controls/choose-field.tsx";
import { Explained } from "../controls/explained.tsx";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { lengthHint } from "./length-hint.ts";
import { localDay } from "./local-day.ts";
import { useRunStyles } from "./run-styles.ts";
import { useIsOffered } from "./unsent-offers.tsx";
import type { NewPromise } from "./use-new-promise.ts";

/** Writes one commitment down: what, who, by when. */
export function PromiseForm({ newPromise }: { readonly newPromise: NewPromise }) {
  const styles = useRunStyles();
  const team = useTeam();
  const presses = usePresses();
  const isOffered = useIsOffered();
  const [tried, setTried] = useState(false);
  const { fields, fill } = newPromise;
  const today = localDay(team.now());
  const isEmpty = fields.text.trim() === "";
  const isPast = fields.dueOn < today;

  const others = team.view.members.filter(({ userId }) => userId !== fields.ownerId);

  const send = async () => {
    setTried(true);
    if (!newPromise.fits) return false;
    const applied = await newPromise.send();
    if (applied) setTried(false);
    return applied;
  };
  const wrong = { validationState: "error" } as const;

  return (
    <div className={styles.section}>
      <Field
        label={runWords.what}
        hint={runWords.whatHint}
        {...(tried && isEmpty ? { ...wrong, validationMessage: runWords.whatMissing } : {})}
        {...lengthHint(fields.text, commitmentLength)}
      >
        <Textarea
          value={fields.text}
          onChange={(_, { value }) => fill({ text: value })}
          textarea={{ className: styles.grows }}
          data-in-sight
        />
      </Field>
      {/* Asked once there is something to be done: before that the list matters more. */}
      <div hidden={isEmpty} className={isEmpty ? undefined : styles.section}>
        <PersonField
          label={runWords.who}
          hint={runWords.whoHint}
          people={team.view.members}
          chosen={fields.ownerId}
          onChoose={(ownerId) => fill({ ownerId })}
        />
        <Field
          label={runWords.byWhen}
          hint={runWords.byWhenHint}
          {...(tried && isPast ? { ...wrong, validationMessage: runWords.dayMissing } : {})}
        >
          <Input
            type="date"
            className={styles.narrow}
            min={today}
            value={fields.dueOn}
            onChange={(_, { value }) => fill({ dueOn: value })}
          />
        </Field>
        <PersonField
          label={runWords.forWhom}
          hint={runWords.forWhomHint}
          people={others}
          chosen={fields.forId}
          nobody={runWords.forNobody}
          onChoose={(forId) => fill({ forId })}
        />
      </div>
      <Explained term="commitment">
        <PressButton
          name="promise"
          presses={presses}
          appearance={isEmpty || isOffered ? "secondary" : "primary"}
          onPress={send}
        >
          {runWords.promise}
        </PressButton>
      </Explained>
    </div>
  );
}
