import { beforeEach, describe, expect, test } from "vitest";
import { commitmentKey, promise } from "#shared/commitment.ts";
import { teamPartition } from "#shared/record.ts";
import { linkConversation, teamKey } from "#shared/team.ts";
import { ana, ben, chidi, minute, monday } from "#shared/testing/builders.ts";
import { teamMeetingKind } from "#shared/turns/team-meeting.ts";
import { words } from "#shared/words.ts";
import type { Delivery } from "../ports.ts";
import {
  type ArcRoom,
  aCommandId,
  arcRoom,
  dayLong as day,
  hour,
  thursdayAt,
  thursdays,
  wednesdayAt,
} from "../testing/arc-room.ts";
import { notNow } from "../testing/deliveries.ts";
import { claimCommitment, verifyCommitment } from "./commitments.ts";
import { doDue } from "./due.ts";
import { endMeeting, startMeeting } from "./meetings.ts";
import { chooseSchedule } from "./schedule.ts";
import {
  acceptOwnTurn,
  markMemberAbsent,
  passOwnTurn,
  setMemberAway,
  standIn,
  swapMemberTurns,
} from "./turns.ts";

let room: ArcRoom;
let place: { tenantId: string; conversationId: string };
beforeEach(async () => {
  room = await arcRoom();
  place = { tenantId: room.asActor(ana).tenantId, conversationId: room.conversationId };
});

const turnOf = (person: typeof ana) => ({
  actor: room.asActor(person),
  teamId: room.teamId,
  commandId: aCommandId(),
});
const meetingRecord = () => ({
  ...{ type: teamMeetingKind.type, pk: teamPartition(place.tenantId, room.teamId) },
  id: "retro-2026-01-08",
});
const messagesTo = (userId: string) =>
  room.ports.asked.filter((one) => one.userId === userId).map(({ message }) => message);

