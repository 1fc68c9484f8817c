import { roundKey } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { type Run, runKind } from "#shared/run.ts";
import { type Team, teamKey } from "#shared/team.ts";
import { withLook, withStartTold } from "#shared/turns/meeting-arc.ts";
import { nudgeTime } from "#shared/turns/meeting-times.ts";
import {
  hasTask,
  isTooLate,
  type MeetingTask,
  overAt,
  type SkipReason,
  type TeamMeeting,
  teamMeetingKey,
  withPulseMessage,
  withSkipped,
  withTask,
  withTaskClaimed,
  withTaskDone,
} from "#shared/turns/team-meeting.ts";
import { withMeetingOver } from "#shared/turns/turn-changes.ts";
import type { Ports } from "../ports.ts";
import { askLeader, askWhoIsThere } from "./asking.ts";
import { conversationsWithBot } from "./conversations.ts";
import type { TeamPlace } from "./due-checks.ts";
import { followTurns } from "./leading.ts";
import { isKept, isMoved, planMeetings } from "./meeting-plans.ts";
import { pulseMessage, showClosed } from "./pulse-messages.ts";
import { viewRound } from "./round-view.ts";
import { openRound } from "./rounds.ts";
import type { Say, SayOnce } from "./saying.ts";
import { briefOf } from "./team-brief.ts";

/** Which meeting of which team something is to be done about, by the clock and not by a person. */
export interface MeetingPlace extends TeamPlace {
  readonly id: string;
}

const minute = 60_000;

/** How long before a meeting is known to have begun its people may have begun its run (ms). */
const begunBefore = 15 * minute;

/** How long after its planned end a meeting is waited for whose run goes on (ms), and how often. */
const longestOver = 4 * 60 * minute;
const lookAgainAfter = 10 * minute;

/** Does what a meeting has to do by now, one thing after the other; what was left undone comes last. */
export async function keepMeeting(ports: Ports, place: MeetingPlace, say: Say): Promise<void> {
  const { store, clock } = ports;
  const { tenantId, teamId, id } = place;
  const team = await store.read(teamKey(tenantId, teamId));
  const meeting = await store.read(teamMeetingKey(tenantId, teamId, id));
  if (isMoved(team, meeting)) await planMeetings(ports, team, clock());
  while (await keepOnce(ports, place, say));
}

async function keepOnce(ports: Ports, place: MeetingPlace, say: Say): Promise<boolean> {
  const { store, clock } = ports;
  const key = teamMeetingKey(place.tenantId, place.teamId, place.id);
  const now = clock();
  let isMine = false;
  let late: NonNullable<TeamMeeting["skipped"]> = [];
  const meeting = await store.update(key, (newest) => {
    const claimed = withTaskClaimed(newest, now, now);
    late = claimed.skipped?.filter((one) => !newest.skipped?.includes(one)) ?? [];
    isMine = claimed !== newest && claimed.doing !== undefined;
    return claimed;
  });
  for (const { what } of late) ports.counters.count("skipped", `${what} late`);
  const { doing } = meeting;
  if (!isMine || !doing) return false;
  const team = await store.read(teamKey(place.tenantId, place.teamId));
  const { what, at = now } = doing;
  let why: SkipReason | undefined;
  const sayOnce: SayOnce = async (send, { name = what, isLasting = false } = {}) => {
    const told = await say({ name, isLasting }, send);
    if (told !== "said") why = told === "skipped" ? "unknown" : "refused";
    return told;
  };
  const next = await tasks[what]({ ports, team, meeting, now, say: sayOnce });
  await store.update(key, (newest) => {
    // It was planned anew, or somebody else is at it by now: it is not ours to say what was done.
    if (newest.doing?.until !== doing.until) return newest;
    const done = withTaskDone(newest);
    const noted = why ? withSkipped(done, { what, at }, why) : done;
    return next ? next(noted) : noted;
  });
  return true;
}

interface Doing {
  readonly ports: Ports;
  readonly team: Team;
  readonly meeting: TeamMeeting;
  readonly now: number;
  readonly say: SayOnce;
}

/** What becomes of the meeting besides that this is done. */
type After = ((meeting: TeamMeeting) => TeamMeeting) | undefined;

const tasks: Readonly<Record<MeetingTask, (doing: Doing) => Promise<After>>> = {
  remind,
  agenda,
  start,
  absence,
  end,
  nudge,
  close: showClosed,
};

async function remind({ ports, team, meeting, say }: Doing): Promise<After> {
  if (isKept(team, meeting)) await askLeader(ports, team.tenantId, meeting, say);
  return undefined;
}

async function agenda({ ports, team, meeting, say }: Doing): Promise<After> {
  if (isKept(team, meeting)) {
    const brief = await briefOf(ports, team);
    const message = { kind: "agenda" as const, brief };
    await say(() => ports.chats.post(team.tenantId, meeting.conversationId, message));
  }
  return undefined;
}

