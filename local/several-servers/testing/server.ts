import { redisRelay } from "../../../bot/live/redis-relay.ts";
import { embeddedStore } from "../../../bot/store/embedded-store.ts";
import { testApp } from "../../../bot/testing/test-app.ts";

// One of several servers on one store, in a process of its own. It ends with its parent.

const [, , file = "", url] = process.argv;
const tell = (...line: unknown[]) => process.send?.({ logged: line });
const relay = url === undefined ? undefined : redisRelay({ url, log: { info: tell, error: tell } });
const app = await testApp({ store: embeddedStore({ file }), others: { relay } });
process.send?.({ url: app.url });
process.once("disconnect", () => process.exit(0));
process.once("SIGTERM", () => void app.close().then(() => process.exit(0)));
