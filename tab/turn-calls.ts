import type { AwayDays } from "#shared/turns/member-turn.ts";
import type { TurnsView } from "#shared/turns/turns-view.ts";
import type { Api } from "./api.ts";

/**
 * What a member can do about who leads when. Each resolves to whether it was applied; where it was
 * not, a notice says why, and the order that is shown is the newest.
 */
export interface TurnCalls {
  /** I lead what comes next. */
  readonly accept: () => Promise<boolean>;
  /** I do not lead what comes next. */
  readonly pass: () => Promise<boolean>;
  /** Whether I take turns. */
  readonly take: (takes: boolean) => Promise<boolean>;
  readonly swap: (userId: string, withId: string) => Promise<boolean>;
  /** Whoever is next is not there. */
  readonly absent: (userId: string) => Promise<boolean>;
  /** All days on which somebody is away, in place of those that are known. */
  readonly setAway: (userId: string, away: readonly AwayDays[]) => Promise<boolean>;
  readonly undo: (changeId: string) => Promise<boolean>;
}

/** Makes a call, says what came of it, and has the order read again. */
export type SendTurn = (call: () => Promise<TurnsView>) => Promise<boolean>;

/** What the calls work with. */
export interface TurnTools {
  readonly api: Api;
  readonly newId: () => string;
  readonly teamId: string;
  /** Ids of commands that have no answer yet, by what they are for; kept as long as the screen. */
  readonly unanswered: Map<string, string>;
  /** The turns that are shown. */
  readonly seen: () => TurnsView | undefined;
  readonly send: SendTurn;
}

/**
 * The calls about a team's turns. The same press on the same turns is one intent: until its answer
 * has come it is sent with the same id, so that it is applied once.
 */
export function createTurnCalls(tools: TurnTools): TurnCalls {
  const { api, newId, teamId, unanswered, seen, send } = tools;

  function intend(
    what: readonly unknown[],
    call: (command: { readonly commandId: string }) => Promise<TurnsView>,
  ): Promise<boolean> {
    // Once the turns have changed, the same press means something else.
    const intent = JSON.stringify([teamId, what, seen()?.changes[0]?.id]);
    const commandId = unanswered.get(intent) ?? newId();
    unanswered.set(intent, commandId);
    return send(async () => {
      const turns = await call({ commandId });
      unanswered.delete(intent);
      return turns;
    });
  }

  return {
    accept: () => intend(["accept"], (command) => api.call("acceptTurn", { teamId }, command)),
    pass: () => intend(["pass"], (command) => api.call("passTurn", { teamId }, command)),
    take: (takes) =>
      intend(["take", takes], (command) =>
        api.call("takeTurns", { teamId }, { ...command, takes }),
      ),
    swap: (userId, withId) =>
      intend(["swap", userId, withId], (command) =>
        api.call("swapTurns", { teamId, memberId: userId }, { ...command, withId }),
      ),
    absent: (userId) =>
      intend(["absent", userId], (command) =>
        api.call("markAbsent", { teamId, memberId: userId }, command),
      ),
    setAway: (userId, days) =>
      intend(["away", userId, days], (command) =>
        api.call("setAway", { teamId, memberId: userId }, { ...command, away: [...days] }),
      ),
    undo: (changeId) =>
      intend(["undo", changeId], (command) => api.call("undoTurns", { teamId, changeId }, command)),
  };
}