describe("[R106] before a meeting", () => {
  test("whoever leads is reminded on the working day before, at the team's hour, once", async () => {
    await room.until(wednesdayAt(9) - 1);
    expect(room.said()).toEqual([]);
    await room.until(wednesdayAt(9));
    expect(room.said()).toEqual(["ana: turn"]);
    await room.until(thursdayAt(8));
    expect(room.said()).toEqual([]);
  });

  test("for a meeting on Monday that is Friday", async () => {
    room = await arcRoom(null);
    await room.until(monday + 3 * hour);
    const meetings = thursdays.meetings.map((one) => ({ ...one, days: [1] }));
    const input = { actor: room.asActor(ben), teamId: room.teamId };
    await chooseSchedule(room.ports, { ...input, ...thursdays, meetings });
    const friday = Date.UTC(2026, 0, 9, 8);
    await room.until(friday - 1);
    expect(room.said().filter((line) => line.startsWith("ana"))).toEqual([]);
    await room.until(friday);
    expect(room.said()).toEqual(["ana: turn"]);
  });

  test("the team reads an hour before what is on", async () => {
    await room.plans();
    await room.until(thursdayAt(9) - 1);
    room.said();
    await room.until(thursdayAt(9));
    expect(room.said()).toEqual(["all: agenda"]);
    expect(room.ports.posted.at(-1)).toMatchObject({
      brief: { leaderId: "ana", isTheirTurn: true, run: { title: "Humour Workshop" }, open: [] },
    });
  });

  test("whoever passes is asked no more, and the next one is asked at once", async () => {
    const run = await room.plans();
    await room.until(wednesdayAt(9));
    await passOwnTurn(room.ports, turnOf(ana));
    await room.until(wednesdayAt(9) + 5 * minute);
    expect(room.said()).toEqual(["ana: turn", "ben: turn"]);
    expect(await room.run(run.id)).toMatchObject({
      facilitatorId: "ben",
      nextFacilitatorId: "ana",
    });
    await swapMemberTurns(room.ports, { ...turnOf(ben), memberId: "ben", withId: "dana" });
    await room.until(wednesdayAt(10));
    expect(room.said()).toEqual(["dana: turn"]);
    expect(await room.run(run.id)).toMatchObject({ facilitatorId: "dana" });
  });

  test("who was picked and passes gives the run to whoever's turn it is, and that is no pass", async () => {
    const run = await room.plans("chidi");
    await passOwnTurn(room.ports, turnOf(chidi));
    expect(await room.run(run.id)).toMatchObject({ facilitatorId: "ana", byTurn: true });
    expect((await room.team()).turnChanges).toBeUndefined();
  });

  test("a run that somebody was picked for stays with them whatever happens to turns", async () => {
    const run = await room.plans("chidi");
    await passOwnTurn(room.ports, turnOf(ana));
    expect(await room.run(run.id)).toMatchObject({ facilitatorId: "chidi" });
  });

  test("a meeting that the team does not have any more is not spoken of", async () => {
    const none = { ...thursdays, meetings: [] };
    await chooseSchedule(room.ports, { actor: room.asActor(ben), teamId: room.teamId, ...none });
    await room.until(thursdayAt(12));
    expect(room.said()).toEqual([]);
  });

  test("on another day than before it is spoken of on that day only", async () => {
    const input = { actor: room.asActor(ben), teamId: room.teamId };
    const meetings = thursdays.meetings.map((one) => ({ ...one, days: [5] }));
    await chooseSchedule(room.ports, { ...input, ...thursdays, meetings });
    await room.until(thursdayAt(12));
    expect(room.said()).toEqual(["ana: turn"]);
    await room.until(thursdayAt(10) + day + 5 * minute);
    expect(room.said()).toEqual(["ana: turn", "all: agenda", "all: start"]);
  });

  test("whoever leads is reminded at another hour, once it was chosen, and once", async () => {
    const input = { actor: room.asActor(ben), teamId: room.teamId };
    await chooseSchedule(room.ports, { ...input, ...thursdays, remindAt: "16:00" });
    await room.until(wednesdayAt(16) - 1);
    expect(room.said()).toEqual([]);
    await room.until(wednesdayAt(16));
    const shorter = thursdays.meetings.map((one) => ({ ...one, minutes: 45 }));
    await chooseSchedule(room.ports, {
      ...input,
      ...thursdays,
      remindAt: "16:00",
      meetings: shorter,
    });
    await room.until(wednesdayAt(18));
    expect(room.said()).toEqual(["ana: turn"]);
  });

  test("who said for a meeting without an action that they will lead is reminded of the next one", async () => {
    await room.until(wednesdayAt(9));
    await acceptOwnTurn(room.ports, turnOf(ana));
    await room.until(thursdayAt(12));
    room.said();
    await room.until(wednesdayAt(9) + 7 * day);
    expect(room.said()).toContain("ana: turn");
  });

  test("at another hour than before it is spoken of at the new one only", async () => {
    const later = {
      ...thursdays,
      meetings: thursdays.meetings.map((one) => ({ ...one, at: "15:00" })),
    };
    await chooseSchedule(room.ports, { actor: room.asActor(ben), teamId: room.teamId, ...later });
    await room.until(thursdayAt(10) + 10 * minute);
    expect(room.said()).toEqual(["ana: turn"]);
    await room.until(thursdayAt(15) + 5 * minute);
    expect(room.said()).toEqual(["ana: turn", "all: agenda", "all: start"]);
  });
});

