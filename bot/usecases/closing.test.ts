import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod/v4";
import type { ChatMessage } from "#shared/chat-messages.ts";
import { componentsIn, signalsIn } from "#shared/pulse/question-topics.ts";
import { type Round, roundKey } from "#shared/pulse/round.ts";
import { lowestThreshold } from "#shared/pulse/threshold.ts";
import type { RecordKey } from "#shared/record.ts";
import { teamPartition } from "#shared/record.ts";
import { teamKey } from "#shared/team.ts";
import { everybody } from "#shared/testing/builders.ts";

import { chance } from "../testing/ballot-chance.ts";
import {
  answer,
  type BallotPorts,
  ballotPorts,
  membersNamed,
  opened,
  openedCheck,
  placeOf,
  stored,
  storedTeam,
  unmarked,
} from "../testing/ballot-ports.ts";
import { changes } from "../testing/ballot-tampering.ts";
import { roundKeyName } from "./ballot-box.ts";
import { tellRound } from "./closing.ts";
import { doDue, recordAt } from "./due.ts";
import { newestRound } from "./newest-round.ts";

const day = 24 * 60 * 60 * 1000;

let ports: BallotPorts;
beforeEach(() => {
  ports = ballotPorts();
});

/** A pulse that so many of the five have answered, at its end. */
async function ended(answers: number, ...choices: number[]): Promise<Round> {
  return answered(await opened(ports, await storedTeam(ports)), answers, ...choices);
}

/** A check that so many of the five have answered, at its end. */
async function endedCheck(answers: number, ...choices: number[]): Promise<Round> {
  return answered(await openedCheck(ports, await storedTeam(ports)), answers, ...choices);
}

async function answered(round: Round, answers: number, ...choices: number[]): Promise<Round> {
  for (const { userId } of everybody.slice(0, answers)) {
    await answer(ports, round, userId, ...(choices.length > 0 ? choices : [4]));
  }
  ports.time.now = round.closesAt;
  return round;
}

const settle = (round: Round) => tellRound(ports, placeOf(round), unmarked);
/** The same by whoever does what is due, one at a time. */
const lookAt = ({ tenantId, teamId, id }: Round) =>
  doDue(ports, recordAt(roundKey(tenantId, teamId, id)));

/** Changes the stored document as somebody with the database's password, whatever its shape. */
async function tamper(round: Round, change: (content: Record<string, unknown>) => object) {
  const anything = z.custom<Record<string, unknown>>(() => true);
  const key: RecordKey<Record<string, unknown>> = {
    kind: { type: "round", schema: anything },
    pk: teamPartition(round.tenantId, round.teamId),
    id: round.id,
  };
  await ports.store.update(key, (content) => ({ ...change(content) }));
}

/** The rounds whose results were told. */
const shownIn = (message: ChatMessage) => (message.kind === "results" ? [message.round] : []);

