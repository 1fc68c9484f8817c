import { day } from "#shared/day.ts";
import {
  type Erasure,
  erasureKind,
  personErasureKey,
  teamErasureKey,
} from "#shared/privacy/erasure.ts";
import { watchMs } from "#shared/privacy/retention.ts";
import type { RecordKey } from "#shared/record.ts";
import { teamKey } from "#shared/team.ts";
import type { Actor, Ports, RecordPlace } from "../ports.ts";
import { conversationsWithBot } from "./conversations.ts";
import { sweepPerson } from "./erasing-person.ts";
import { sweepTeam } from "./erasing-team.ts";

type Asking = Pick<Ports, "store" | "clock">;

/** The actor wants to be erased. It is done within seconds by who does what is due. */
export async function eraseOwn(
  ports: Asking,
  { actor }: { readonly actor: Actor },
): Promise<{ readonly askedAt: number }> {
  return erasePerson(ports, actor);
}

/**
 * Notes that a person is to be erased from everything in their tenant. Asked again while it is under
 * way, it begins anew and ends later; whether they are known makes no difference.
 */
export async function erasePerson(
  { store, clock }: Asking,
  { tenantId, userId, name }: { tenantId: string; userId: string; name?: string | undefined },
): Promise<{ readonly askedAt: number }> {
  const askedAt = clock();
  const names = name === undefined ? [] : [name];
  const due = { askedAt, nextDueAt: askedAt };
  const fresh: Erasure = { v: 1, what: "person", userId, names, formerIds: {}, ...due };
  await store.updateOrCreate(
    personErasureKey(tenantId, userId),
    () => fresh,
    (newest) => ({ ...newest, ...due }),
  );
  return { askedAt };
}

/** Notes that a team is to be erased with all that belongs to it. */
export async function eraseTeam(
  { store, clock }: Asking,
  { tenantId, teamId }: { readonly tenantId: string; readonly teamId: string },
): Promise<{ readonly askedAt: number }> {
  const askedAt = clock();
  const erasure: Erasure = { v: 1, what: "team", teamId, askedAt, nextDueAt: askedAt };
  await store.updateOrCreate(
    teamErasureKey(tenantId, teamId),
    () => erasure,
    () => erasure,
  );
  return { askedAt };
}

/**
 * Does what an erasure has to do by now: takes out all that there is, and once more after a while, in
 * which somebody who was at it may have written it again. With a look that finds nothing, or after a
 * day, it is over, and nothing is left of it either.
 */
export async function settleErasure(ports: Ports, { pk, id }: RecordPlace): Promise<void> {
  const { store, clock } = ports;
  const key = { kind: erasureKind, pk, id };
  const [tenantId = ""] = pk.split("|");
  const erasure = await begun(ports, tenantId, key);
  if (!erasure) return;
  const isSame = (newest: Erasure) => newest.askedAt === erasure.askedAt;
  const hasFound =
    erasure.what === "person"
      ? await sweepPerson(ports, tenantId, erasure, async (place) => {
          await eraseTeam(ports, place);
        })
      : await sweepTeam(ports, tenantId, erasure);
  const now = clock();
  const isQuiet = !hasFound && now >= erasure.askedAt + watchMs;
  // What others go on to write every quarter of an hour is new, and theirs.
  if (isQuiet || now >= erasure.askedAt + day) {
    await store.remove(key, isSame);
    return;
  }
  await store.update(key, (newest) =>
    isSame(newest) ? { ...newest, nextDueAt: now + watchMs } : newest,
  );
}

/** The erasure once it has to begin, or undefined where there is none, or none any more. */
async function begun(
  ports: Ports,
  tenantId: string,
  key: RecordKey<Erasure>,
): Promise<Erasure | undefined> {
  const { store } = ports;
  const noted = await store.find(key);
  if (noted?.what !== "team" || !noted.unlessBack) return noted;
  const team = await store.find(teamKey(tenantId, noted.teamId));
  if (team && (await conversationsWithBot(ports, team)).length > 0) {
    await store.remove(key, ({ askedAt }) => askedAt === noted.askedAt);
    return undefined;
  }
  // From now on it is as if somebody had asked for it.
  await eraseTeam(ports, { tenantId, teamId: noted.teamId });
  return store.find(key);
}