describe("[R107] the start of a meeting", () => {
  test("is told when Teams says so, once, whoever says it again", async () => {
    await room.until(thursdayAt(10) - 2 * minute);
    room.said();
    const event = { ...place, meetingId: "weekly" };
    expect(await startMeeting(room.ports, event)).toMatchObject({ isTold: false });
    expect(room.said()).toEqual(["ana: turn", "all: start"]);
    expect(await startMeeting(room.ports, event)).toMatchObject({ isTold: true });
    await room.until(thursdayAt(10) + 30 * minute);
    expect(room.said()).toEqual([]);
  });

  test("is told some minutes after its time where Teams says nothing", async () => {
    await room.until(thursdayAt(10));
    room.said();
    await room.until(thursdayAt(10) + 5 * minute);
    expect(room.said()).toEqual(["ana: turn", "all: start"]);
    await startMeeting(room.ports, { ...place, meetingId: "weekly" });
    expect(room.said()).toEqual([]);
  });

  test("does not ask again whoever said that they will lead", async () => {
    await room.until(wednesdayAt(9));
    await acceptOwnTurn(room.ports, turnOf(ana));
    room.said();
    await room.until(thursdayAt(10) + 5 * minute);
    expect(room.said()).toEqual(["all: agenda", "all: start"]);
  });

  test("where whoever leads is not in the meeting, the first who is there is asked, and may lead", async () => {
    const run = await room.plans();
    room.ports.inMeeting = new Set(["chidi", "dana"]);
    await room.until(thursdayAt(10) - 2 * minute);
    await startMeeting(room.ports, { ...place, meetingId: "weekly" });
    room.said();
    await room.until(thursdayAt(10) + 10 * minute);
    expect(room.said()).toEqual(["chidi: turn"]);
    expect(messagesTo("chidi").at(-1)).toMatchObject({ insteadOfId: "ana" });
    await standIn(room.ports, turnOf(chidi));
    expect(await room.run(run.id)).toMatchObject({ facilitatorId: "chidi" });
    await room.ends(await room.begins(await room.run(run.id)));
    await room.until(thursdayAt(12));
    expect(await room.plans()).toMatchObject({ facilitatorId: "ana", nextFacilitatorId: "ben" });
  });

  test("where Teams gave no id of a meeting, it is not asked who is in it", async () => {
    room.ports.inMeeting = new Set(["ben"]);
    await startMeeting(room.ports, { ...place, meetingId: place.conversationId });
    room.said();
    await room.until(room.ports.time.now + 10 * minute);
    expect(room.said()).toEqual([]);
  });

  test("where whoever leads is there, or Teams does not say, nobody else is asked", async () => {
    for (const there of [new Set(["ana", "ben"]), undefined]) {
      room = await arcRoom();
      room.ports.inMeeting = there;
      await room.until(thursdayAt(10) - 2 * minute);
      await startMeeting(room.ports, { ...place, meetingId: "weekly" });
      room.said();
      await room.until(thursdayAt(10) + 10 * minute);
      expect(room.said()).toEqual([]);
    }
  });

  test("told by two at once, while Teams is slow, is told once", async () => {
    await room.until(thursdayAt(10) - 2 * minute);
    room.said();
    const event = { ...place, meetingId: "weekly" };
    await Promise.all([1, 2, 3].map(() => startMeeting(room.ports, event)));
    expect(room.said()).toEqual(["ana: turn", "all: start"]);
  });

  test("asks whoever leads once more and not again, whatever becomes of others' turns", async () => {
    await room.until(thursdayAt(10) + 5 * minute);
    room.said();
    for (const person of [ben, chidi]) {
      const away = [{ from: "2026-03-02", to: "2026-03-06" }];
      await setMemberAway(room.ports, { ...turnOf(person), memberId: person.userId, away });
      await room.until(room.ports.time.now + 5 * minute);
    }
    expect(room.said()).toEqual([]);
  });

  test("gives a planned run to whoever's turn it is by then, also where nobody planned the meeting", async () => {
    room = await arcRoom(null);
    const run = await room.plans();
    const away = [{ from: "2026-01-06", to: "2026-01-09" }];
    await setMemberAway(room.ports, { ...turnOf(ben), memberId: "ana", away });
    room.ports.time.now += day;
    await startMeeting(room.ports, { ...place, meetingId: "adhoc" });
    expect(await room.run(run.id)).toMatchObject({ facilitatorId: "ben" });
    expect(room.ports.posted.at(-1)).toMatchObject({
      brief: { leaderId: "ben", isTheirTurn: true },
    });
  });

  test("belongs to the meeting that begins, and not to one that was just before", async () => {
    const meetings = [
      { ...thursdays.meetings[0], id: "stand-up", at: "09:30", minutes: 15 },
      ...thursdays.meetings,
    ] as typeof thursdays.meetings;
    const input = { actor: room.asActor(ben), teamId: room.teamId };
    await chooseSchedule(room.ports, { ...input, ...thursdays, meetings });
    await room.until(thursdayAt(10));
    room.said();
    const event = { ...place, meetingId: "weekly" };
    expect(await startMeeting(room.ports, event)).toMatchObject({ isTold: false });
    expect(room.said()).toContain("all: start");
  });

  test("where the clock told of it first, still sees who is there once Teams tells of it", async () => {
    room.ports.inMeeting = new Set(["ben"]);
    await room.until(thursdayAt(10) + 5 * minute);
    room.said();
    await startMeeting(room.ports, { ...place, meetingId: "weekly" });
    await room.until(thursdayAt(10) + 15 * minute);
    expect(room.said()).toEqual(["ben: turn"]);
  });

  test("that is being told while the team moves the meeting, is told again at its new time", async () => {
    const meetings = thursdays.meetings.map((one) => ({ ...one, at: "15:00" }));
    const { post } = room.ports.chats;
    room.ports.chats.post = async (...message) => {
      room.ports.chats.post = post;
      const input = { actor: room.asActor(ben), teamId: room.teamId };
      await chooseSchedule(room.ports, { ...input, ...thursdays, meetings });
      return post(...message);
    };
    room.ports.time.now = thursdayAt(10) + 3 * minute;
    await room.look();
    expect(room.said()).toEqual(["all: start"]);
    await room.until(thursdayAt(15));
    expect(room.said()).toEqual(["all: agenda"]);
    await room.until(thursdayAt(15) + 5 * minute);
    expect(room.said()).toContain("all: start");
  });

  test("of a meeting that nobody planned is told to the team alone", async () => {
    await startMeeting(room.ports, { ...place, meetingId: "adhoc" });
    expect(room.said()).toEqual(["all: start"]);
  });

  test("whoever is not there keeps the turn, and the next one is asked and leads", async () => {
    const run = await room.plans();
    await room.until(thursdayAt(10) + 5 * minute);
    room.said();
    await markMemberAbsent(room.ports, { ...turnOf(chidi), memberId: "ana" });
    await room.until(thursdayAt(10) + 10 * minute);
    expect(room.said()).toEqual(["ana: absent", "ben: turn"]);
    expect(await room.run(run.id)).toMatchObject({ facilitatorId: "ben" });
    await room.ends(await room.begins(await room.run(run.id)));
    await room.until(thursdayAt(12));
    expect(await room.plans()).toMatchObject({ facilitatorId: "ana" });
  });

  test("whoever was not there is next again also where no action was run", async () => {
    await room.until(thursdayAt(10) + 5 * minute);
    await markMemberAbsent(room.ports, { ...turnOf(chidi), memberId: "ana" });
    await room.until(thursdayAt(12));
    expect(await room.plans()).toMatchObject({ facilitatorId: "ana" });
  });
});

