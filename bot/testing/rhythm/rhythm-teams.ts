import type { Team } from "#shared/team.ts";
import { aMember, aTeam } from "#shared/testing/builders.ts";
import type { WeeklyMeeting } from "#shared/turns/team-schedule.ts";
import type { Chance } from "../ballot-chance.ts";

/** Twelve zones: with and without daylight saving, of both hemispheres, with odd offsets and rules. */
export const rhythmZones = [
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "America/Santiago",
  "Europe/London",
  "America/St_Johns",
  "Asia/Tehran",
  "Pacific/Chatham",
  "Africa/Cairo",
] as const;

const names = ["Ana", "Ben", "Chioma", "Dmitri", "Eun-ji"] as const;

/** So many teams, forty to a tenant at most, that meet once to three times a week. */
export function rhythmTeams(count: number, chance: Chance, since: number): Team[] {
  return Array.from({ length: count }, (_, n) => aRhythmTeam(n, chance, since));
}

function aRhythmTeam(n: number, chance: Chance, since: number): Team {
  const id = `team-${n}`;
  const conversationId = `19:${id}@thread.v2`;
  const meetings = Array.from({ length: chance.pick([1, 1, 1, 2, 3]) }, (_, one) =>
    aWeekly(`m${one}`, one, conversationId, chance),
  );
  return aTeam({
    id,
    tenantId: `tenant-${Math.floor(n / 40)}`,
    conversations: [conversationId],
    members: names.map((name) => aMember({ userId: `${name}-${n}`, name }, { joinedAt: since })),
    schedule: {
      zone: chance.pick(rhythmZones),
      remindAt: `${String(chance.between(7, 17)).padStart(2, "0")}:${chance.pick(["00", "30"])}`,
      meetings,
    },
  });
}

/** Now and then in the small hours of a weekend, where clocks change. */
function aWeekly(id: string, nth: number, conversationId: string, chance: Chance): WeeklyMeeting {
  const isSmallHour = chance.happens(0.15);
  const hour = isSmallHour ? chance.between(0, 3) : chance.between(8, 16);
  // Of several meetings each has a day of its own, and of its reminder: two never fall together.
  const day = isSmallHour && nth === 0 ? 7 : 1 + nth * 2 + chance.between(0, nth < 2 ? 1 : 0);
  return {
    id,
    conversationId,
    days: [day],
    at: `${String(hour).padStart(2, "0")}:${chance.pick(["00", "15", "30", "45"])}`,
    minutes: chance.pick([15, 30, 45, 60, 90]),
  };
}
