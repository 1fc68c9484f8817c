import { describe, expect, test } from "vitest";
import {
  Conversation,
  dropped,
  left,
  lost,
  newConversation,
  refreshed,
  takenUp,
  welcomeKey,
  withMeeting,
  withoutMeeting,
} from "./conversation.ts";
import { minute, monday } from "./testing/builders.ts";

const reference = {
  place: "groupChat",
  serviceUrl: "https://smba.trafficmanager.net/emea/",
  botId: "28:bot",
  name: "Stand-up",
} as const;
const conversation = newConversation("19:a@thread.v2", reference);

describe("a conversation", () => {
  test("keeps its name where an activity does not tell one", () => {
    const { name: _, ...unnamed } = reference;
    const moved = refreshed(conversation, { ...unnamed, serviceUrl: "https://elsewhere/" });
    expect(moved.reference).toEqual({ ...reference, serviceUrl: "https://elsewhere/" });
  });

  test("that is as it was is the very same, so that nothing is written", () => {
    expect(refreshed(conversation, reference)).toBe(conversation);
    expect(refreshed(conversation, { ...reference })).toBe(conversation);
    const taken = takenUp(conversation, "a");
    expect(takenUp(taken, "a")).toBe(taken);
    expect(dropped(taken, "b")).toBe(taken);
    expect(withoutMeeting(taken)).toBe(taken);
  });

  test("remembers the newest activities, and not more than a record can hold", () => {
    const keys = Array.from({ length: 500 }, (_, n) => `activity-${n}`);
    const { recent } = keys.reduce(takenUp, conversation);
    expect(recent).toEqual(keys.slice(-50));
  });

  test("forgets an activity that failed and no other", () => {
    const taken = ["a", "b", "c"].reduce(takenUp, conversation);
    expect(dropped(taken, "b").recent).toEqual(["a", "c"]);
  });

  test("that the bot left begins anew when something is heard of it, and still knows what was taken up", () => {
    const meeting = { id: "m", startedAt: monday };
    const welcomed = takenUp(takenUp(conversation, welcomeKey), "a");
    const gone = left(withMeeting(welcomed, meeting), monday);
    expect(gone).toEqual({ ...conversation, recent: ["a"], goneAt: monday });
    expect(left(gone, monday + minute)).toBe(gone);
    expect(refreshed(gone, reference)).toEqual({ ...conversation, recent: ["a"] });
  });

  test("in which the bot cannot speak keeps all else, until something is heard of it", () => {
    const met = withMeeting(takenUp(conversation, "a"), { id: "m", startedAt: monday });
    const silent = lost(met, monday);
    expect(silent).toEqual({ ...met, goneAt: monday });
    expect(lost(silent, monday + minute)).toBe(silent);
    expect(refreshed(silent, reference)).toEqual(met);
  });

  test("keeps the start of a meeting that is told twice, and takes the next one's", () => {
    const first = withMeeting(conversation, { id: "m", startedAt: monday });
    expect(withMeeting(first, { id: "m", startedAt: monday + minute })).toBe(first);
    const second = withMeeting(first, { id: "n", startedAt: monday + minute });
    expect(second.meeting).toEqual({ id: "n", startedAt: monday + minute });
  });

  test("is a record that parses, in each of its states", () => {
    const met = withMeeting(takenUp(conversation, "a"), { id: "m", startedAt: monday });
    for (const record of [conversation, met, left(met, monday)]) {
      expect(Conversation.parse(record)).toEqual(record);
    }
  });
});
