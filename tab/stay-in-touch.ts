import type { LiveEvent } from "#shared/live-events.ts";
import type { Api } from "./api.ts";
import type { ServerClock } from "./clock.ts";
import type { OpenLive } from "./live.ts";
import { hearCommitment, hearCounts, hearPresence, hearRun } from "./merge.ts";
import type { OwnWrites } from "./own-writes.ts";
import { readTeam } from "./read-team.ts";
import { isShutOut, shutOut } from "./shut-out.ts";
import type { TeamStore } from "./team-store.ts";

const second = 1_000;

/** How often the team is asked for where sockets are blocked (s). */
const askEvery = 5;

/** For how long after the line went down it is asked for every second (s): mostly it is soon back. */
const soonFor = 30;

/** How often a clock that is only roughly known is measured again, a second apart. */
const mostRough = 20;

const measureEvery = 60_000;

/** What keeps a panel up to date works with. */
export interface Touch {
  readonly api: Api;
  readonly store: TeamStore;
  readonly writes: OwnWrites;
  readonly clock: ServerClock;
  readonly openLive: OpenLive;
}

/**
 * Keeps the store up to date: by the live line, and where that is down by asking every few seconds.
 * First load, late join and reconnect are one thing: the team is read and the newest versions stay.
 */
export function stayInTouch(touch: Touch, teamId: string): { close(): void } {
  const { store, clock, openLive } = touch;
  let isUp = false;
  let isAsking = false;
  let isClosed = false;
  // How often we were told of more, and how often that was when the last good reading began.
  let told = 0;
  let readUpTo = 0;
  const isBehind = () => readUpTo < told;

  async function ask(): Promise<void> {
    if (isAsking || isClosed) return;
    isAsking = true;
    const toldBefore = told;
    const { isRead, trouble } = await readTeam(touch, teamId).then(
      () => ({ isRead: true, trouble: undefined }),
      (error: unknown) => ({ isRead: false, trouble: shutOut(error) }),
    );
    isAsking = false;
    if (isRead) store.connect(isUp ? "live" : "asking");
    else if (trouble || !isUp) store.connect(trouble ?? "lost");
    if (!isRead) return;
    readUpTo = toldBefore;
    if (isBehind()) await ask();
  }

  function catchUp(): void {
    told += 1;
    void ask();
  }

  let downFor = 0;
  let rough = 0;
  let isMeasuring = false;
  const line = openLive(teamId, {
    onUp() {
      isUp = true;
      rough = 0;
      store.connect("live");
      catchUp();
      void clock.measure();
    },
    onDown() {
      isUp = false;
      void ask();
    },
    onEvent(event) {
      hear(store, event);
      if (tellsOfMore(event)) catchUp();
    },
  });
  const asking = setInterval(() => {
    const { connection } = store.snapshot();
    const isShut = isShutOut(connection);
    downFor = isUp && !isShut ? 0 : downFor + 1;
    const isTime = downFor <= soonFor || connection === "lost" || downFor % askEvery === 0;
    // Whoever is shut out is behind for as long as that lasts.
    if (isShut ? isTime : isBehind() || (!isUp && isTime)) void ask();
    if (!clock.isRough() || isMeasuring || rough >= mostRough) return;
    rough += 1;
    isMeasuring = true;
    void clock.measure().finally(() => {
      isMeasuring = false;
    });
  }, second);
  const measuring = setInterval(() => void clock.measure(), measureEvery);
  const onVisible = () => {
    if (document.visibilityState !== "visible") return;
    void clock.measure();
    void ask();
  };
  document.addEventListener("visibilitychange", onVisible);

  return {
    close() {
      isClosed = true;
      line.close();
      clearInterval(asking);
      clearInterval(measuring);
      document.removeEventListener("visibilitychange", onVisible);
    },
  };
}

function hear(store: TeamStore, event: LiveEvent): void {
  if (event.name === "run") store.hear((heard) => hearRun(heard, event.data));
  if (event.name === "counts") store.hear((heard) => hearCounts(heard, event.data));
  if (event.name === "presence") store.hear((heard) => hearPresence(heard, event.data));
  if (event.name === "commitment") store.hear((heard) => hearCommitment(heard, event.data));
}

/** Whether there is more to read than the message holds: members, or our own notes now sealed. */
function tellsOfMore(event: LiveEvent): boolean {
  return event.name === "team" || (event.name === "run" && event.data.lastChange.verb === "reveal");
}
