import { DueWork, untouched } from "#shared/due-work.ts";
import { dueTimeOf } from "../../store/record-content.ts";
import type { Place, StoreDriver, Stored, Written } from "../../store/store-driver.ts";

/** A database in memory, with an index of what is due, for histories of years. */
export interface MemoryDatabase {
  readonly driver: StoreDriver;
  /** The next instant from which on something is due and free (ms), by everybody's clock. */
  nextAt(): number | undefined;
  /** How many were set aside. */
  aside(): number;
  all(type: string): readonly (Written & { readonly place: Place })[];
}

interface Document extends Stored {
  readonly place: Place;
}

/** What is due lies in drawers of this width (ms): few are opened to find what comes first. */
const drawerMs = 60_000;

export function memoryDatabase(): MemoryDatabase {
  const documents = new Map<string, Document>();
  const partitions = new Map<string, Set<string>>();
  const drawers = new Map<number, Set<string>>();
  let order: number[] = [];
  let writes = 0;
  const nameOf = ({ pk, type, id }: Place) => `${pk} ${type} ${id}`;
  const drawerOf = (document: Document | undefined) => {
    const at = document && freeAt(document);
    return at === undefined ? undefined : Math.floor(at / drawerMs);
  };
  const file = (name: string, before: Document | undefined, after: Document) => {
    const [from, to] = [drawerOf(before), drawerOf(after)];
    if (from === to) return;
    if (from !== undefined) drawers.get(from)?.delete(name);
    if (to === undefined) return;
    const drawer = drawers.get(to);
    if (drawer) drawer.add(name);
    else {
      drawers.set(to, new Set([name]));
      const later = order.findIndex((one) => one > to);
      order = later < 0 ? [...order, to] : order.toSpliced(later, 0, to);
    }
  };
  const put = (place: Place, { content, work, ttl }: Written, mark: string): string => {
    const name = nameOf(place);
    writes += 1;
    // The store writes a copy of its own, and parses what it reads.
    const document = { place, content, work, ttl, mark, etag: String(writes) };
    file(name, documents.get(name), document);
    documents.set(name, document);
    const shelf = `${place.pk} ${place.type}`;
    const names = partitions.get(shelf);
    if (names) names.add(name);
    else partitions.set(shelf, new Set([name]));
    return document.etag;
  };
  /** In the order in which they are due. */
  function* dueDocuments(): Generator<Document> {
    while (order[0] !== undefined && drawers.get(order[0])?.size === 0) {
      drawers.delete(order[0]);
      order = order.slice(1);
    }
    for (const drawer of order) {
      const found = [...(drawers.get(drawer) ?? [])].flatMap((name) => documents.get(name) ?? []);
      yield* found.toSorted((a, b) => (freeAt(a) ?? 0) - (freeAt(b) ?? 0));
    }
  }
  return {
    driver: {
      get: async (place) => documents.get(nameOf(place)),
      insert: async (place, written, mark) =>
        !documents.has(nameOf(place)) && put(place, written, mark),
      replace: async (place, written, mark, etag) =>
        documents.get(nameOf(place))?.etag === etag && put(place, written, mark),
      async remove(place, etag) {
        const name = nameOf(place);
        const document = documents.get(name);
        if (document?.etag !== etag) return false;
        const drawer = drawerOf(document);
        if (drawer !== undefined) drawers.get(drawer)?.delete(name);
        partitions.get(`${place.pk} ${place.type}`)?.delete(name);
        return documents.delete(name);
      },
      placesIn: async (pk) =>
        [...documents.values()].map(({ place }) => place).filter((place) => place.pk === pk),
      query: async (type, pk) =>
        [...(partitions.get(`${pk} ${type}`) ?? [])]
          .flatMap((name) => documents.get(name) ?? [])
          .map(({ place, content }) => ({ id: place.id, content })),
      async due(now, most, exceptTenants = []) {
        const found: Place[] = [];
        for (const document of dueDocuments()) {
          if ((freeAt(document) ?? 0) > now || found.length === most) break;
          const [tenantId = ""] = document.place.pk.split("|");
          if (!exceptTenants.includes(tenantId)) found.push(document.place);
        }
        return found;
      },
      dueAtAll: async () => [],
    },
    nextAt() {
      for (const document of dueDocuments()) return freeAt(document);
      return undefined;
    },
    aside: () =>
      [...documents.values()].filter(({ work }) => DueWork.safeParse(work).data?.aside).length,
    all: (type) => [...documents.values()].filter(({ place }) => place.type === type),
  };
}

/** When a document's work can be taken, if ever. */
function freeAt({ content, work }: Document): number | undefined {
  const at = dueTimeOf(content);
  const known = DueWork.parse(work ?? untouched);
  return at === undefined ? undefined : Math.max(at, known.heldUntil ?? 0);
}
