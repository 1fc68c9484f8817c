import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PulseView } from "#shared/pulse/round-view.ts";
import type { Measuring } from "#shared/team.ts";
import type { TeamSchedule } from "#shared/turns/team-schedule.ts";
import type { HomeTeam, HomeView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { ApiProblem } from "../api.ts";
import { type Sent, sendAnswer } from "../send-answer.ts";
import type { Sheet } from "../sheets.ts";
import { createTurnCalls, type TurnCalls } from "../turn-calls.ts";
import { type Reading, useReading } from "../use-reading.ts";
import type { World } from "../world.ts";
import { useLines } from "./use-lines.ts";

/** What the personal tab shows and what can be done there. */
export interface Home {
  readonly reading: Reading<HomeView>;
  /** Why the last press was not applied, until it is dismissed. */
  readonly notice: string | undefined;
  readonly dismissNotice: () => void;
  readonly claim: (teamId: string, commitmentId: string) => Promise<boolean>;
  readonly verify: (teamId: string, commitmentId: string) => Promise<boolean>;
  readonly withdraw: (teamId: string, commitmentId: string) => Promise<boolean>;
  readonly chooseThreshold: (teamId: string, threshold: number) => Promise<boolean>;
  readonly chooseMeasuring: (teamId: string, measuring: Measuring) => Promise<boolean>;
  readonly chooseSchedule: (teamId: string, schedule: TeamSchedule) => Promise<boolean>;
  /** What can be done about who leads when in a team. */
  readonly turnsOf: (team: HomeTeam) => TurnCalls;
  /** Has me erased from everything, for good. */
  readonly eraseOwn: () => Promise<boolean>;
  /** Opens a check of all components, or hears why there is none; rejects as a reading does. */
  readonly openCheck: (teamId: string) => Promise<PulseView>;
  /** Puts my answer into the box; the form itself says how that ended. */
  readonly answer: (teamId: string, roundId: string, sheet: Sheet) => Promise<Sent>;
}

/**
 * Reads the personal tab, and reads it again after each change, when the server tells of one, and
 * whenever it is looked at.
 */
export function useHome({ api, openLive }: World): Home {
  const newest = useRef<HomeView>(undefined);
  const isCheck = useRef(false);
  const read = useMemo(() => {
    const readNow = async () => {
      const onlyWhatIsNew = isCheck.current;
      isCheck.current = false;
      const view = await api.call("readHome", {});
      if (!onlyWhatIsNew || !newest.current || !saysTheSame(newest.current, view)) {
        newest.current = view;
      }
      return newest.current;
    };
    return Object.assign(readNow, { ahead: () => api.ahead?.("readHome", {}) });
  }, [api]);
  const reading = useReading(read);
  const [notice, setNotice] = useState<string>();
  const [unanswered] = useState(() => new Map<string, string>());
  const again = reading.state === "read" ? reading.again : undefined;
  const teams = reading.state === "read" ? reading.value.teams : [];
  const check = useCallback(() => {
    isCheck.current = true;
    again?.();
  }, [again]);
  useLines(
    teams.map(({ id }) => id),
    openLive,
    again,
    check,
  );

  useEffect(() => {
    const onVisible = () => document.visibilityState === "visible" && again?.();
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, [again]);

  const attempt = async (call: () => Promise<unknown>): Promise<boolean> => {
    try {
      await call();
      setNotice(undefined);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setNotice(error.code === "offline" ? words.panel.notSent : error.message);
      return false;
    } finally {
      again?.();
    }
  };

  return {
    reading,
    notice,
    dismissNotice: () => setNotice(undefined),
    claim: (teamId, commitmentId) =>
      attempt(() => api.call("claimCommitment", { teamId, commitmentId })),
    verify: (teamId, commitmentId) =>
      attempt(() => api.call("verifyCommitment", { teamId, commitmentId })),
    withdraw: (teamId, commitmentId) =>
      attempt(() => api.call("withdrawCommitment", { teamId, commitmentId })),
    chooseThreshold: (teamId, threshold) =>
      attempt(() => api.call("chooseThreshold", { teamId }, { threshold })),
    chooseMeasuring: (teamId, measuring) =>
      attempt(() => api.call("chooseMeasuring", { teamId }, measuring)),
    chooseSchedule: (teamId, schedule) =>
      attempt(() => api.call("chooseSchedule", { teamId }, schedule)),
    eraseOwn: () => attempt(() => api.call("eraseOwn", {}, { confirmed: true })),
    turnsOf: ({ id: teamId, turns }) =>
      createTurnCalls({
        api,
        newId: () => crypto.randomUUID(),
        teamId,
        unanswered,
        seen: () => turns,
        send: attempt,
      }),
    openCheck: (teamId) => api.call("openCheck", { teamId }).finally(() => again?.()),
    async answer(teamId, roundId, sheet) {
      const sent = await sendAnswer(api, { teamId, roundId }, sheet);
      // Where it was refused, the round may have closed meanwhile.
      if ("refused" in sent) again?.();
      return sent;
    },
  };
}

/** For how long (ms) what was read, and is still so, need not be drawn anew: what it says of days is right. */
const staysRight = 60_000;

/** Whether a later reading says what the earlier one did, but for when it was read. */
function saysTheSame(earlier: HomeView, later: HomeView): boolean {
  const now = earlier.now;
  return (
    later.now - now < staysRight && JSON.stringify({ ...later, now }) === JSON.stringify(earlier)
  );
}
