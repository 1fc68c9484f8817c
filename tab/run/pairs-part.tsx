import { Text } from "@fluentui/react-components";
import { partnersOf } from "#shared/pairs.ts";
import { leads } from "#shared/permissions.ts";
import type { Run } from "#shared/run.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { stepToolWords as words } from "#shared/words/step-tools.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { Disclosure } from "./disclosure.tsx";
import { useRunStyles } from "./run-styles.ts";
import { sentenceSize } from "./sentence-size.ts";
import type { Here } from "./use-here.ts";
import { WhoIsHere } from "./who-is-here.tsx";

/** Who talks with whom, my own pair first; whoever leads can draw again. */
export function PairsPart({ run, here }: { readonly run: Run; readonly here: Here }) {
  const styles = useRunStyles();
  const { view, me, changeRun } = useTeam();
  const presses = usePresses();
  const { pairs } = run;
  const nameOf = (userId: string) => nameAmong(view.members, userId);
  const draw = async () => {
    if (here.ids.length === 0) return false;
    const applied = await changeRun("drawPairs", { peopleIds: [...here.ids] });
    if (applied) here.sent();
    return applied;
  };
  const partners = pairs && partnersOf(pairs, me.userId);
  const said =
    partners === undefined
      ? words.noPair
      : partners.length === 0
        ? words.alone
        : words.talkWith(partners.map(nameOf));

  return (
    <section className={styles.section} data-focus-home tabIndex={-1} aria-label={words.pairs}>
      {pairs && (
        <>
          <Text
            as="h3"
            size={sentenceSize(said)}
            weight="semibold"
            className={styles.heading}
            data-in-sight
          >
            {said}
          </Text>
          <Disclosure title={words.allPairs} open={partners === undefined}>
            <ul className={styles.list}>
              {pairs.groups.map((ids) => (
                <li key={ids.join()} className={styles.words}>
                  {words.pair(ids.map(nameOf))}
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
      {leads(run, me.userId) && (
        <InlineConfirm
          name="draw"
          presses={presses}
          trigger={pairs ? words.drawAgain : words.draw}
          question={words.whoIsHere}
          confirm={words.drawNow}
          onConfirm={draw}
        >
          <WhoIsHere here={here} />
        </InlineConfirm>
      )}
    </section>
  );
}
