import { liveOverSockets } from "../../tab/live.ts";
import { loadCall } from "./load-call.ts";
import type { LoadServer } from "./load-server.ts";

/** Somebody's panel on a line: which version of the run it has, and since when. */
export interface LoadPanel {
  readonly version: number;
  /** When it got that version. */
  readonly at: number;
  /** When its line came up last. */
  readonly upAt: number;
  close(): void;
}

/** Opens one that, as a panel does, keeps the newest version and reads the team again where it is told to. */
export function openLoadPanel(
  server: Pick<LoadServer, "url" | "tokens">,
  userId: string,
  teamId: string,
): LoadPanel {
  let [version, at, upAt] = [0, 0, 0];
  const has = (heard: number) => {
    if (heard > version) [version, at] = [heard, performance.now()];
  };
  const read = () =>
    loadCall(server, userId, "readTeam", { teamId }).then(
      ({ current }) => has(current?.run.version ?? 0),
      // It is read again with the next line.
      () => undefined,
    );
  const line = liveOverSockets(() => server.tokens.issue(userId), server.url)(teamId, {
    onEvent({ name, data }) {
      if (name === "run") has(data.version);
      if (name === "team") void read();
    },
    onUp() {
      upAt = performance.now();
      void read();
    },
    onDown() {},
  });
  return {
    get version() {
      return version;
    },
    get at() {
      return at;
    },
    get upAt() {
      return upAt;
    },
    close: line.close,
  };
}
