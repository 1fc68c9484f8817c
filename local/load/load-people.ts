import type { Person } from "#shared/team.ts";

/** A meeting of the load: its number, and how many people are in it. */
export interface LoadMeeting {
  readonly number: number;
  readonly people: number;
}

export function conversationOf({ number, people }: LoadMeeting): string {
  return `19:load-${number}-${people}@thread.v2`;
}

export function userIdOf({ number }: LoadMeeting, person: number): string {
  return `p-${number}-${person}`;
}

/** Who is in a conversation of the load, which its name tells; nobody in any other. */
export function peopleOf(conversationId: string): readonly Person[] {
  const [, number, people] = /^19:load-(\d+)-(\d+)@/.exec(conversationId) ?? [];
  const meeting = { number: Number(number), people: Number(people ?? 0) };
  return Array.from({ length: meeting.people }, (_, person) => {
    const userId = userIdOf(meeting, person);
    return { userId, name: `Person ${person + 1} of ${meeting.number}` };
  });
}
