import type { TeamAction } from "#shared/team-action.ts";
import type { TeamView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { Library } from "../library/library.tsx";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { ClosedPulse, loadPulseOf, OpenPulse } from "../pulse/team-pulse.tsx";
import { useTeam } from "../team-handle.ts";
import { NextLeader } from "./next-leader.tsx";
import { OpenCommitments } from "./open-commitments.tsx";
import { Recommended } from "./recommended.tsx";

const ChooseForm = lazyPart(async () => (await import("./choose-form.tsx")).ChooseForm, "soon");

/** Loads the code of all that this team sees at once: what came later would push away what is about to be pressed. */
export async function loadChooseScreen(view: TeamView): Promise<void> {
  await loadPulseOf(view);
}

/**
 * The commitments from last time, a pulse that waits for me, who leads next and what is recommended, what
 * came of the last pulse, and the actions to choose from.
 */
export function ChooseScreen() {
  const { members, now } = useTeam().view;
  return (
    <Library
      title={words.panel.chooseTitle}
      note={words.panel.chooseNote}
      members={members}
      isMeeting
      start={chooseForm}
      above={
        <>
          <OpenCommitments />
          <OpenPulse />
          <NextLeader />
          <Recommended asOf={now} />
          <ClosedPulse />
        </>
      }
    />
  );
}

function chooseForm(action: TeamAction) {
  return <ChooseForm action={action} />;
}
