import type { Run } from "#shared/run.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { runWords } from "#shared/words/run.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";

/** Takes the lead, in two presses. */
export function TakeLead(props: { readonly run: Run; readonly appearance?: "primary" | "subtle" }) {
  const { run, appearance = "subtle" } = props;
  const team = useTeam();
  const presses = usePresses();
  return (
    <InlineConfirm
      name="take"
      presses={presses}
      appearance={appearance}
      trigger={runWords.takeLead}
      question={runWords.takeLeadAsk(nameAmong(team.view.members, run.facilitatorId))}
      confirm={runWords.takeLeadConfirm}
      onConfirm={() => team.changeRun("handOverRun", { toId: team.me.userId })}
    />
  );
}
