import { Text } from "@fluentui/react-components";
import { findQuestion } from "#shared/pulse/questions.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { AnswerSheet } from "./answer-sheet.tsx";
import { CheckSheet } from "./check-sheet.tsx";
import type { SendSheet } from "./use-sending.ts";

/** An open round: its questions, or that my answer is saved, or why I cannot answer. */
export function AnswerPart(props: {
  readonly round: RoundView;
  /** The server's clock. */
  readonly now: number;
  readonly send: SendSheet;
  readonly isLedTo?: boolean;
}) {
  const { round, now, send, isLedTo = false } = props;
  const styles = useScreenStyles();
  const reason = whyNot(round, now);
  if (reason === undefined) {
    const Sheet = round.kind === "check" ? CheckSheet : AnswerSheet;
    return <Sheet key={round.id} round={round} send={send} isLedTo={isLedTo} />;
  }
  return (
    <Text as="p" className={styles.text}>
      {reason}
    </Text>
  );
}

function whyNot(
  { kind, mayAnswer, closesAt, questions }: RoundView,
  now: number,
): string | undefined {
  const { notInCheck, notInRound } = words.errors;
  if (now >= closesAt && !mayAnswer) return runWords.pulse.closing;
  if (!mayAnswer) return kind === "check" ? notInCheck : notInRound;
  const isKnown = questions.every(({ id }) => findQuestion(id) !== undefined);
  return isKnown ? undefined : runWords.pulse.unknownQuestions;
}
