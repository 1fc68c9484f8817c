import { DomainError } from "#shared/errors.ts";
import { measuringOf } from "#shared/pulse/checks.ts";
import type { Team } from "#shared/team.ts";
import type { TeamSchedule, WeeklyMeeting } from "#shared/turns/team-schedule.ts";
import { mostMeetings } from "#shared/turns/turn-limits.ts";
import { todaysZone } from "#shared/turns/zone-names.ts";
import { commandWords } from "#shared/words/commands.ts";
import type { Ports } from "../ports.ts";
import type { TeamInput } from "./membership.ts";
import { changeSchedule } from "./schedule.ts";

const { settings: words } = commandWords;

/** What can be chosen of one meeting, and for the team besides. */
export interface Settings extends Pick<TeamSchedule, "zone" | "remindAt"> {
  /** None: there is no such meeting. */
  readonly days: readonly number[];
  readonly at: string;
  readonly minutes: number;
  /** After how many days a run is measured again. */
  readonly measureAfter: number;
}

/** What somebody was shown, and what they chose then. */
export interface SettingsInput extends TeamInput {
  /** The meeting that they were shown; undefined where they were shown none. */
  readonly meetingId: string | undefined;
  /** Where the meeting is, if it is a new one. */
  readonly conversationId: string;
  readonly shown: Settings;
  readonly chosen: Settings;
}

/**
 * Keeps what somebody chose otherwise than it was shown, and leaves all else as it is by then.
 * Throws `conflict` where somebody has changed the same since it was shown, has entered this meeting
 * or taken it out, and where the team has as many as it may; else as `chooseSchedule`.
 */
export async function chooseSettings(ports: Ports, input: SettingsInput): Promise<Team> {
  const { shown, chosen } = input;
  const newId = ports.newId();
  return changeSchedule(ports, input, (team) => {
    const { zone, remindAt, meetings = [] } = team.schedule ?? {};
    const { days } = measuringOf(team);
    const after = newest(shown.zone, chosen.zone, zone && todaysZone(zone));
    // A time that was chosen by another zone than it would be kept in is another time.
    if (after !== chosen.zone && !isSame(timesOf(chosen), timesOf(shown))) {
      throw new DomainError("conflict", words.changedSince);
    }
    return {
      schedule: {
        zone: after,
        remindAt: newest(shown.remindAt, chosen.remindAt, remindAt),
        meetings: withChosen(meetings, input, newId),
      },
      measureAfter: newest(shown.measureAfter, chosen.measureAfter, days),
    };
  });
}

/** The team's meetings with the one that was shown as it was chosen, or without it. */
function withChosen(
  known: readonly WeeklyMeeting[],
  { meetingId, conversationId, shown, chosen }: SettingsInput,
  newId: string,
): WeeklyMeeting[] {
  const meant = known.find(({ id }) => id === meetingId);
  if (meant) {
    const days = [...newest(shown.days, chosen.days, meant.days.toSorted())];
    const at = newest(shown.at, chosen.at, meant.at);
    const minutes = newest(shown.minutes, chosen.minutes, meant.minutes);
    return known.flatMap((one) => {
      if (one !== meant) return [one];
      return days.length === 0 ? [] : [{ ...meant, days, at, minutes }];
    });
  }
  const { days, at, minutes } = chosen;
  if (days.length === 0) return [...known];
  if (meetingId !== undefined) {
    const isAsShown = isSame([days, at, minutes], [shown.days, shown.at, shown.minutes]);
    if (isAsShown) return [...known];
    throw new DomainError("conflict", words.changedSince);
  }
  const here = known.find((one) => one.conversationId === conversationId);
  // The same sent twice, or chosen by two at once.
  if (here && isSame([days, at, minutes], [here.days, here.at, here.minutes])) return [...known];
  if (here) throw new DomainError("conflict", words.changedSince);
  if (known.length >= mostMeetings) throw new DomainError("conflict", words.tooMany);
  return [...known, { id: newId, conversationId, days: [...days], at, minutes }];
}

/** What holds by now: as it was chosen if that is not how it was shown, else as it is known. */
function newest<T>(shown: T, chosen: T, known: T | undefined): T {
  if (known === undefined) return chosen;
  if (isSame(chosen, shown)) return known;
  if (isSame(known, shown) || isSame(known, chosen)) return chosen;
  throw new DomainError("conflict", words.changedSince);
}

function timesOf({ days, at, remindAt }: Settings): unknown[] {
  return [days, at, remindAt];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
