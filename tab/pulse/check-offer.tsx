import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { PulseView } from "#shared/pulse/round-view.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { ApiProblem } from "../api.ts";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { NoRound } from "./no-round.tsx";

/** Offers a team its first check. What it opens is shown by whoever shows the team's rounds. */
export function CheckOffer(props: {
  readonly level?: "h2" | "h3" | "h4";
  readonly openCheck: () => Promise<PulseView>;
}) {
  const styles = useScreenStyles();
  const presses = usePresses();
  const [outcome, setOutcome] = useState<PulseView>();
  const [refusal, setRefusal] = useState<string>();
  const { offerTitle, offer, open } = measuringWords;

  const press = async () => {
    setRefusal(undefined);
    try {
      const opened = await props.openCheck();
      setOutcome(opened);
      return "round" in opened;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setRefusal(error.message);
      return false;
    }
  };

  return (
    <Section title={offerTitle} level={props.level ?? "h2"} explains="check">
      <Text as="p" className={styles.text}>
        {offer}
      </Text>
      {outcome && "none" in outcome && <NoRound none={outcome.none} />}
      <PressButton name="check" presses={presses} className={styles.start} onPress={press}>
        {open}
      </PressButton>
      <Text as="p" role="status" className={styles.text}>
        {refusal}
      </Text>
    </Section>
  );
}