describe("[R58] a round that closes", () => {
  test("shows one band for each component where enough have answered, and is told once", async () => {
    const round = await ended(4, 1, 1, 5, 5);
    await settle(round);
    const closed = await stored(ports, round);
    const [first = "", second = ""] = componentsIn(round.questions);
    const [signal = ""] = signalsIn(round.questions);
    expect(closed).toMatchObject({
      state: "released",
      bands: { [first]: "low", [second]: "upper-half" },
      reported: { [signal]: "often" },
      threshold: 4,
      people: 5,
      outbox: [],
    });
    expect(ports.posted).toHaveLength(1);
    await settle(round);
    expect(ports.posted).toHaveLength(1);
    expect(await stored(ports, round)).toEqual(closed);
  });

  test("shows nothing where one answer is missing, and says so", async () => {
    const round = await ended(3);
    await settle(round);
    const closed = await stored(ports, round);
    expect(closed).toMatchObject({ state: "withheld", reason: "too-few" });
    expect(closed).not.toHaveProperty("bands");
    expect(closed).not.toHaveProperty("comparison");
    expect(ports.posted.flatMap(shownIn).map((shown) => shown.state)).toEqual(["withheld"]);
    expect(ports.alarms).toEqual([]);
  });

  test("shows nothing where nobody answered", async () => {
    const round = await ended(0);
    await settle(round);
    expect(await stored(ports, round)).toMatchObject({ state: "withheld", reason: "too-few" });
  });

  test("tells four bands apart from eight answers on, and three below", async () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const team = await storedTeam(ports, { members: membersNamed(...ids) });
    for (const [who, band] of [
      [ids, "rather-low"],
      [ids.slice(1), "mixed"],
    ] as const) {
      const round = await opened(ports, team);
      for (const userId of who) await answer(ports, round, userId, 3);
      ports.time.now = round.closesAt;
      await settle(round);
      const closed = await stored(ports, round);
      const bands = closed.state === "released" ? Object.values(closed.bands) : [];
      expect(bands).toEqual([band, "lower-half"]);
      ports.time.now = round.openedAt + 7 * day;
    }
  });

  test("has room for a hundred people with the longest ids, also in the comparison", async () => {
    const ids = Array.from({ length: 100 }, (_, n) => `${n}`.padStart(64, "x"));
    const team = await storedTeam(ports, { members: membersNamed(...ids) });
    const round = await openedCheck(ports, team);
    for (const userId of ids) await answer(ports, round, userId, 5);
    ports.time.now = round.closesAt;
    await settle(round);
    expect(await stored(ports, round)).toMatchObject({ state: "released", people: 100 });
  });

  test("says the same to everybody: the results hold no person and no number of answers", async () => {
    const round = await ended(5);
    await settle(round);
    const told = JSON.parse(JSON.stringify(ports.posted.flatMap(shownIn)[0]));
    expect(Object.keys(told).toSorted().join(" ")).toBe(
      "bands closesAt id mayAnswer openedAt people questions reported state threshold",
    );
  });
});

describe("[R59] the end of a round", () => {
  test("comes at its time and not a moment earlier, whoever asks", async () => {
    const round = await ended(5);
    ports.time.now = round.closesAt - 1;
    const before = await stored(ports, round);
    await Promise.all([settle(round), settle(round)]);
    expect(await stored(ports, round)).toEqual(before);
    expect(ports.keys.names()).toContain(roundKeyName(round.tenantId, round.id));
  });

  test("destroys the key, and takes box and roster away in the write that shows the bands", async () => {
    const round = await ended(5);
    await settle(round);
    expect(ports.keys.names()).not.toContain(roundKeyName(round.tenantId, round.id));
    const closed = JSON.stringify(await stored(ports, round));
    for (const { userId } of everybody) expect(closed).not.toContain(`"${userId}"`);
    for (const gone of ["roster", '"box":""', "version"]) expect(closed).not.toContain(gone);
  });

  test("is finished by the next look where the process was killed before the key was gone", async () => {
    const round = await ended(5);
    ports.down.keys = "destroy";
    await expect(settle(round)).rejects.toHaveProperty("code", "unavailable");
    const released = await stored(ports, round);
    expect(released.state).toBe("released");
    expect(ports.posted).toEqual([]);
    expect(await ports.store.due(ports.time.now, 9)).toHaveLength(1);
    ports.down.keys = "";
    await settle(round);
    expect(ports.keys.names()).not.toContain(roundKeyName(round.tenantId, round.id));
    expect(ports.posted).toHaveLength(1);
  });

  test.each(["find", "create"] as const)(
    "waits while the keys cannot be reached (%s), and nothing is lost",
    async (call) => {
      const round = await endedCheck(4);
      ports.down.keys = call;
      await expect(settle(round)).rejects.toHaveProperty("code", "unavailable");
      expect((await stored(ports, round)).state).toBe("open");
      ports.down.keys = "";
      await settle(round);
      expect((await stored(ports, round)).state).toBe("released");
    },
  );

  test("stays due while Teams does not answer, and is told when it does", async () => {
    const round = await ended(5);
    ports.down.chats = true;
    await expect(lookAt(round)).rejects.toHaveProperty("code", "unavailable");
    expect((await stored(ports, round)).state).toBe("released");
    expect(ports.keys.names()).not.toContain(roundKeyName(round.tenantId, round.id));
    ports.down.chats = false;
    await lookAt(round);
    expect(ports.posted).toEqual([]);
    ports.time.now += 60_000;
    await lookAt(round);
    expect(ports.posted).toHaveLength(1);
  });

  test("is told only once its key is gone, whoever closed it", async () => {
    const round = await ended(5);
    ports.down.keys = "destroy";
    await expect(settle(round)).rejects.toHaveProperty("code", "unavailable");
    expect((await stored(ports, round)).state).toBe("released");
    expect(ports.posted).toEqual([]);
    ports.down.keys = "";
    await settle(round);
    expect(ports.keys.names()).not.toContain(roundKeyName(round.tenantId, round.id));
    expect(ports.posted).toHaveLength(1);
  });

  test("is the same by many closers at once", async () => {
    const round = await ended(5);
    await Promise.all(Array.from({ length: 8 }, () => lookAt(round)));
    expect((await stored(ports, round)).state).toBe("released");
    expect(ports.posted).toHaveLength(1);
    expect(ports.alarms).toEqual([]);
  });

  test("tells the open panels, so that they read again", async () => {
    const round = await ended(5);
    const before = ports.told.length;
    await settle(round);
    const news = { name: "team", data: { teamId: round.teamId } };
    expect(ports.told.slice(before)).toContainEqual([round.tenantId, round.teamId, news]);
  });
});

