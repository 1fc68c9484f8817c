/** One of the five who meet in the room. Their ids have the form that Teams' directory gives. */
export interface SamplePerson {
  readonly key: SampleKey;
  readonly userId: string;
  readonly name: string;
}

export const sampleKeys = ["ana", "ben", "chidi", "dana", "eli"] as const;

/** What an address and the room's own messages call a sample person. */
export type SampleKey = (typeof sampleKeys)[number];

export const samplePeople: readonly SamplePerson[] = [
  { key: "ana", userId: "5d0b1c7e-41a2-4c56-9b0e-a10000000001", name: "Ana" },
  { key: "ben", userId: "5d0b1c7e-41a2-4c56-9b0e-a10000000002", name: "Ben" },
  { key: "chidi", userId: "5d0b1c7e-41a2-4c56-9b0e-a10000000003", name: "Chidi" },
  { key: "dana", userId: "5d0b1c7e-41a2-4c56-9b0e-a10000000004", name: "Dana" },
  { key: "eli", userId: "5d0b1c7e-41a2-4c56-9b0e-a10000000005", name: "Eli" },
];

export const sampleTenantId = "72f3a0c4-8d15-4e3b-b6a9-000000000001";
export const sampleTeamName = "Parcel tracking";
export const sampleConversationId = "19:meeting_UGFyY2VsVHJhY2tpbmdXZWVrbHk@thread.v2";

export function isSampleKey(value: unknown): value is SampleKey {
  return sampleKeys.some((key) => key === value);
}

export function samplePerson(key: SampleKey): SamplePerson {
  const found = samplePeople.find((person) => person.key === key);
  if (!found) throw new Error(`nobody is called ${key}`);
  return found;
}
