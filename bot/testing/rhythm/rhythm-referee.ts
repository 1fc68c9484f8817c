import { day } from "#shared/day.ts";
import { DueWork, untouched } from "#shared/due-work.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { teamOfPartition } from "#shared/record.ts";
import type { Team } from "#shared/team.ts";
import { type TeamMeeting, teamMeetingKind } from "#shared/turns/team-meeting.ts";
import { luxonInstant } from "#shared/turns/testing/luxon-instant.ts";
import type { MemoryDatabase } from "./memory-driver.ts";
import type { Asking } from "./rhythm-people.ts";
import type { Said } from "./rhythm-process.ts";

const minute = 60_000;
const hour = 60 * minute;

/** What was to be said of one meeting, one round or one commitment, and what was. */
export interface Verdict {
  readonly expected: number;
  readonly said: number;
  /** Recorded as not said, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Neither. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Said at an hour at which it was not to be. */
  readonly outside: readonly string[];
  /** How late it was, of all that was said (ms): the median and the 99th percentile. */
  readonly lateness: { readonly p50: number; readonly p99: number };
}

/** At the edges of a history stand messages of meetings that are not judged. */
const edge = 8 * day;

/** Messages that come once at a time of their own, and far enough from both ends. */
function isJudged(
  { at, message }: Said,
  { from, until }: { readonly from: number; readonly until: number },
): boolean {
  if (at < from + edge || at > until - edge) return false;
  if (message.kind === "turn") return !message.isNow;
  if (message.kind === "pulse") return !message.isReminder;
  return ["agenda", "start", "check", "results", "claim", "confirm"].includes(message.kind);
}

/** What a meeting's record tells of what was not said. */
interface MeetingFacts {
  readonly skipped: NonNullable<TeamMeeting["skipped"]>;
  readonly leftOut: NonNullable<DueWork["leftOut"]>;
}

function leftOutOf(work: unknown): MeetingFacts["leftOut"] {
  return DueWork.parse(work ?? untouched).leftOut ?? [];
}

/** One thing that is to be said once, at its time. */
interface Duty {
  readonly name: string;
  readonly teamId: string;
  readonly from: number;
  readonly until: number;
  readonly is: (said: Said) => boolean;
  /** Why it was not said, where the record tells. */
  readonly skip: () => string | undefined;
}

/** Compares what reached Teams with what another calendar says should have. */
export function judge(
  database: MemoryDatabase,
  teams: readonly Team[],
  heard: { readonly said: readonly Said[]; readonly askings: readonly Asking[] },
  span: { readonly from: number; readonly until: number },
): Verdict {
  const byConversation = Map.groupBy(heard.said, ({ conversationId }) => conversationId);
  const askings = Map.groupBy(heard.askings, ({ teamId }) => teamId);
  const meetings = new Map<string, MeetingFacts>();
  for (const { place, content, work } of database.all(teamMeetingKind.type)) {
    const teamId = teamOfPartition(place.pk)?.teamId ?? "";
    const { skipped = [] } = teamMeetingKind.schema.parse(content);
    meetings.set(`${teamId} ${place.id}`, { skipped, leftOut: leftOutOf(work) });
  }
  const result = { expected: 0, said: 0, skipped: {} as Record<string, number> };
  const [lost, doubled, outside, lateness]: [string[], string[], string[], number[]] = [
    [],
    [],
    [],
    [],
  ];
  for (const team of teams) {
    const said = byConversation.get(team.conversations[0] ?? "") ?? [];
    const duties = [
      ...dutiesOfMeetings(team, meetings, span),
      ...dutiesOfRounds(team, database, span),
      ...dutiesOfCommitments(askings.get(team.id) ?? [], span),
    ];
    // What is said at no time at which anything is to be said is as wrong as what is not said.
    for (const one of said.filter((all) => isJudged(all, span))) {
      if (duties.some((duty) => duty.is(one))) continue;
      outside.push(
        `${one.message.kind} of ${team.id} for nothing, at ${new Date(one.at).toISOString()}`,
      );
    }
    for (const duty of duties) {
      result.expected += 1;
      const found = said.filter((one) => duty.is(one));
      const label = `${duty.name} of ${duty.teamId} due ${new Date(duty.from).toISOString()}`;
      if (found.length === 0) {
        const why = duty.skip();
        if (why === undefined) lost.push(label);
        else result.skipped[why] = (result.skipped[why] ?? 0) + 1;
        continue;
      }
      result.said += 1;
      if (found.length > 1) doubled.push(`${found.length} times ${label}`);
      for (const { at } of found) {
        lateness.push(at - duty.from);
        if (at < duty.from || at > duty.until) {
          outside.push(`${label}, at ${new Date(at).toISOString()}`);
        }
      }
    }
  }
  lateness.sort((a, b) => a - b);
  const share = (of: number) => lateness[Math.floor(lateness.length * of)] ?? 0;
  return { ...result, lost, doubled, outside, lateness: { p50: share(0.5), p99: share(0.99) } };
}

