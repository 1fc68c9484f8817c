import { once } from "node:events";
import { createHttpServer } from "@vercel/cosmosdb-server";
import { connectCosmos, cosmosStore } from "./cosmos-store.ts";
import { storeContract } from "./testing/store-contract.ts";

const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key } = process.env;

storeContract("the Cosmos store on an emulator in this process", async () => {
  const server = createHttpServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const opened = await openCosmos(`http://127.0.0.1:${address.port}`, "any");
  return {
    ...opened,
    close: async () => {
      await opened.close();
      server.close();
    },
  };
});

if (endpoint) storeContract("the Cosmos store", () => openCosmos(endpoint, key));

async function openCosmos(endpoint: string, key: string | undefined) {
  const address = { endpoint, database: "guided-team-actions", container: "records" };
  const connect = () =>
    connectCosmos(key ? { ...address, key, createIfMissing: true } : { ...address });
  const first = await connect();
  const second = await connect();
  type Key = { kind: { type: string }; pk: string; id: string };
  const read = ({ kind, pk, id }: Key) => first.container.item(`${kind.type}:${id}`, pk).read();
  return {
    store: cosmosStore(first),
    another: cosmosStore(second),
    etagOf: async (key: Key) => (await read(key)).etag,
    ttlOf: async (key: Key) => (await read(key)).resource["ttl"],
    close: async () => {
      first.close();
      second.close();
    },
  };
}