describe("[R42] a round that somebody changed in the database", () => {
  test.each(Object.entries(changes))("by %s, is withheld with an alarm", async (_, change) => {
    const round = await ended(5);
    await tamper(round, (content) => change(content, chance(1)));
    ports.time.now = round.closesAt + 2 * 60 * 60 * 1000;
    await settle(round);
    expect(await stored(ports, round)).toMatchObject({ state: "withheld", reason: "unreadable" });
    expect(ports.alarms).toEqual([
      { fields: { roundId: round.id }, message: "a ballot box did not open" },
    ]);
    expect(ports.posted.flatMap(shownIn).map((shown) => [shown.state, shown.reason])).toEqual([
      ["withheld", "unreadable"],
    ]);
    expect(ports.keys.names()).not.toContain(roundKeyName(round.tenantId, round.id));
    expect(await ports.store.due(ports.time.now + 1000 * day, 9)).toEqual([]);
  });

  const unreadable: Record<string, (content: Record<string, unknown>) => object> = {
    "a box that is no text": (content) => ({ ...content, box: 5 }),
    "no box": ({ box: _, ...content }) => content,
    "no roster": ({ roster: _, ...content }) => content,
    "a field too many": (content) => ({ ...content, extra: 1 }),
    "a state that nobody knows": (content) => ({ ...content, state: "ajar" }),
    "no people": (content) => ({ ...content, people: 0 }),
  };
  test.each(Object.entries(unreadable))(
    "by %s, is withheld like one that does not open",
    async (_, change) => {
      const round = await ended(5);
      await tamper(round, change);
      await settle(round);
      expect(await stored(ports, round)).toMatchObject({ state: "withheld", reason: "unreadable" });
      expect(ports.alarms).toHaveLength(1);
      expect(ports.keys.names()).not.toContain(roundKeyName(round.tenantId, round.id));
      expect(await ports.store.due(ports.time.now + 1000 * day, 9)).toEqual([]);
    },
  );

  test("so that it would stay open, is closed by whoever looks at the team's round", async () => {
    for (const change of [
      ({ nextDueAt: _, ...content }: Record<string, unknown>) => content,
      (content: Record<string, unknown>) => ({ ...content, closesAt: 4e12, nextDueAt: 4e12 }),
    ]) {
      ports = ballotPorts();
      const round = await ended(5);
      const team = await ports.store.read(teamKey(round.tenantId, round.teamId));
      await tamper(round, change);
      expect(await newestRound(ports, team)).toMatchObject({ reason: "unreadable" });
      expect(ports.alarms).toHaveLength(1);
      expect(ports.keys.names()).not.toContain(roundKeyName(round.tenantId, round.id));
    }
  });

  test("into one of a newer version, is left to the program that knows it", async () => {
    const round = await ended(5);
    await tamper(round, (content) => ({ ...content, v: 3 }));
    await expect(settle(round)).rejects.toThrow("does not parse");
    expect(ports.keys.names()).toContain(roundKeyName(round.tenantId, round.id));
  });

  test("takes no more answers, and says so politely", async () => {
    const round = await ended(3);
    await tamper(round, (content) => ({ ...content, threshold: lowestThreshold - 1 }));
    ports.time.now = round.closesAt - 1;
    const before = await stored(ports, round);
    await expect(answer(ports, round, "eli", 3)).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringMatching(/^[A-Z].*\.$/),
    });
    expect(await stored(ports, round)).toEqual(before);
  });

  test("with the box of another round, or without its key, is withheld with an alarm", async () => {
    const other = await opened(
      ports,
      await storedTeam(ports, { id: "team-2", members: membersNamed("a", "b", "c", "d") }),
    );
    const round = await ended(5);
    await tamper(round, (content) => ({ ...content, box: "box" in other ? other.box : "" }));
    await settle(round);
    await ports.keys.destroy(roundKeyName(other.tenantId, other.id));
    ports.time.now = other.closesAt;
    await settle(other);
    for (const one of [round, other]) {
      expect(await stored(ports, one)).toMatchObject({ state: "withheld", reason: "unreadable" });
    }
    expect(ports.alarms).toHaveLength(2);
  });

  test("[R170] back to an older version of the whole, is withheld, and an alarm is raised", async () => {
    const round = await ended(4, 1);
    const older = await stored(ports, round);
    ports.time.now = round.closesAt - 1;
    await answer(ports, round, "eli", 5);
    await tamper(round, () => older);
    ports.time.now = round.closesAt;
    await settle(round);
    expect(await stored(ports, round)).toMatchObject({ state: "withheld", reason: "unreadable" });
    expect(ports.alarms).toEqual([
      { fields: { roundId: round.id }, message: "a ballot box did not open" },
    ]);
  });

  test("[R170] back to an older version of the whole, takes no answer, not even one that is in", async () => {
    const round = await ended(3);
    const older = await stored(ports, round);
    ports.time.now = round.closesAt - 1;
    await answer(ports, round, "dana", 5);
    await tamper(round, () => older);
    for (const userId of ["dana", "eli"]) {
      await expect(answer(ports, round, userId, 5)).rejects.toHaveProperty("code", "unavailable");
    }
    expect(await stored(ports, round)).toEqual(older);
  });
});

