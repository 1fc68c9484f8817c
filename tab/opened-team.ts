import type { Person } from "#shared/team.ts";
import { words } from "#shared/words.ts";
import { createServerClock } from "./clock.ts";
import type { Host } from "./host.ts";
import { isInMeeting } from "./in-meeting.ts";
import { createOwnWrites } from "./own-writes.ts";
import { createPlaybook, type Playbook } from "./playbook.ts";
import { stayInTouch } from "./stay-in-touch.ts";
import { createTeamCalls, type TeamCalls } from "./team-calls.ts";
import { createTeamStore, type TeamStore } from "./team-store.ts";
import type { World } from "./world.ts";

/** A team whose panel is open. */
export interface OpenedTeam {
  readonly me: Person;
  /** Whether the panel is shown in a meeting. */
  readonly isInMeeting: boolean;
  readonly shareToStage: Host["shareToStage"];
  readonly openHome: Host["openHome"];
  readonly store: TeamStore;
  readonly calls: TeamCalls;
  readonly playbook: Playbook;
  readonly now: () => number;
  /** Hears from now on what changes; until then the team is what it was when it was opened. */
  readonly stayInTouch: () => void;
  readonly close: () => void;
}

/** Opens the team of a conversation, which can be kept up to date until it is closed. */
export async function openTeam(
  host: Host,
  conversationId: string,
  { api, openLive }: World,
): Promise<OpenedTeam> {
  const { choices, ...first } = await api.call("openTeam", {}, { conversationId });
  const store = createTeamStore(first);
  const writes = createOwnWrites();
  const clock = createServerClock(first.now, () => api.call("readTime", {}));
  const newId = () => crypto.randomUUID();
  let touch: { close(): void } | undefined;
  let isOpen = true;
  const me = meAmong(first.members, host);
  return {
    me,
    isInMeeting: isInMeeting(host),
    shareToStage: sharing(host.shareToStage, store),
    openHome: host.openHome,
    store,
    calls: createTeamCalls(
      { api, store, writes, newId, me, now: clock.now, isOpen: () => isOpen },
      first.id,
    ),
    playbook: createPlaybook(api, first.id, choices),
    now: clock.now,
    stayInTouch() {
      touch ??= stayInTouch({ api, store, writes, clock, openLive }, first.id);
    },
    close() {
      isOpen = false;
      touch?.close();
    },
  };
}

/** Sharing to the stage, which says whether Teams shows it where all else is said that came of a press. */
function sharing(
  share: Host["shareToStage"],
  { say }: Pick<TeamStore, "say">,
): Host["shareToStage"] {
  if (!share) return undefined;
  return async () => {
    // Said anew where it was said before, so that whoever listens hears it again.
    say(undefined);
    const isShown = await share();
    say(isShown ? words.panel.stageShown : words.panel.stageRefused);
    return isShown;
  };
}

function meAmong(members: readonly Person[], { userId, userName }: Host): Person {
  return members.find((member) => member.userId === userId) ?? { userId, name: userName ?? "" };
}
