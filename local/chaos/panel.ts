import { randomUUID } from "node:crypto";
import type { Run } from "#shared/run.ts";
import { currentStep } from "#shared/timer.ts";
import { createApi, type Fetch } from "../../tab/api.ts";
import { liveOverSockets } from "../../tab/live.ts";
import { type OpenedTeam, openTeam } from "../../tab/opened-team.ts";
import type { Draft } from "../../tab/run/draft.ts";
import { deviceShelf } from "../../tab/run/draft-shelf.ts";
import { createDraftStore, type DraftStore } from "../../tab/run/draft-store.ts";
import { isSavedIn } from "../../tab/run/saved-draft.ts";
import { sendDraft } from "../../tab/run/send-draft.ts";
import type { TeamHandle } from "../../tab/team-handle.ts";
import { type SampleKey, samplePerson } from "../room/people.ts";
import { panelHost } from "../testing/panel-host.ts";
import { type BadWay, openBadWay } from "./bad-way.ts";
import type { Chance } from "./chance.ts";
import type { MadeUpDevice } from "./devices.ts";
import type { Witness } from "./witness.ts";

/** One panel, with the code that it runs in a browser from the network up to what is drawn. */
export interface ChaosPanel {
  readonly name: string;
  readonly person: SampleKey;
  readonly way: BadWay;
  readonly page: () => Page | undefined;
  /** The run that it shows. */
  readonly run: () => Run | undefined;
  /** Opens it, or opens it anew: only what is on the device is left of what it knew. */
  readonly load: () => Promise<void>;
  /** The drafts that may be sent now: of the step that the team is on, and of boards that are shown. */
  readonly waiting: () => readonly Draft[];
  readonly sendDrafts: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a panel knows between two loadings. */
export interface Page {
  readonly team: OpenedTeam;
  readonly drafts: DraftStore;
  readonly close: () => void;
}

/** What a panel is opened with; `device` is shared by all panels of one person. */
export interface PanelOpening {
  readonly name: string;
  readonly person: SampleKey;
  readonly conversationId: string;
  readonly serverUrl: string;
  readonly chance: Chance;
  readonly device: MadeUpDevice;
  readonly witness: Witness;
}

/** Opens a panel on a way of its own. */
export async function openChaosPanel(opening: PanelOpening): Promise<ChaosPanel> {
  const { name, person, conversationId, serverUrl, chance, device, witness } = opening;
  const way = await openBadWay(serverUrl, chance, (text) => witness.overhear(name, person, text));
  const getToken = tokensOf(serverUrl, person);
  const host = panelHost(samplePerson(person), conversationId, getToken);
  let page: Page | undefined;
  let loads = 0;
  let sending = new Set<string>();
  const run = () => page?.team.store.snapshot().view.current?.run;

  const sendSeen: Fetch = async (path, init) => {
    const response = await way.send(path, init);
    const isOfDots = response.ok && path.endsWith("/dots");
    if (isOfDots) witness.placed(person, path, JSON.parse(String(init.body)));
    return response;
  };

  async function load(): Promise<void> {
    const mine = ++loads;
    page?.close();
    page = undefined;
    // A page that waits for an answer sends nothing twice, as its buttons do not.
    sending = new Set();
    const world = {
      api: createApi(getToken, sendSeen),
      openLive: way.worsen(liveOverSockets(getToken, way.relay.url)),
    };
    while (mine === loads) {
      const opened = await openTeam(host, conversationId, world).catch(() => undefined);
      if (opened && mine !== loads) opened.close();
      else if (opened) return show(opened);
    }
  }

  function show(team: OpenedTeam): void {
    team.stayInTouch();
    const { store } = team;
    const { current, id } = store.snapshot().view;
    if (!current) return;
    const place = { userId: host.userId, teamId: id, runId: current.run.id };
    const tab = device.openTab();
    const shelf = deviceShelf(place, team.now, tab.device);
    const tools = { newId: randomUUID, now: team.now };
    const drafts = createDraftStore(shelf, tools);
    drafts.settle(isSavedIn(current));
    const unfollow = drafts.subscribe(() => undefined);
    page = {
      team,
      drafts,
      close() {
        unfollow();
        tab.close();
        team.close();
      },
    };
    witness.note(`${name} loaded ${page.drafts.drafts().all.map((d) => `${d.noteId}: ${d.text}`)}`);
    const look = () => {
      const now = run();
      // A page that was loaded anew is gone, whatever still reaches its code here.
      if (now && page?.team === team) witness.see(name, now);
    };
    store.subscribe(look);
    look();
  }

  const waiting = () =>
    page?.drafts.drafts().all.filter(({ stepId }) => {
      const now = run();
      return now && (currentStep(now)?.id === stepId || stepId in now.boards);
    }) ?? [];

  async function send(draft: Draft): Promise<void> {
    const from = page;
    const now = run();
    if (!from || !now) return;
    if (sending.has(draft.lateId)) return;
    sending.add(draft.lateId);
    const writeNote: TeamHandle["writeNote"] = async (stepId, id, text, typedAt) => {
      if (page !== from) return false;
      witness.note(`${name} sends ${id}: ${text}`);
      const applied = await from.team.calls.writeNote(stepId, id, text, typedAt);
      witness.note(`${name} ${applied ? "has sent" : "could not send"} ${id}: ${text}`);
      // Nothing runs any more on a page that was left.
      return applied && page === from;
    };
    await sendDraft({ writeNote }, from.drafts.drafts(), draft, now.boards[draft.stepId]);
    sending.delete(draft.lateId);
  }

  return {
    ...{ name, person, way, run, load, waiting },
    page: () => page,
    async sendDrafts() {
      for (const draft of waiting()) await send(draft);
    },
    async close() {
      loads += 1;
      page?.close();
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
