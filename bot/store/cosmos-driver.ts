import type { Container, SqlParameter } from "@azure/cosmos";
import type { Where } from "../ports.ts";
import { answerOf, chargeOf, driverError, notFoundError } from "./cosmos-errors.ts";
import type { Place, StoreDriver, Written } from "./store-driver.ts";

/** How long one call may take, whatever the SDK makes of it: on some failures it tries for minutes. */
export const callTimeoutMs = 5_000;

/** The document in which a record is kept. The record lies inside, so that no field can clash. */
interface CosmosDocument {
  readonly id: string;
  readonly pk: string;
  readonly type: string;
  readonly mark: string;
  readonly record: unknown;
  readonly work?: unknown;
  /** How long it is kept after this write (s); heeded where the container's `defaultTtl` is -1. */
  readonly ttl?: number;
}

/** What a container whose partition key is `/pk` can do; each answer says what it costs (request units). */
export function cosmosDriver(
  container: Container,
  onCharge: (units: number) => void = () => {},
): StoreDriver {
  async function charged<T extends Charged>(call: Call<T>): Promise<T> {
    try {
      const answer = await call({ abortSignal: AbortSignal.timeout(callTimeoutMs) });
      onCharge(answer.requestCharge);
      return answer;
    } catch (error) {
      onCharge(chargeOf(error));
      throw error;
    }
  }

  async function answered<T extends Charged>(call: Call<T>): Promise<T> {
    try {
      return await charged(call);
    } catch (error) {
      throw driverError(error);
    }
  }

  /** The new etag; false where the SDK throws one of these codes: somebody else was first. */
  async function unless(
    codes: readonly unknown[],
    call: Call<Charged & { readonly resource?: { readonly _etag?: string } | undefined }>,
  ): Promise<string | false> {
    try {
      const { resource } = await charged(call);
      return resource?._etag ?? "";
    } catch (error) {
      const { code, substatus } = answerOf(error);
      if (codes.includes(code) && !(code === 404 && substatus)) return false;
      throw driverError(error);
    }
  }

  const item = (place: Place) => container.item(documentId(place), place.pk);
  /** Over all partitions: only what is due is asked of the whole container at once. */
  const everywhere = async <Row>(query: string, parameters: SqlParameter[]): Promise<Row[]> => {
    const { resources } = await answered((options) =>
      container.items.query<Row>({ query, parameters }, options).fetchAll(),
    );
    return resources;
  };
  return {
    async get(place) {
      const answer = await answered((options) => item(place).read<CosmosDocument>(options));
      if (answer.statusCode === 404) {
        const error = notFoundError(answer.substatus);
        if (error) throw error;
      }
      const { resource } = answer;
      if (!resource) return undefined;
      const { record, work, ttl, mark, _etag } = resource;
      return { content: record, work, ttl, mark, etag: _etag };
    },
    insert: (place, written, mark) =>
      unless([409], (options) => container.items.create(documentOf(place, written, mark), options)),
    replace: (place, written, mark, etag) =>
      unless([404, 412], (options) =>
        item(place).replace(documentOf(place, written, mark), {
          ...options,
          accessCondition: { type: "IfMatch", condition: etag },
        }),
      ),
    async remove(place, etag) {
      const removed = await unless([404, 412], (options) =>
        item(place).delete({ ...options, accessCondition: { type: "IfMatch", condition: etag } }),
      );
      return removed !== false;
    },
    async placesIn(pk) {
      const parameters = [{ name: "@pk", value: pk }];
      const query = "SELECT c.id, c.pk, c.type FROM c WHERE c.pk = @pk";
      const { resources } = await answered((options) =>
        container.items
          .query<DueRow>({ query, parameters }, { ...options, partitionKey: pk })
          .fetchAll(),
      );
      return resources.map(placeOfRow);
    },
    async query(type, pk, where) {
      const asked = Object.entries(where).map(([field, value], n) => conditionOf(field, value, n));
      // An emulator ignores the option `partitionKey`, so the query names the partition as well.
      const query = `SELECT c.id, c.record FROM c WHERE c.pk = @pk AND c.type = @type${asked
        .map(({ condition }) => ` AND ${condition}`)
        .join("")}`;
      const parameters = [
        { name: "@pk", value: pk },
        { name: "@type", value: type },
        ...asked.flatMap(({ parameters }) => parameters),
      ];
      const { resources } = await answered((options) =>
        container.items
          .query<Pick<CosmosDocument, "id" | "record">>(
            { query, parameters },
            { ...options, partitionKey: pk },
          )
          .fetchAll(),
      );
      return resources.map(({ id, record }) => ({
        id: id.slice(type.length + 1),
        content: record,
      }));
    },
    async due(now, most, exceptTenants) {
      const others = exceptTenants.map((tenantId, n) => ({
        condition: ` AND NOT STARTSWITH(c.pk, @tenant${n})`,
        parameter: { name: `@tenant${n}`, value: `${tenantId}|` },
      }));
      const free = "(NOT IS_NUMBER(c.work.heldUntil) OR c.work.heldUntil <= @now)";
      const found = await everywhere<DueRow>(
        `SELECT TOP ${most} c.id, c.pk, c.type FROM c WHERE c.record.nextDueAt <= @now AND ${free}${others
          .map(({ condition }) => condition)
          .join("")} ORDER BY c.record.nextDueAt`,
        [{ name: "@now", value: now }, ...others.map(({ parameter }) => parameter)],
      );
      return found.map(placeOfRow);
    },
    async dueAtAll(most) {
      const found = await everywhere<DueRow & { nextDueAt: number; work?: unknown }>(
        `SELECT TOP ${most} c.id, c.pk, c.type, c.record.nextDueAt, c.work FROM c WHERE c.record.nextDueAt >= 0 ORDER BY c.record.nextDueAt`,
        [],
      );
      return found.map((row) => {
        const { nextDueAt, work } = row;
        return { place: placeOfRow(row), nextDueAt, work };
      });
    },
  };
}

/** What a field must be, as a condition of a query. */
function conditionOf(
  field: string,
  asked: Where[string],
  n: number,
): { readonly condition: string; readonly parameters: readonly SqlParameter[] } {
  const [path, name] = [`c.record["${field}"]`, `@where${n}`];
  if (typeof asked === "string") {
    return { condition: `${path} = ${name}`, parameters: [{ name, value: asked }] };
  }
  if ("since" in asked) {
    return { condition: `${path} >= ${name}`, parameters: [{ name, value: asked.since }] };
  }
  const parameters = asked.map((value, one) => ({ name: `${name}x${one}`, value }));
  return { condition: `${path} IN (${parameters.map((one) => one.name).join(", ")})`, parameters };
}

type DueRow = Pick<CosmosDocument, "id" | "pk" | "type">;

function placeOfRow({ id, pk, type }: DueRow): Place {
  return { pk, type, id: id.slice(type.length + 1) };
}

function documentId({ type, id }: Place): string {
  return `${type}:${id}`;
}

function documentOf(place: Place, { content, work, ttl }: Written, mark: string): CosmosDocument {
  const { pk, type } = place;
  const more = { ...(work ? { work } : {}), ...(ttl === undefined ? {} : { ttl }) };
  return { id: documentId(place), pk, type, mark, record: content, ...more };
}

type Call<T> = (options: { readonly abortSignal: AbortSignal }) => Promise<T>;

/** An answer that says what it cost. */
interface Charged {
  readonly requestCharge: number;
}
