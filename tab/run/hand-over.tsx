import { useState } from "react";
import { runWords } from "#shared/words/run.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { useTeam } from "../team-handle.ts";

const PersonField = lazyPart(
  async () => (await import("../controls/choose-field.tsx")).PersonField,
  "soon",
);

/** The leader gives the lead to somebody else. */
export function HandOver() {
  const team = useTeam();
  const presses = usePresses();
  const others = team.view.members.filter(({ userId }) => userId !== team.me.userId);
  const [chosen, setChosen] = useState<string>();
  const toId = others.find(({ userId }) => userId === chosen)?.userId ?? others[0]?.userId;
  if (toId === undefined) return null;

  return (
    <InlineConfirm
      name="hand-over"
      presses={presses}
      trigger={runWords.handOver}
      question={runWords.handOverAsk}
      confirm={runWords.handOverConfirm}
      onConfirm={() => team.changeRun("handOverRun", { toId })}
    >
      <PersonField label={runWords.handOverTo} people={others} chosen={toId} onChoose={setChosen} />
    </InlineConfirm>
  );
}
