import { expect, test } from "vitest";
import { type EarlyCalls, withEarlyCalls } from "./early-calls.ts";
import { aServer, type ServerInTest } from "./testing/a-server.ts";

let now = 0;

function early(): { readonly server: ServerInTest } & EarlyCalls {
  now = 0;
  let answers = 0;
  const server = aServer({
    readTime: () => {
      answers += 1;
      return { now: answers };
    },
  });
  return { server, ...withEarlyCalls(server.api, () => now) };
}

test("[R210] the answer to an early call is given once, to whoever makes the same call; what differs is asked for", async () => {
  const { server, ask, api } = early();
  void ask("readTime", {});
  await expect(api.call("readTeam", { teamId: "team-1" })).rejects.toThrow();
  expect(await api.call("readTime", {})).toEqual({ now: 1 });
  expect(await api.call("readTime", {})).toEqual({ now: 2 });
  expect(server.received.map(({ name }) => name)).toEqual(["readTime", "readTeam", "readTime"]);
});

test("[R210] an early answer can be seen when it has come, until the call is made", async () => {
  const { ask, api } = early();
  const asked = ask("readTime", {});
  expect(api.ahead?.("readTime", {})).toBeUndefined();
  await asked;
  expect(api.ahead?.("readTime", {})).toEqual({ now: 1 });
  await api.call("readTime", {});
  expect(api.ahead?.("readTime", {})).toBeUndefined();
});

test("[R210] an answer that another call brings is had like one that was asked for", async () => {
  const { server, bring, api } = early();
  bring("readTime", {}, Promise.resolve({ now: 7 }));
  expect(await api.call("readTime", {})).toEqual({ now: 7 });
  expect(server.received).toEqual([]);
  bring("readTime", {}, Promise.reject(new Error("none")));
  await expect(api.call("readTime", {})).rejects.toThrow("none");
});

test("[R210] who calls hears why an early call failed, and the next call is made anew", async () => {
  const { server, ask, api } = early();
  server.cutOff(true);
  void ask("readTime", {}).catch(() => undefined);
  server.cutOff(false);
  await expect(api.call("readTime", {})).rejects.toThrow("No answer.");
  expect(await api.call("readTime", {})).toEqual({ now: 1 });
});

test("[R210] an early answer that nobody wanted for ten seconds is asked for anew", async () => {
  const { ask, api } = early();
  void ask("readTime", {});
  now = 10_000;
  expect(await api.call("readTime", {})).toEqual({ now: 2 });
});