function* dutiesOfMeetings(
  { id: teamId, schedule }: Team,
  meetings: ReadonlyMap<string, MeetingFacts>,
  { from, until }: { readonly from: number; readonly until: number },
): Generator<Duty> {
  if (!schedule) return;
  const { zone, remindAt } = schedule;
  for (const { id, days, at, minutes } of schedule.meetings) {
    for (let noon = from; noon < until; noon += day) {
      const date = new Date(noon).toISOString().slice(0, 10);
      if (!days.includes(weekday(date))) continue;
      const startsAt = luxonInstant(zone, date, at);
      const endsAt = startsAt + minutes * minute;
      const remindsAt = luxonInstant(zone, workingDayBefore(date), remindAt);
      if (remindsAt < from || endsAt + day > until) continue;
      const record = meetings.get(`${teamId} ${id}-${date}`);
      const duty = (what: string, is: Duty["is"], dueAt: number, lastAt: number): Duty => {
        // Meetings of one team are further apart than that.
        const isThen = (at: number) => at > dueAt - 3 * hour && at < dueAt + 5 * hour;
        const message = what === "remind" ? "ask" : what;
        const wasLeftOut = () =>
          record?.leftOut.some((one) => one.message === message && isThen(one.at));
        return {
          ...{ name: what, teamId, from: dueAt, until: lastAt },
          is: (said) => is(said) && isThen(said.at),
          skip: () =>
            record?.skipped.find((one) => one.what === what)?.why ??
            (wasLeftOut() ? "unknown" : undefined),
        };
      };
      const isAsk = ({ message }: Said) => message.kind === "turn" && !message.isNow;
      // Whoever looks is at most some minutes late; within the hour is the promise.
      yield duty("remind", isAsk, remindsAt, Math.min(remindsAt + hour, startsAt));
      yield duty("agenda", (said) => said.message.kind === "agenda", startsAt - hour, startsAt);
      yield duty("start", (said) => said.message.kind === "start", startsAt, startsAt + hour);
    }
  }
}

/** Every round that was opened: its pulse, and what came of it. */
function* dutiesOfRounds(
  { id: teamId, tenantId }: Team,
  database: MemoryDatabase,
  { until }: { readonly until: number },
): Generator<Duty> {
  for (const { place, content, work } of database.all(roundKind.type)) {
    if (place.pk !== `${tenantId}|team|${teamId}`) continue;
    const round = roundKind.schema.parse(content);
    if (round.closesAt + day > until) continue;
    const isRound = ({ message }: Said) => "round" in message && message.round.id === round.id;
    const opens = round.kind === "check" ? "check" : "pulse";
    yield {
      ...{ name: opens, teamId, from: round.openedAt, until: round.openedAt + hour },
      is: (said) =>
        isRound(said) &&
        (said.message.kind === "check" ||
          (said.message.kind === "pulse" && !said.message.isReminder)),
      skip: () => undefined,
    };
    yield {
      ...{ name: "results", teamId, from: round.closesAt, until: round.closesAt + hour },
      is: (said) => isRound(said) && said.message.kind === "results",
      skip: () =>
        leftOutOf(work).some(({ message }) => message === "results") ? "unknown" : undefined,
    };
  }
}

/** Whoever promised something is asked whether it is done, and then somebody else. */
function* dutiesOfCommitments(
  askings: readonly Asking[],
  { until }: { readonly until: number },
): Generator<Duty> {
  for (const { teamId, commitmentId, kind, at } of askings) {
    if (at + day > until) continue;
    yield {
      ...{ name: kind, teamId, from: at, until: at + hour },
      is: ({ message }) => message.kind === kind && message.commitment.id === commitmentId,
      skip: () => undefined,
    };
  }
}

function weekday(date: string): number {
  return new Date(date).getUTCDay() || 7;
}

function workingDayBefore(date: string): string {
  const before = new Date(Date.parse(date) - day).toISOString().slice(0, 10);
  return weekday(before) > 5 ? workingDayBefore(before) : before;
}
