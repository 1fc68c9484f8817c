import { type Commitment, commitmentKind, lapse } from "#shared/commitment.ts";
import { DomainError } from "#shared/errors.ts";
import { isOpen, isTakenBackFrom, openStates } from "#shared/open-commitment.ts";
import { teamPartition } from "#shared/record.ts";
import type { Team } from "#shared/team.ts";
import type { Ports, Where } from "../ports.ts";
import { lapseCommitment } from "./commitments.ts";

/**
 * The commitments of a team that wait for somebody; what was settled in all the years is not read. One that
 * should have lapsed by now lapses here as well: what was written before commitments knew when they lapse is
 * found by nobody else.
 */
export async function listOpenCommitments(
  ports: Pick<Ports, "store" | "clock" | "live">,
  tenantId: string,
  teamId: string,
): Promise<Commitment[]> {
  return listInStates(ports, tenantId, teamId, openStates);
}

/** The same, and what somebody else has lately taken back from this person. */
export async function listOpenFor(
  ports: Pick<Ports, "store" | "clock" | "live">,
  { tenantId, id }: Pick<Team, "tenantId" | "id">,
  userId: string,
): Promise<{ readonly open: Commitment[]; readonly takenBack: Commitment[] }> {
  const found = await listInStates(ports, tenantId, id, [...openStates, "withdrawn"]);
  return {
    open: found.filter(isOpen),
    takenBack: found.filter((one) => isTakenBackFrom(one, userId)),
  };
}

async function listInStates(
  ports: Pick<Ports, "store" | "clock" | "live">,
  tenantId: string,
  teamId: string,
  states: readonly string[],
): Promise<Commitment[]> {
  const pk = teamPartition(tenantId, teamId);
  const found = await ports.store.list(commitmentKind, pk, { state: states });
  return (await withLapsed(ports, tenantId, found)).filter(({ state }) => states.includes(state));
}

/** What is open and what else any of these conditions finds, each once, as it was read last. */
export async function listOpenAnd(
  ports: Pick<Ports, "store" | "clock" | "live">,
  { tenantId, id }: Pick<Team, "tenantId" | "id">,
  others: readonly Where[],
): Promise<Commitment[]> {
  const open = await listOpenCommitments(ports, tenantId, id);
  // After the open ones, of which some may have been settled since.
  const found = await Promise.all(
    others.map((where) => ports.store.list(commitmentKind, teamPartition(tenantId, id), where)),
  );
  return eachOnce([...open, ...found.flat()]);
}

/** What was changed while it was read comes as it was read last; by their ids, as all lists. */
function eachOnce(found: readonly Commitment[]): Commitment[] {
  const each = new Map(found.map((one) => [one.id, one]));
  return [...each.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function withLapsed(
  ports: Pick<Ports, "store" | "clock" | "live">,
  tenantId: string,
  found: readonly Commitment[],
): Promise<Commitment[]> {
  const now = ports.clock();
  return Promise.all(
    found.map((one) => (lapse(one, now) === one ? one : lapsed(ports, tenantId, one))),
  );
}

/** One that went since it was listed, or is being moved, has lapsed for whoever looks. */
async function lapsed(
  ports: Pick<Ports, "store" | "clock" | "live">,
  tenantId: string,
  one: Commitment,
): Promise<Commitment> {
  const { teamId, id: commitmentId } = one;
  try {
    return await lapseCommitment(ports, { tenantId, teamId, commitmentId });
  } catch (error) {
    if (error instanceof DomainError && error.code === "not-found")
      return lapse(one, ports.clock());
    throw error;
  }
}
