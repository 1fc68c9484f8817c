import type { ErasedPerson } from "#shared/privacy/erased-person.ts";
import type { PersonalData } from "#shared/privacy/personal-data.ts";
import type { RecordKey } from "#shared/record.ts";
import type { Ports, RecordPlace } from "../ports.ts";

/**
 * Takes a person out of all records of one kind: whether there was anything of them. `named` are the places whose id
 * names the person, as there were before.
 */
export async function leaveRecords<R>(
  { store }: Pick<Ports, "store">,
  pk: string,
  data: PersonalData<R>,
  person: ErasedPerson,
  named: readonly RecordPlace[],
): Promise<boolean> {
  const { kind, idOf, without } = data;
  let hasFound = false;
  // First: of those that are listed each then lies where its id says.
  for (const { type, id } of named) {
    if (type === kind.type && (await moveRecord(store, { kind, pk, id }, data, person))) {
      hasFound = true;
    }
  }
  for (const record of await store.list(kind, pk)) {
    const after = without(record, person);
    if (after === record) continue;
    hasFound = true;
    const key = { kind, pk, id: idOf(record) };
    if (after === undefined) await store.remove(key);
    else await store.update(key, (newest) => without(newest, person) ?? newest);
  }
  return hasFound;
}

/**
 * Takes a record away from an id that names a person: whether it was there. It is changed where it is, then written
 * where it belongs, and only then removed: where a server stops in between nothing is lost, and who counts members'
 * parts of a step by their ids counts both as one. What somebody else changes in it meanwhile is taken along.
 */
async function moveRecord<R>(
  store: Ports["store"],
  from: RecordKey<R>,
  { idOf, without }: PersonalData<R>,
  person: ErasedPerson,
): Promise<boolean> {
  if ((await store.find(from)) === undefined) return false;
  let written = "";
  for (;;) {
    await store.update(from, (newest) => without(newest, person) ?? newest);
    const record = await store.read(from);
    const id = idOf(record);
    if (id === from.id) return false;
    const now = JSON.stringify(record);
    // What was changed there since is newer, and stays.
    await store.updateOrCreate(
      { ...from, id },
      () => record,
      (known) => (JSON.stringify(known) === written ? record : known),
    );
    if (await store.remove(from, (newest) => JSON.stringify(newest) === now)) return true;
    written = now;
  }
}
