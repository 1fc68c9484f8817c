import { words } from "#shared/words.ts";
import { MessageScreen, WaitingScreen } from "../message-screen.tsx";
import type { OpenedTeam } from "../opened-team.ts";
import { PlaybookContext } from "../playbook.ts";
import { TeamContext } from "../team-handle.ts";
import { useOpenedTeam } from "../use-opened-team.ts";
import type { Read } from "../use-reading.ts";
import { useTeamHandle } from "../use-team-handle.ts";
import { Stage } from "./stage.tsx";

/** The stage of a meeting: what the team is at, for everybody to look at together. */
export function StageScreen(props: {
  /** Keep it stable. */
  readonly open: Read<OpenedTeam>;
}) {
  const reading = useOpenedTeam(props.open);
  if (reading.state === "reading") return <WaitingScreen sentence={words.panel.opening} />;
  if (reading.state === "read") return <OpenStage opened={reading.value} />;
  const { notOpenedTitle } = words.panel;
  return (
    <MessageScreen title={notOpenedTitle} sentence={reading.sentence} onRetry={reading.retry} />
  );
}

function OpenStage({ opened }: { readonly opened: OpenedTeam }) {
  const { handle, snapshot } = useTeamHandle(opened);
  return (
    <PlaybookContext value={opened.playbook}>
      <TeamContext value={handle}>
        <Stage ended={snapshot.ended} />
      </TeamContext>
    </PlaybookContext>
  );
}