async function start({ ports, team, meeting, now, say }: Doing): Promise<After> {
  if (!isKept(team, meeting)) return undefined;
  const brief = await briefOf(ports, await followTurns(ports, team));
  const message = { kind: "start" as const, brief };
  await say(() => ports.chats.post(team.tenantId, meeting.conversationId, message));
  return (newest) => {
    const after = withStartTold(newest, now);
    // A message of its own: what fails with one person's chat fails for nobody else.
    const isEarly = hasTask(after, "start");
    const asking = meeting.planned && !isEarly ? withTask(after, "remind", now) : after;
    return newest.heldId === undefined ? asking : withLook(asking, now);
  };
}

/** Where Teams says that whoever leads is not in the meeting, asks the next one who is. */
async function absence({ ports, team, meeting, say }: Doing): Promise<After> {
  await askWhoIsThere(ports, team.tenantId, meeting, say);
  return undefined;
}

/** The pulse, or why there is none; a meeting whose run still goes on is looked at again. */
async function end({ ports, team, meeting, now, say }: Doing): Promise<After> {
  const { tenantId, id } = team;
  // The one after it, also where it was over early.
  await planMeetings(ports, team, Math.max(now, meeting.planned?.endsAt ?? now));
  if (!isKept(team, meeting)) return undefined;
  const { startedAt = now, planned } = meeting;
  const begunAt = Math.min(startedAt, planned?.startsAt ?? startedAt);
  const run = await newestRunIn(ports, team, begunAt);
  const latest = (meeting.planned?.endsAt ?? begunAt) + longestOver;
  if (meeting.endedAt === undefined && run?.timer && now < latest) {
    return (newest) => withTask(newest, "end", now + lookAgainAfter);
  }
  // What was said before a meeting that nobody planned was said of the one that is to come.
  const said = { since: planned ? 0 : startedAt, until: overAt(meeting) };
  await ports.store.update(teamKey(tenantId, id), (newest) => withMeetingOver(newest, said));
  const rested = await followTurns(ports, team);
  // Nobody would hear of a pulse.
  if ((await conversationsWithBot(ports, team)).length === 0) return undefined;
  const due = { what: "end" as const, at: meeting.doing?.at ?? now };
  if (isTooLate(meeting, due, now)) return (newest) => withSkipped(newest, due, "late");
  const opening = await openRound(ports, { team: rested, runId: run?.id });
  const { conversationId } = meeting;
  const over = (newest: TeamMeeting) => ({ ...newest, endedAt: newest.endedAt ?? now });
  if ("none" in opening) {
    const { none } = opening;
    // A team that meets three times a week need not hear each time that its pulse is weekly.
    if (none.kind !== "not-yet" && none.kind !== "check-soon") {
      const why = { kind: "no-pulse" as const, none };
      await say(() => ports.chats.post(tenantId, conversationId, why), { name: "no-pulse" });
    }
    return over;
  }
  const round = viewRound(opening.round, undefined, now);
  // One that was open before this meeting began was brought by the one before.
  if (round.openedAt < begunAt) return over;
  const message = { kind: "pulse" as const, teamId: id, round, isReminder: false };
  // A pulse can be answered once, however often it is brought.
  const brought = pulseMessage(ports, team, conversationId, message);
  await say(brought.send, { isLasting: true });
  const again = nudgeTime(team.schedule, round.openedAt, round.closesAt);
  const opened = { roundId: round.id, roundClosesAt: round.closesAt };
  return (newest) =>
    withPulseMessage(withTask({ ...over(newest), ...opened }, "nudge", again), brought.messageId());
}

/** Says once more that the pulse is open, to everybody alike: whoever answered is nobody's business. */
async function nudge({ ports, team, meeting, now, say }: Doing): Promise<After> {
  const { tenantId, id } = team;
  const found =
    meeting.roundId && (await ports.store.find(roundKey(tenantId, id, meeting.roundId)));
  if (found && found.state === "open") {
    const round = viewRound(found, undefined, now);
    const message = { kind: "pulse" as const, teamId: id, round, isReminder: true };
    const brought = pulseMessage(ports, team, meeting.conversationId, message);
    await say(brought.send);
    return (newest) => withPulseMessage(newest, brought.messageId());
  }
  return undefined;
}

/**
 * The run of a meeting that began at an instant: the one that started last since then, ended or not,
 * or shortly before, as the clock tells late of what people have begun, where it went on then.
 */
async function newestRunIn(
  { store }: Ports,
  { tenantId, id }: Team,
  begunAt: number,
): Promise<Run | undefined> {
  const runs = await store.list(runKind, teamPartition(tenantId, id));
  return runs
    .filter(({ startedAt = -1, endedAt = begunAt }) => {
      return startedAt >= begunAt - begunBefore && endedAt >= begunAt;
    })
    .toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))
    .at(-1);
}