describe("[R108] the end of a meeting", () => {
  test("brings the pulse where Teams says neither start nor end, and its results a day later", async () => {
    await room.until(thursdayAt(11) + 10 * minute);
    expect(room.said()).toContain("all: pulse");
    const { round } = await room.team();
    if (!round) throw new Error("no pulse is open");
    const [pulse] = room.ports.posted.flatMap((one) => (one.kind === "pulse" ? [one.round] : []));
    expect(pulse?.id).toBe(round.id);
    await room.until(round.closesAt + 10 * minute);
    expect(room.said()).toEqual(["all: pulse", "all: results"]);
  });

  test("its results are told where the team met, of several conversations", async () => {
    const standUp = "19:standup@thread.v2";
    const { tenantId } = place;
    await room.ports.store.update(teamKey(tenantId, room.teamId), (team) =>
      linkConversation(team, standUp),
    );
    const meetings = thursdays.meetings.map((one) => ({ ...one, conversationId: standUp }));
    const input = { actor: room.asActor(ben), teamId: room.teamId };
    await chooseSchedule(room.ports, { ...input, ...thursdays, meetings });
    await room.until(thursdayAt(12) + day);
    expect(room.said().at(-1)).toBe("all: results");
    expect(new Set(room.ports.places)).toEqual(new Set([standUp]));
  });

  test("brings it once, also where Teams says so after its time", async () => {
    await room.until(thursdayAt(11) + 10 * minute);
    room.said();
    await endMeeting(room.ports, place);
    await endMeeting(room.ports, place);
    expect(room.said()).toEqual([]);
  });

  test("brings it as soon as Teams says so", async () => {
    await room.until(thursdayAt(10) + 40 * minute);
    room.said();
    await endMeeting(room.ports, place);
    expect(room.said()).toEqual(["all: pulse"]);
    await room.until(thursdayAt(11) + 30 * minute);
    expect(room.said()).toEqual([]);
  });

  test("waits while the run goes on, where only the time says that it should be over", async () => {
    // A first check that is still to come would go before the pulse.
    await room.hasHadCheck();
    const run = await room.plans();
    await room.until(thursdayAt(10) + 50 * minute);
    room.said();
    const begun = await room.begins(run);
    await room.until(thursdayAt(11) + 30 * minute);
    expect(room.said()).toEqual([]);
    await room.ends(begun);
    await room.until(thursdayAt(12));
    expect(room.said()).toEqual(["all: pulse"]);
    expect((await room.team()).round?.runId).toBe(run.id);
  });

  test.each([-2, 2])(
    "waits for a run that began %i minutes after its planned time, which the clock told later",
    async (after) => {
      await room.hasHadCheck();
      const run = await room.plans();
      await room.until(thursdayAt(10) + after * minute);
      const begun = await room.begins(run);
      await room.until(thursdayAt(11) + 20 * minute);
      expect(room.said()).not.toContain("all: pulse");
      await room.ends(begun);
      await room.until(thursdayAt(12));
      expect(room.said()).toContain("all: pulse");
      expect((await room.team()).round?.runId).toBe(run.id);
    },
  );

  test("the pulse is spoken of once more, to all alike, and not once it has closed", async () => {
    await room.until(thursdayAt(11) + 10 * minute);
    room.said();
    await room.until(thursdayAt(9) + day);
    expect(room.said()).toEqual(["all: pulse"]);
    expect(room.ports.posted.at(-1)).toMatchObject({ kind: "pulse", isReminder: true });
  });

  test("[R270] every card of the pulse says that it has closed once it has, and not before", async () => {
    await room.until(thursdayAt(11) + 10 * minute);
    const closesAt = (await room.team()).round?.closesAt ?? 0;
    await room.until(closesAt - minute);
    expect(room.ports.replaced).toEqual([]);
    await room.until(closesAt);
    const message = { kind: "pulse-closed", isCheck: false };
    const messageId = "message-1";
    // The pulse and its reminder.
    expect(room.ports.replaced).toEqual([
      { messageId, message },
      { messageId, message },
    ]);
    await room.until(closesAt + 2 * day);
    expect(room.ports.replaced).toHaveLength(2);
  });

  test("[R270] where Teams does not find a card any more, or not at once, the rest goes on", async () => {
    await room.until(thursdayAt(11) + 10 * minute);
    const closesAt = (await room.team()).round?.closesAt ?? 0;
    const { replace } = room.ports.chats;
    const answers: Delivery[] = [{ kind: "refused", why: "not-found" }, notNow];
    const chats = { ...room.ports.chats };
    chats.replace = async (...all) => answers.shift() ?? replace(...all);
    Object.assign(room.ports, { chats });
    await room.until(closesAt - minute);
    await expect(room.until(closesAt)).rejects.toThrow(words.errors.unavailable);
    await room.until(closesAt + hour);
    expect(answers).toEqual([]);
    expect(room.ports.replaced.length).toBeGreaterThanOrEqual(1);
    expect(room.said()).toContain("all: results");
    const [held] = await room.ports.store.list(teamMeetingKind, meetingRecord().pk);
    expect(held).toMatchObject({ tasks: [] });
    expect(held).not.toHaveProperty("doing");
  });

  test("[R281] a pulse for which Teams gives no name, or none that can be kept, is brought once all the same", async () => {
    for (const messageId of ["", "x".repeat(301)]) {
      room = await arcRoom();
      const chats = { ...room.ports.chats };
      const { post } = chats;
      chats.post = async (...all) => ({ ...(await post(...all)), messageId });
      Object.assign(room.ports, { chats });
      await room.until(thursdayAt(11) + 10 * minute);
      await room.until(((await room.team()).round?.closesAt ?? 0) + hour);
      // The pulse and its reminder.
      expect(room.said().filter((what) => what === "all: pulse")).toHaveLength(2);
      expect(room.ports.replaced).toEqual([]);
    }
  });

  test("[R114] the pulse is not spoken of once more after it has closed, and nothing else waits for that", async () => {
    await room.until(thursdayAt(11) + 10 * minute);
    const { round } = await room.team();
    room.said();
    room.ports.time.now = round?.closesAt ?? 0;
    await doDue(room.ports, meetingRecord());
    expect(room.said()).toEqual([]);
    const [held] = await room.ports.store.list(teamMeetingKind, meetingRecord().pk);
    expect(held).toMatchObject({ tasks: [], skipped: [{ what: "nudge", why: "late" }] });
  });

  test("nothing of a meeting is said long after it, where the bot was away, but for the next one", async () => {
    await room.until(wednesdayAt(9));
    room.said();
    room.ports.time.now = thursdayAt(22);
    await room.until(thursdayAt(22) + 10 * minute);
    expect(room.said()).toEqual([]);
    await room.until(thursdayAt(10) + 7 * day + 5 * minute);
    expect(room.said()).toContain("all: start");
  });

  test("a team that meets every day gets a pulse once, and its reminder", async () => {
    const meetings = thursdays.meetings.map((one) => ({ ...one, days: [1, 2, 3, 4, 5] }));
    const input = { actor: room.asActor(ben), teamId: room.teamId };
    await chooseSchedule(room.ports, { ...input, ...thursdays, meetings });
    await room.until(thursdayAt(12));
    const pulses = room.ports.posted.flatMap((one) =>
      one.kind === "pulse" ? [one.isReminder] : [],
    );
    expect(pulses).toEqual([false, true]);
  });

  test("the next meeting is planned, week after week", async () => {
    await room.until(thursdayAt(12) + 7 * day);
    const starts = room.said().filter((line) => line === "all: start");
    expect(starts).toHaveLength(2);
  });

  test("a second meeting of the same week has no pulse, and says nothing of it", async () => {
    const often = {
      ...thursdays,
      meetings: thursdays.meetings.map((one) => ({ ...one, days: [3, 4, 5] })),
    };
    await chooseSchedule(room.ports, { actor: room.asActor(ben), teamId: room.teamId, ...often });
    await room.until(thursdayAt(12) + day);
    const lines = room.said();
    expect(lines.filter((line) => line === "all: start")).toHaveLength(3);
    expect(lines.filter((line) => line === "all: no-pulse")).toEqual([]);
    expect(lines.filter((line) => line === "all: results")).toHaveLength(1);
  });
});

