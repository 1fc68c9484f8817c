import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { words } from "#shared/words.ts";
import { useTextButton } from "../controls/text-button.ts";
import { useDates } from "../dates.ts";
import { useKeptFocus } from "../run/use-kept-focus.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { useSheets } from "../sheets.ts";
import { AnswerPart } from "./answer-part.tsx";
import type { SendSheet } from "./use-sending.ts";

/**
 * Offers the pulse that is open: its questions after a press, or at once where I had begun. Once it
 * was sent from this window, it only says so.
 */
export function PulseOffer(props: {
  readonly round: RoundView;
  readonly title: string;
  readonly level?: "h2" | "h3";
  /** The server's clock. */
  readonly now: number;
  readonly send: SendSheet;
}) {
  const { round, title, level = "h2", now, send } = props;
  const styles = useScreenStyles();
  const textButton = useTextButton();
  const dates = useDates();
  const sheets = useSheets();
  const isSaved = sheets.find(round.id)?.isSaved === true;
  const [isOpen, setOpen] = useState(!isSaved && sheets.find(round.id) !== undefined);
  const whole = useKeptFocus();
  const isCheck = round.kind === "check";
  const openSentence = isCheck ? measuringWords.checkOpen : words.panel.pulseOpen;
  const answerIt = isCheck ? measuringWords.answerCheck : words.panel.answerPulse;
  const open = () => {
    if (isSaved) sheets.again(round.id);
    setOpen(true);
  };
  return (
    <div ref={whole}>
      <div data-focus-home tabIndex={-1}>
        <Section title={title} level={level} explains={round.kind === "check" ? "check" : "pulse"}>
          {isOpen ? (
            <AnswerPart round={round} now={now} send={send} />
          ) : (
            <>
              <Text as="p" className={isSaved ? styles.quiet : styles.text}>
                {(isSaved ? words.pulse.savedUntil : openSentence)(dates.moment(round.closesAt))}
              </Text>
              <Button
                className={isSaved ? textButton.medium : styles.start}
                appearance={isSaved ? "subtle" : "primary"}
                onClick={open}
              >
                {isSaved ? words.pulse.again : answerIt}
              </Button>
            </>
          )}
        </Section>
      </div>
    </div>
  );
}
