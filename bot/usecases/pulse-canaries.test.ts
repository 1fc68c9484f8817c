import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RoundView } from "#shared/pulse/round-view.ts";
import type { Person } from "#shared/team.ts";
import { ana, ben, chidi, dana, eli, everybody } from "#shared/testing/builders.ts";
import { fileKeys } from "../keys/file-keys.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { goToPulse } from "../testing/ballot-meeting.ts";
import { sent } from "../testing/deliveries.ts";
import { type Eavesdropper, eavesdropper } from "../testing/eavesdropper.ts";
import { headersOf } from "../testing/good-calls.ts";
import { planned } from "../testing/meeting.ts";
import { sendRaw } from "../testing/raw-request.ts";
import { type TestApp, testApp, tokenFor } from "../testing/test-app.ts";

/** What each of the five answers, none like another's and none of them by chance. */
const choices: Readonly<Record<string, readonly number[]>> = {
  ana: [5, 1, 4, 2],
  ben: [1, 5, 2, 4],
  chidi: [2, 4, 1, 5],
  dana: [4, 2, 5, 1],
  eli: [3, 5, 3, 1],
};

let folder: string;
let app: TestApp;
let listener: Eavesdropper;
let round: RoundView;
let path: string;
/** Everything that left the server or was written by it, by where it was found. */
const found: { where: string; text: string }[] = [];
const posted: unknown[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "canaries-"));
  const store = embeddedStore({ file: join(folder, "records.db") });
  app = await testApp({
    store,
    chats: {
      post: async (...message) => {
        posted.push(message);
        return sent;
      },
      replace: async (...message) => {
        posted.push(message);
        return sent;
      },
      tell: async (...message) => {
        posted.push(message);
        return sent;
      },
    },
  });
  // The keys of a real server are files, which are searched as well.
  Object.assign(app.keys, fileKeys(join(folder, "keys")));
  const meeting = await planned(app);
  await goToPulse(meeting);
  listener = await eavesdropper(app, dana, meeting.teamId);
  const reply = await app.as(ana).call("openRound", meeting.here());
  if (!("round" in reply.reply)) throw new Error("no round");
  round = reply.reply.round;
  path = `/api/teams/${meeting.teamId}/rounds/${round.id}/answer`;

  for (const person of everybody) {
    const body = JSON.stringify({ commandId: canaryOf(person), answer: answerOf(person) });
    for (const token of [tokenFor(person), tokenFor(person)]) await put(token, body);
  }
  await lookEverywhere("while the round is open", meeting);
  for (const [token, body] of malformed()) await put(token, body);
  app.clock.now = round.closesAt;
  await put(tokenFor(ana), JSON.stringify({ commandId: randomUUID(), answer: answerOf(ana) }));
  await app.look();
  await lookEverywhere("after it has closed", meeting);
  await app.close();
  store.close();
  filesIn(folder, "after the end");
  found.push({ where: "the log", text: JSON.stringify(app.logged) });
  found.push({ where: "the chat", text: JSON.stringify(posted) });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const canaryOf = ({ userId }: Person) => `canary-${userId}-4711`;

function answerOf({ userId }: Person): Record<string, number> {
  const made = choices[userId] ?? [];
  return Object.fromEntries(round.questions.map(({ id }, n) => [id, made[n] ?? 0]));
}

/** Sends it, and keeps what came back. */
async function put(token: string, body: string, type = "application/json"): Promise<void> {
  const headers = { ...headersOf(token), "content-type": type };
  const { status, text } = await sendRaw(app.url, { method: "PUT", path, headers, body });
  found.push({ where: `a reply, ${status}`, text });
}