describe("[R109] what was promised", () => {
  test("its owner is asked on its day, and once they say so somebody else", async () => {
    const input = { actor: room.asActor(ben), teamId: room.teamId, commitmentId: "c-1" };
    const { tenantId } = input.actor;
    const made = promise({
      ...{ id: "c-1", teamId: room.teamId, runId: "run-1", text: "Ask Zoe", ownerId: "ana" },
      ...{ dueOn: "2026-01-09", actorId: "ben", now: room.ports.time.now },
      askAt: Date.UTC(2026, 0, 9, 8),
    });
    await room.ports.store.create(commitmentKey(tenantId, room.teamId, "c-1"), made);
    await room.until(Date.UTC(2026, 0, 9, 8) - 1);
    expect(messagesTo("ana").map(({ kind }) => kind)).not.toContain("claim");
    await room.until(Date.UTC(2026, 0, 9, 9));
    expect(messagesTo("ana").at(-1)).toMatchObject({
      kind: "claim",
      commitment: { text: "Ask Zoe" },
    });
    room.said();
    await claimCommitment(room.ports, { ...input, actor: room.asActor(ana) });
    await room.until(room.ports.time.now + 5 * minute);
    expect(room.said()).toEqual(["ben: confirm"]);
    await verifyCommitment(room.ports, input);
    await room.until(room.ports.time.now + hour);
    expect(room.said()).toEqual([]);
  });
});
