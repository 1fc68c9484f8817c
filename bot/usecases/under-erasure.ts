import { erasureKind } from "#shared/privacy/erasure.ts";
import { tenantPartition } from "#shared/record.ts";
import type { Ports } from "../ports.ts";

/** Who of a tenant is being erased: until it is over, a roster that was read before brings nobody back. */
export async function peopleUnderErasure(
  { store }: Pick<Ports, "store">,
  tenantId: string,
): Promise<ReadonlySet<string>> {
  const found = await store.list(erasureKind, tenantPartition(tenantId), { what: "person" });
  return new Set(found.flatMap((one) => (one.what === "person" ? one.userId : [])));
}
