import type { Container } from "@azure/cosmos";
import { answerOf, driverError, notFoundError } from "./cosmos-errors.ts";
import type { Place, StoreDriver } from "./store-driver.ts";

/** How long one call may take, whatever the SDK makes of it: on some failures it tries for minutes. */
export const callTimeoutMs = 5_000;

/** The document in which a record is kept. The record lies inside, so that no field can clash. */
interface CosmosDocument {
  readonly id: string;
  readonly pk: string;
  readonly type: string;
  readonly mark: string;
  readonly record: unknown;
}

/** What a container whose partition key is `/pk` can do. */
export function cosmosDriver(container: Container): StoreDriver {
  const item = (place: Place) => container.item(documentId(place), place.pk);
  return {
    async get(place) {
      const answer = await answered((options) => item(place).read<CosmosDocument>(options));
      if (answer.statusCode === 404) {
        const error = notFoundError(answer.substatus);
        if (error) throw error;
      }
      const { resource } = answer;
      return resource && { content: resource.record, mark: resource.mark, etag: resource._etag };
    },
    insert: (place, record, mark) =>
      unless([409], (options) =>
        container.items.create({ ...envelope(place), mark, record }, options),
      ),
    replace: (place, record, mark, etag) =>
      unless([404, 412], (options) =>
        item(place).replace(
          { ...envelope(place), mark, record },
          { ...options, accessCondition: { type: "IfMatch", condition: etag } },
        ),
      ),
    async query(type, pk, where) {
      const asked = Object.entries(where).map(([field, value], n) => ({
        condition: ` AND c.record["${field}"] = @where${n}`,
        parameter: { name: `@where${n}`, value },
      }));
      // An emulator ignores the option `partitionKey`, so the query names the partition as well.
      const query = `SELECT c.id, c.record FROM c WHERE c.pk = @pk AND c.type = @type${asked
        .map(({ condition }) => condition)
        .join("")}`;
      const parameters = [
        { name: "@pk", value: pk },
        { name: "@type", value: type },
        ...asked.map(({ parameter }) => parameter),
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
    async due(now, most) {
      // Over all partitions: the one thing that is asked of the whole container at once.
      const query = {
        query: `SELECT TOP ${most} c.id, c.pk, c.type FROM c WHERE c.record.nextDueAt <= @now ORDER BY c.record.nextDueAt`,
        parameters: [{ name: "@now", value: now }],
      };
      const { resources } = await answered((options) =>
        container.items
          .query<Pick<CosmosDocument, "id" | "pk" | "type">>(query, options)
          .fetchAll(),
      );
      return resources.map(({ id, pk, type }) => ({ pk, type, id: id.slice(type.length + 1) }));
    },
  };
}

function documentId({ type, id }: Place): string {
  return `${type}:${id}`;
}

function envelope(place: Place): Pick<CosmosDocument, "id" | "pk" | "type"> {
  return { id: documentId(place), pk: place.pk, type: place.type };
}

type Call<T> = (options: { readonly abortSignal: AbortSignal }) => Promise<T>;

async function answered<T>(call: Call<T>): Promise<T> {
  try {
    return await call({ abortSignal: AbortSignal.timeout(callTimeoutMs) });
  } catch (error) {
    throw driverError(error);
  }
}

/** False where the SDK throws one of these codes: somebody else was first. */
async function unless(codes: readonly unknown[], call: Call<unknown>): Promise<boolean> {
  try {
    await call({ abortSignal: AbortSignal.timeout(callTimeoutMs) });
    return true;
  } catch (error) {
    const { code, substatus } = answerOf(error);
    if (codes.includes(code) && !(code === 404 && substatus)) return false;
    throw driverError(error);
  }
}
