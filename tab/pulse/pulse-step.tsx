import { Text } from "@fluentui/react-components";
import { useCallback } from "react";
import { leads } from "#shared/permissions.ts";
import type { PulseView, RoundView } from "#shared/pulse/round-view.ts";
import type { Run } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { Explained } from "../controls/explained.tsx";
import { laterRound } from "../merge.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { LeaderScript } from "../run/leader-script.tsx";
import { useClamp } from "../run/use-clamp.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";
import { UnreadPart } from "../unread-part.tsx";
import { type Reading, useReading } from "../use-reading.ts";
import { AnswerPart } from "./answer-part.tsx";
import { NoRound } from "./no-round.tsx";
import { RoundResult } from "./round-result.tsx";

/** The last step of a run: the team's pulse, which the first panel that comes here opens. */
export function PulseStep({ run }: { readonly run: Run }) {
  const styles = useScreenStyles();
  const { me, view, now, openRound, answerRound } = useTeam();
  const reading = useReading(useCallback(() => openRound(run.id), [openRound, run.id]));
  const clamp = useClamp();
  const pulse = newest(view.round, reading);
  const isLeader = me.userId === run.facilitatorId;
  const isNone = pulse !== undefined && "none" in pulse;
  const isCheck = pulse !== undefined && "round" in pulse && pulse.round.kind === "check";
  const { noneSays, ifAskedTitle, ifAsked, checkEverybody, checkSays } = runWords.pulse;
  const everybody = isCheck ? checkEverybody : runWords.pulse.everybody;
  const leaderSays = isCheck ? checkSays : runWords.pulse.leaderSays;

  return (
    <div className={styles.screen}>
      <div className={styles.section}>
        {!isNone && (
          <Explained term={isCheck ? "check" : "pulse"}>
            <Text size={400} className={styles.text}>
              {everybody}
            </Text>
          </Explained>
        )}
        {isLeader && pulse && <LeaderScript says={isNone ? noneSays : leaderSays} clamp={clamp} />}
      </div>
      {!pulse && reading.state !== "read" && <UnreadPart reading={reading} />}
      {pulse && "none" in pulse && <NoRound none={pulse.none} />}
      {pulse && "round" in pulse && pulse.round.state === "open" && (
        <AnswerPart
          round={pulse.round}
          now={now()}
          send={answerRound}
          isLedTo={leads(run, me.userId)}
        />
      )}
      {pulse && "round" in pulse && pulse.round.state !== "open" && (
        <RoundResult round={pulse.round} />
      )}
      {isLeader && pulse && !isNone && (
        <div data-help>
          <Disclosure title={ifAskedTitle}>
            <Text>{ifAsked}</Text>
          </Disclosure>
        </div>
      )}
    </div>
  );
}

/** What the panel knows of the pulse: a round that is open, whoever told it, or what was answered here. */
function newest(known: RoundView | undefined, reading: Reading<PulseView>): PulseView | undefined {
  if (known?.state === "open") return { round: known };
  if (reading.state !== "read") return undefined;
  if ("none" in reading.value) return reading.value;
  return { round: laterRound(known, reading.value.round) };
}
