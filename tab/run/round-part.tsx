import { Text } from "@fluentui/react-components";
import { leads } from "#shared/permissions.ts";
import type { Run } from "#shared/run.ts";
import type { TalkRound } from "#shared/step-tools.ts";
import { speakerOf, withoutLeavers } from "#shared/talk-round.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { stepToolWords as words } from "#shared/words/step-tools.ts";
import { Explained } from "../controls/explained.tsx";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { useTeam } from "../team-handle.ts";
import { RoundButtons } from "./round-buttons.tsx";
import { useRunStyles } from "./run-styles.ts";
import { sentenceSize } from "./sentence-size.ts";
import type { Here } from "./use-here.ts";

const BeginRound = lazyPart(async () => (await import("./begin-round.tsx")).BeginRound, "soon");

/** How many are named of those who come next. */
const named = 3;

/** One speaks after the other: whose turn it is, and what they or whoever leads can do. */
export function RoundPart({ run, here }: { readonly run: Run; readonly here: Here }) {
  const styles = useRunStyles();
  const { view, me } = useTeam();
  const isLeading = leads(run, me.userId);
  if (!run.talkRound) return isLeading ? <BeginRound run={run} here={here} again={false} /> : null;

  const memberIds = view.members.map(({ userId }) => userId);
  const round = withoutLeavers(run.talkRound, memberIds);
  const speaker = speakerOf(round);
  const said =
    speaker === undefined
      ? words.roundOver
      : speaker === me.userId
        ? words.youSpeak
        : words.speaks(nameAmong(view.members, speaker));
  return (
    <section className={styles.card} data-focus-home tabIndex={-1} aria-label={words.round}>
      <Explained term="round">
        <Text as="h3" size={sentenceSize(said)} weight="semibold" className={styles.heading}>
          {said}
        </Text>
      </Explained>
      <WhoFollows round={round} />
      {speaker !== undefined && (
        <RoundButtons round={round} speakerId={speaker} isLeading={isLeading} />
      )}
      {!round.waiting.includes(me.userId) && !round.done.includes(me.userId) && <ComeIn />}
      {speaker === undefined && isLeading && <BeginRound run={run} here={here} again />}
    </section>
  );
}

function WhoFollows({ round }: { readonly round: TalkRound }) {
  const styles = useRunStyles();
  const { view, me } = useTeam();
  const name = (userId: string) =>
    userId === me.userId ? words.youYourself : nameAmong(view.members, userId);
  const [, ...waiting] = round.waiting;
  const next = waiting.filter((userId) => !round.again.includes(userId)).map(name);
  const again = waiting.filter((userId) => round.again.includes(userId)).map(name);
  return (
    <>
      {next.length > 0 && <Text className={styles.words}>{words.follows(few(next))}</Text>}
      {again.length > 0 && <Text className={styles.words}>{words.onceMore(few(again))}</Text>}
    </>
  );
}

/** The first names, and how many others there are. */
function few(names: readonly string[]): string[] {
  if (names.length <= named + 1) return [...names];
  return [...names.slice(0, named), words.others(names.length - named)];
}

function ComeIn() {
  const styles = useRunStyles();
  const { changeRun } = useTeam();
  const presses = usePresses();
  return (
    <>
      <Text className={styles.words}>{words.notInRound}</Text>
      <PressButton
        name="join"
        presses={presses}
        onPress={() => changeRun("moveTalkRound", { move: "join" })}
      >
        {words.join}
      </PressButton>
    </>
  );
}
