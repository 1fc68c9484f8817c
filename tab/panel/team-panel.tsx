import { useState } from "react";
import { words } from "#shared/words.ts";
import type { Host } from "../host.ts";
import { MessageScreen, WaitingScreen } from "../message-screen.tsx";
import type { OpenedTeam } from "../opened-team.ts";
import { PlaybookContext } from "../playbook.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { placesOnDevice } from "../run/draft-shelf.ts";
import { createTeamDrafts, TeamDraftsContext } from "../run/team-drafts.ts";
import { SheetsContext, useNewSheets } from "../sheets.ts";
import { TeamContext } from "../team-handle.ts";
import { useOpenedTeam } from "../use-opened-team.ts";
import type { Read } from "../use-reading.ts";
import { useTeamHandle } from "../use-team-handle.ts";
import { Panel } from "./panel.tsx";

const UnsentAnywhere = lazyPart(
  async () => (await import("../run/unsent-anywhere.tsx")).UnsentAnywhere,
);

/** The panel of a conversation: opens its team, then shows it for as long as it is looked at. */
export function TeamPanel(props: {
  readonly host: Host;
  /** Keep it stable. */
  readonly open: Read<OpenedTeam>;
}) {
  const reading = useOpenedTeam(props.open);
  if (reading.state === "reading") return <WaitingScreen sentence={words.panel.opening} />;
  if (reading.state === "read") return <OpenPanel opened={reading.value} />;
  return (
    <MessageScreen
      title={words.panel.notOpenedTitle}
      sentence={reading.sentence}
      onRetry={reading.retry}
    >
      {placesOnDevice(props.host.userId).length > 0 && (
        <UnsentAnywhere userId={props.host.userId} />
      )}
    </MessageScreen>
  );
}

function OpenPanel({ opened }: { readonly opened: OpenedTeam }) {
  const { handle, snapshot } = useTeamHandle(opened);
  const { say, dismissEnded } = opened.store;
  const { me, view, now } = handle;
  const sheets = useNewSheets(me.userId, now());
  const [drafts] = useState(() => createTeamDrafts({ userId: me.userId, teamId: view.id }, now));
  return (
    <PlaybookContext value={opened.playbook}>
      <TeamContext value={handle}>
        <SheetsContext value={sheets}>
          <TeamDraftsContext value={drafts}>
            <Panel
              ended={snapshot.ended}
              notice={snapshot.notice}
              onDismissNotice={() => say(undefined)}
              onDismissEnded={dismissEnded}
            />
          </TeamDraftsContext>
        </SheetsContext>
      </TeamContext>
    </PlaybookContext>
  );
}
