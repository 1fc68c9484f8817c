import { useState } from "react";
import { words } from "#shared/words.ts";
import type { Host } from "../host.ts";
import { MessageScreen, WaitingScreen } from "../message-screen.tsx";
import type { OpenedTeam } from "../opened-team.ts";
import { PlaybookContext, refOf } from "../playbook.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { placesOnDevice } from "../run/draft-shelf.ts";
import { createTeamDrafts, TeamDraftsContext } from "../run/team-drafts.ts";
import { SheetsContext, useNewSheets } from "../sheets.ts";
import { TeamContext } from "../team-handle.ts";
import { useOpenedTeam } from "../use-opened-team.ts";
import { useTeamHandle } from "../use-team-handle.ts";
import type { World } from "../world.ts";
import { loadScreenOf, Panel } from "./panel.tsx";

const UnsentAnywhere = lazyPart(
  async () => (await import("../run/unsent-anywhere.tsx")).UnsentAnywhere,
);

/** The panel of a conversation: opens its team, then shows it for as long as it is looked at. */
export function TeamPanel(props: {
  readonly host: Host;
  readonly conversationId: string;
  /** The server that the page came from, unless another one is given; keep it stable. */
  readonly world?: World;
}) {
  const reading = useOpenedTeam(props.host, props.conversationId, props.world, prepare);
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

/** For how long (ms) the first screen waits for what it lists, so that it is drawn once. */
const patience = 1_000;

/**
 * Asks for our actions while the team is opened, then loads the code of the first screen and what it
 * shows; where that fails, it says so itself.
 */
function prepare({ api }: World) {
  const ours = api.call("readPlaybook", {});
  ours.catch(() => undefined);
  return async ({ store, playbook }: OpenedTeam): Promise<void> => {
    const run = store.snapshot().view.current?.run;
    if (run) {
      void playbook.action(refOf(run)).catch(() => undefined);
      await Promise.allSettled([loadScreenOf(run)]);
    } else {
      const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
      await Promise.race([playbook.readAhead(ours), late]);
    }
  };
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
