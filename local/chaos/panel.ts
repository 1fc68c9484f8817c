import { randomUUID } from "node:crypto";
import { currentStep } from "#shared/timer.ts";
import { createApi } from "../../tab/api.ts";
import type { Host } from "../../tab/host.ts";
import { liveOverSockets } from "../../tab/live.ts";
import { type OpenedTeam, openTeam } from "../../tab/opened-team.ts";
import type { Draft } from "../../tab/run/draft.ts";
import { deviceShelf } from "../../tab/run/draft-shelf.ts";
import { createDraftStore, type DraftStore } from "../../tab/run/draft-store.ts";
import { isSavedIn } from "../../tab/run/saved-draft.ts";
import { type SampleKey, sampleConversationId, samplePerson } from "../room/people.ts";
import { type BadWay, openBadWay } from "./bad-way.ts";
import type { Chance } from "./chance.ts";
import type { Witness } from "./witness.ts";

/** One panel, with the code that it runs in a browser from the network up to what is drawn. */
export interface ChaosPanel {
  readonly name: string;
  readonly person: SampleKey;
  readonly way: BadWay;
  readonly team: () => OpenedTeam | undefined;
  readonly drafts: () => DraftStore | undefined;
  /** Opens it, or opens it anew: only what is on the device is left of what it knew. */
  readonly load: () => Promise<void>;
  /** The drafts that may be sent now: of the step that the team is on, and of boards that are shown. */
  readonly waiting: () => readonly Draft[];
  readonly sendDrafts: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a panel is opened with; `device` is shared by all tabs of one person. */
export interface PanelOpening {
  readonly name: string;
  readonly person: SampleKey;
  readonly serverUrl: string;
  readonly chance: Chance;
  readonly device: Storage;
  readonly witness: Witness;
}

/** Opens a panel on a way of its own. */
export async function openChaosPanel(opening: PanelOpening): Promise<ChaosPanel> {
  const { name, person, serverUrl, chance, device, witness } = opening;
  const way = await openBadWay(serverUrl, chance, (text) => witness.overhear(name, person, text));
  const getToken = tokensOf(serverUrl, person);
  const { userId, name: userName } = samplePerson(person);
  const host: Host = {
    userId,
    userName,
    getToken,
    frameContext: "sidePanel",
    pageId: "panel",
    subPageId: undefined,
    openHome: undefined,
    conversationId: sampleConversationId,
    locale: "en",
    theme: "light",
    onThemeChange: () => () => undefined,
    shareToStage: undefined,
  };
  let team: OpenedTeam | undefined;
  let drafts: DraftStore | undefined;
  let loads = 0;

  async function load(): Promise<void> {
    const mine = ++loads;
    team?.close();
    team = undefined;
    drafts = undefined;
    const world = {
      api: createApi(getToken, way.send),
      openLive: way.worsen(liveOverSockets(getToken, way.relay.url)),
    };
    while (mine === loads) {
      const opened = await openTeam(host, sampleConversationId, world).catch(() => undefined);
      if (opened && mine !== loads) opened.close();
      else if (opened) return show(opened);
    }
  }

  function show(opened: OpenedTeam): void {
    team = opened;
    const { store } = opened;
    const look = () => {
      const { current } = store.snapshot().view;
      // A page that was loaded anew is gone, whatever still reaches its code here.
      if (current && team === opened) witness.see(name, current.run);
    };
    store.subscribe(look);
    look();
    const { current, id } = store.snapshot().view;
    if (!current) return;
    const shelf = deviceShelf(
      { userId, teamId: id, runId: current.run.id },
      opened.now,
      () => device,
    );
    drafts = createDraftStore(shelf, randomUUID, isSavedIn(current.mine));
  }

  function mayBeSent({ stepId }: Draft): boolean {
    const run = team?.store.snapshot().view.current?.run;
    return run !== undefined && (currentStep(run)?.id === stepId || stepId in run.boards);
  }

  async function send(draft: Draft): Promise<void> {
    const known = team;
    const from = drafts;
    const run = known?.store.snapshot().view.current?.run;
    if (!known || !run) return;
    const isLate = run.boards[draft.stepId] !== undefined;
    const id = isLate ? draft.lateId : draft.noteId;
    if (await known.calls.writeNote(draft.stepId, id, draft.text)) from?.drafts().saved(draft);
  }

  return {
    name,
    person,
    way,
    team: () => team,
    drafts: () => drafts,
    load,
    waiting: () => drafts?.drafts().all.filter(mayBeSent) ?? [],
    async sendDrafts() {
      for (const draft of drafts?.drafts().all.filter(mayBeSent) ?? []) await send(draft);
    },
    async close() {
      loads += 1;
      team?.close();
      await way.close();
    },
  };
}

/** The host's tokens: they do not come over the panel's own way, and one of before a restart is worth nothing. */
function tokensOf(serverUrl: string, person: SampleKey): () => Promise<string> {
  return async () => {
    const response = await fetch(`${serverUrl}/local/token`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: serverUrl },
      body: JSON.stringify({ person }),
    });
    const { token }: { readonly token: string } = await response.json();
    return token;
  };
}
