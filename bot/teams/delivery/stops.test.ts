import { beforeEach, describe, expect, test } from "vitest";
import { type Calls, teamsCalls } from "./calls.ts";
import { NotDelivered } from "./delivery.ts";
import { type SkippingTime, skippingTime } from "./testing/times.ts";

const day = 24 * 60 * 60_000;
const minute = 60_000;
const isDisabled = { kind: "refused", why: "disabled-by-admin" };
const isUnknownBot = { kind: "refused", why: "not-registered" };

let time: SkippingTime;
let calls: Calls;
beforeEach(() => {
  time = skippingTime();
  calls = teamsCalls({ time, log: { info() {}, error() {} } });
});

/** One call, to which Teams gives these answers, one each try; what became of it. */
async function call(
  answers: readonly (number | string)[],
  { place = "chat", tenantId = "contoso" } = {},
) {
  const left = [...answers];
  const parts = { what: "turn", tenantId, place, isRead: false, isAnswer: false };
  try {
    await calls.make(parts, async () => {
      const answer = left.shift() ?? 500;
      if (answer !== 200) throw failure(answer);
    });
    return { kind: "sent" };
  } catch (error) {
    if (error instanceof NotDelivered) return error.delivery;
    throw error;
  }
}

/** Where nothing is closed, neither waits until the other has found that out. */
const callsAtOnce = () =>
  Promise.all(["another", "a third"].map((place) => call([200], { place })));

const statuses: Readonly<Record<string, number>> = {
  BotDisabledByAdmin: 403,
  BotNotRegistered: 401,
  ConversationBlockedByUser: 403,
};

/** As the SDK throws it: without a status, the connection broke. */
function failure(answer: number | string): Error {
  const statusCode = typeof answer === "number" ? answer : statuses[answer];
  return Object.assign(new Error("failed"), { statusCode, code: String(answer) });
}

describe("[R120] the one call that tries after a tenant's day of rest", () => {
  beforeEach(async () => {
    expect(await call(["BotDisabledByAdmin"])).toEqual(isDisabled);
    expect(await call([200])).toEqual(isDisabled);
    time.skip(day);
  });

  test("is tried again like any other, and opens the tenant where it goes through", async () => {
    expect(await call([502, 503, 200])).toEqual({ kind: "sent" });
    expect(await callsAtOnce()).toEqual([{ kind: "sent" }, { kind: "sent" }]);
  });

  test("keeps it closed for another day where Teams says so again, also to a later try", async () => {
    expect(await call([502, "BotDisabledByAdmin"])).toEqual(isDisabled);
    time.skip(day - minute);
    expect(await call([200])).toEqual(isDisabled);
    time.skip(minute);
    expect(await call([200])).toEqual({ kind: "sent" });
  });

  test.each([
    ["never reaches Teams", [502, 502, 502, 502], "later"],
    ["breaks off", ["ECONNRESET"], "unknown"],
    ["is refused for what it says", [400], "refused"],
    ["is refused in its conversation", ["ConversationBlockedByUser"], "refused"],
  ])("leaves it to the next one where it %s", async (_, answers, kind) => {
    expect(await call(answers)).toMatchObject({ kind });
    expect(await call([200])).toEqual({ kind: "sent" });
  });

  test("lets go what waits behind it in its conversation", async () => {
    const sent = { kind: "sent" };
    expect(await Promise.all([call([200]), call([200]), call([200])])).toEqual([sent, sent, sent]);
  });

  test("is alone: what comes meanwhile is not sent", async () => {
    const meanwhile: unknown[] = [];
    const { sleep } = time;
    Object.assign(time, {
      async sleep(ms: number) {
        for (const place of ["another", "a third"]) meanwhile.push(await call([200], { place }));
        await sleep(ms);
      },
    });
    expect(await call([502, 200])).toEqual({ kind: "sent" });
    expect(meanwhile).toEqual([isDisabled, isDisabled]);
  });
});

describe("[R120] where Teams does not know the bot", () => {
  test("the one call that tries after a minute is tried again like any other", async () => {
    expect(await call(["BotNotRegistered"])).toEqual(isUnknownBot);
    time.skip(minute);
    expect(await call([502, 200])).toEqual({ kind: "sent" });
    expect(await callsAtOnce()).toEqual([{ kind: "sent" }, { kind: "sent" }]);
  });

  test("nothing is sent for another minute where that one says so again", async () => {
    expect(await call(["BotNotRegistered"])).toEqual(isUnknownBot);
    time.skip(minute);
    expect(await call(["BotNotRegistered"])).toEqual(isUnknownBot);
    time.skip(minute - 10_000);
    expect(await call([200])).toEqual(isUnknownBot);
    time.skip(10_000);
    expect(await call([200])).toEqual({ kind: "sent" });
  });

  test("a call that is not made, as its tenant is closed, does not count as the one that tries", async () => {
    expect(await call(["BotDisabledByAdmin"])).toEqual(isDisabled);
    expect(await call(["BotNotRegistered"], { tenantId: "fabrikam" })).toEqual(isUnknownBot);
    time.skip(minute);
    expect(await call([200])).toEqual(isDisabled);
    expect(await call([200], { tenantId: "fabrikam" })).toEqual({ kind: "sent" });
  });
});