/** Answers that are wrong in every way that we could think of, each with a canary in it. */
function malformed(): [string, string][] {
  const whole = JSON.stringify({ commandId: canaryOf(ben), answer: answerOf(ben) });
  const [first = ""] = Object.keys(answerOf(ben));
  const values = [
    "canary-value",
    777_4711,
    [4711, "canary-value"],
    { "canary-value": 4711 },
    4711.5,
  ];
  const as = tokenFor(ben);
  return [
    ...values.map((value): [string, string] => [
      as,
      JSON.stringify({ commandId: "c", answer: { ...answerOf(ben), [first]: value } }),
    ]),
    [as, whole.slice(0, -3)],
    [as, `${whole}${whole}`],
    [as, `canary-value ${whole}`],
    [as, JSON.stringify({ commandId: { "canary-value": 1 }, answer: answerOf(ben) })],
    [as, whole.padEnd(40_000, " ")],
    [tokenFor(eli, "fabrikam"), whole],
    [tokenFor({ userId: "zoe", name: "Zoe" }), whole],
    ["not.a.token", whole],
  ];
}

async function lookEverywhere(when: string, meeting: { teamId: string; here(): object }) {
  const about = { ...meeting.here(), teamId: meeting.teamId };
  for (const name of ["readTeam", "readHome", "readRun", "openRound"] as const) {
    await listener.ask(name, about);
  }
  found.push({ where: `what a member reads and hears ${when}`, text: listener.everything() });
  filesIn(folder, when);
}

/** Every byte of the database, its log of writes and the keys. */
function filesIn(place: string, when: string): void {
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    const file = join(place, entry.name);
    if (entry.isDirectory()) filesIn(file, when);
    else found.push({ where: `${entry.name} ${when}`, text: readFileSync(file, "latin1") });
  }
}

function keyFiles(when: string): string[] {
  const files = found.filter(({ where }) => where.endsWith(when) && !/^(records|what)/.test(where));
  return files.map(({ where }) => where.slice(0, -when.length));
}

/** How an answer could be written down: as JSON, as a list, as words, or packed. */
function tracesOf(person: Person): string[] {
  const made = choices[person.userId] ?? [];
  const answer = answerOf(person);
  const plain = [
    JSON.stringify(made),
    made.join(","),
    made.join(", "),
    made.join("-"),
    JSON.stringify(answer),
    JSON.stringify({ a: made }).slice(1, -1),
    ...Object.entries(answer).map(([id, choice]) => `"${id}":${choice}`),
    ...Object.entries(answer).map(([id, choice]) => `${id}=${choice}`),
    canaryOf(person),
  ];
  const packed = plain
    .filter((text) => text.length > 8)
    .flatMap((text) =>
      (["base64", "base64url", "hex"] as const).map((way) =>
        Buffer.from(text).toString(way).slice(0, -4),
      ),
    );
  return [...plain, ...packed];
}

describe("[R64] what somebody answered", () => {
  test.each([ana, ben, chidi, dana, eli])(
    "is in no log, reply, message, document or file: $name",
    (person) => {
      for (const trace of tracesOf(person)) {
        const where = found.filter(({ text }) => text.includes(trace)).map((one) => one.where);
        expect([trace, where]).toEqual([trace, []]);
      }
    },
  );

  test("is in nothing that says what is wrong with it", () => {
    const refusals = found.filter(({ where }) => /^a reply, [45]/.test(where));
    expect(refusals.length).toBeGreaterThan(12);
    for (const { where, text } of refusals) {
      expect([where, /canary|4711/.test(text)]).toEqual([where, false]);
    }
  });

  test("was looked for where it could be: everything was found that was to be searched", () => {
    const places = found.map(({ where }) => where).join("\n");
    expect(places).toContain("records.db while the round is open");
    expect(places).toContain("records.db-wal while the round is open");
    // The keys of the ledger and of the round; after closing that of the ledger alone.
    const [open, closed] = ["while the round is open", "after it has closed"].map(keyFiles);
    expect([open?.length, closed?.length]).toEqual([2, 1]);
    expect(open?.filter((name) => closed?.includes(name))).toHaveLength(1);
    const stored = found
      .filter(({ where }) => where.startsWith("records.db"))
      .map((one) => one.text);
    expect(stored.join()).toContain(round.id);
    expect(found.find(({ where }) => where === "the chat")?.text).toContain('"released"');
    expect(found.filter(({ text }) => text === '{"saved":true}')).toHaveLength(10);
  });
});