describe("[R56] what a check is compared with", () => {
  const latest = 120 * day;

  test("is erased with its key after at most 120 days, and the bands stay", async () => {
    const round = await endedCheck(5);
    await settle(round);
    const closed = await stored(ports, round);
    expect(closed).toHaveProperty("comparison.key");
    const [due] = await ports.store.due(round.closesAt + latest, 9);
    expect(due?.id).toBe(round.id);
    ports.time.now = round.closesAt + latest;
    await settle(round);
    const {
      comparison: _,
      nextDueAt: __,
      ...kept
    } = closed as Extract<Round, { state: "released" }>;
    expect(await stored(ports, round)).toEqual(kept);
    expect(ports.keys.names().filter((name) => name.startsWith("compare-"))).toEqual([]);
    expect(await ports.store.due(ports.time.now + 1000 * day, 9)).toEqual([]);
  });

  test("is erased also where Teams has not answered in all that time", async () => {
    const round = await endedCheck(5);
    ports.down.chats = true;
    await expect(settle(round)).rejects.toHaveProperty("code", "unavailable");
    ports.time.now = round.closesAt + latest;
    await expect(settle(round)).rejects.toHaveProperty("code", "unavailable");
    expect(await stored(ports, round)).not.toHaveProperty("comparison");
    expect(ports.keys.names().filter((name) => name.startsWith("compare-"))).toEqual([]);
    ports.down.chats = false;
    ports.time.now += 5 * 60_000;
    await settle(round);
    expect(ports.posted).toHaveLength(1);
  });

  test("is not made for a pulse, of which nothing is kept", async () => {
    const round = await ended(5);
    await settle(round);
    expect(await stored(ports, round)).not.toHaveProperty("comparison");
    expect(ports.keys.names().filter((name) => name.startsWith("compare-"))).toEqual([]);
  });

  test("is not made for a check that is withheld", async () => {
    const round = await endedCheck(3);
    await settle(round);
    expect(ports.keys.names().filter((name) => name.startsWith("compare-"))).toEqual([]);
  });
});
