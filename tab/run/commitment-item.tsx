import type { Commitment } from "#shared/commitment.ts";
import { words } from "#shared/words.ts";
import { PressButton } from "../controls/press-button.tsx";
import { useTextButton } from "../controls/text-button.ts";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { CommitmentLine } from "./commitment-line.tsx";
import { useRunStyles } from "./run-styles.ts";

/** One commitment of this run, to be taken back by its owner or by whoever wrote it down. */
export function CommitmentItem({ commitment }: { readonly commitment: Commitment }) {
  const styles = useRunStyles();
  const textButton = useTextButton();
  const team = useTeam();
  const presses = usePresses();
  const { id, text, ownerId, promisedBy, state } = commitment;
  const isMine = [ownerId, promisedBy].includes(team.me.userId);

  return (
    <>
      <CommitmentLine commitment={commitment} />
      {isMine && state === "promised" && (
        <div className={styles.row}>
          <PressButton
            name="withdraw"
            presses={presses}
            size="small"
            appearance="subtle"
            className={textButton.words}
            label={words.panel.withdrawOne(text)}
            onPress={() => team.withdraw(id)}
          >
            {words.panel.withdraw}
          </PressButton>
        </div>
      )}
    </>
  );
}
