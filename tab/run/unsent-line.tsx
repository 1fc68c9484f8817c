import { Text } from "@fluentui/react-components";
import { PressButton } from "../controls/press-button.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { TermsLine } from "./commitment-line.tsx";
import { useRunStyles } from "./run-styles.ts";
import type { UnsentHere } from "./unsent-here.ts";
import { useOffer } from "./unsent-offers.tsx";

/** Says to whoever moves the team on that what they typed was not sent, and sends it where it can be. */
export function UnsentLine(props: { readonly unsent: UnsentHere; readonly presses: Presses }) {
  const { unsent, presses } = props;
  const styles = useRunStyles();
  useOffer(unsent.send !== undefined);
  return (
    <>
      <Text role="status" className={styles.words}>
        {unsent.sentence}
      </Text>
      {unsent.terms && <TermsLine terms={unsent.terms} />}
      {unsent.send && (
        <PressButton name="unsent" presses={presses} appearance="primary" onPress={unsent.send}>
          {unsent.label}
        </PressButton>
      )}
    </>
  );
}
