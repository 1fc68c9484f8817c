import type { Run } from "#shared/run.ts";
import { speakerOf, withoutLeavers } from "#shared/talk-round.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { stepToolWords as words } from "#shared/words/step-tools.ts";
import { useTeam } from "../team-handle.ts";
import { useStageStyles } from "./stage-styles.ts";

/** Whose turn it is in a round, or who talks with whom, for those who look at no panel. */
export function StageTalk({ run }: { readonly run: Run }) {
  const styles = useStageStyles();
  const { members } = useTeam().view;
  const nameOf = (userId: string) => nameAmong(members, userId);
  if (run.pairs) {
    return (
      <>
        <h3 className={styles.heading}>{words.allPairs}</h3>
        <ul className={styles.notes}>
          {run.pairs.groups.map((ids) => (
            <li key={ids.join()} className={styles.note}>
              {words.pair(ids.map(nameOf))}
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (!run.talkRound) return null;
  const memberIds = members.map(({ userId }) => userId);
  const round = withoutLeavers(run.talkRound, memberIds);
  const speaker = speakerOf(round);
  const next = round.waiting[1];
  return (
    <>
      <p className={styles.title}>
        {speaker === undefined ? words.roundOver : words.speaks(nameOf(speaker))}
      </p>
      {next !== undefined && <p className={styles.small}>{words.follows([nameOf(next)])}</p>}
    </>
  );
}
