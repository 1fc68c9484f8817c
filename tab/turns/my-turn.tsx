import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { words } from "#shared/words.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { PressButton } from "../controls/press-button.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";
import type { TurnCalls } from "../turn-calls.ts";

/** For whoever leads next: to say that they will, or to pass. */
export function MyTurn(props: {
  readonly presses: Presses;
  readonly turns: Pick<TurnCalls, "accept" | "pass">;
  /** Whether I said before that I will lead. */
  readonly hasAccepted: boolean;
  /** Whether I took the lead myself, so that there is nothing to say. */
  readonly hasTaken?: boolean;
  /** Whether I was picked, so that to pass gives it back to whoever's turn it is. */
  readonly isPicked?: boolean;
  /** Whether I have passed as often as one may; what I was picked for can still be given back. */
  readonly cannotPass: boolean;
  /** What else can be done, where I may pass. */
  readonly children?: ReactNode;
}) {
  const { presses, turns, hasAccepted, hasTaken = false, isPicked = false } = props;
  const mustLead = props.cannotPass && !isPicked;
  const screen = useScreenStyles();
  const styles = useStyles();
  // Until what is shown says so as well.
  const [isSaid, setSaid] = useState(false);
  if (isSaid && hasAccepted) setSaid(false);
  const isAccepted = hasAccepted || isSaid;
  const { accept, accepted, pass, passAsk, passNote, passPickedNote, passConfirm } = words.turns;

  const onAccept = async () => {
    const applied = await turns.accept();
    if (applied) setSaid(true);
    return applied;
  };
  return (
    <div data-focus-home tabIndex={-1}>
      <div role="status">
        {isAccepted && (
          <Text as="p" className={mergeClasses(screen.text, styles.said)}>
            {accepted}
          </Text>
        )}
      </div>
      <div className={styles.row}>
        {!isAccepted && !hasTaken && (
          <PressButton name="accept" presses={presses} onPress={onAccept}>
            {accept}
          </PressButton>
        )}
        {!mustLead && (
          <>
            <InlineConfirm
              name="pass"
              presses={presses}
              appearance="secondary"
              trigger={pass}
              question={passAsk}
              confirm={passConfirm}
              onConfirm={turns.pass}
            >
              <Text as="p" className={screen.text}>
                {isPicked ? passPickedNote : passNote}
              </Text>
            </InlineConfirm>
            {props.children}
          </>
        )}
      </div>
      {mustLead && (
        <Text as="p" className={mergeClasses(screen.quiet, styles.after)}>
          {words.errors.passedTwice}
        </Text>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  said: { display: "block", paddingBlockEnd: tokens.spacingVerticalS },
  after: { display: "block", paddingBlockStart: tokens.spacingVerticalS },
  // Buttons side by side; what one of them asks has the whole width.
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > fieldset": { flexBasis: "100%", boxSizing: "border-box" },
  },
});
