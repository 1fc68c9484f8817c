import { static as files, json } from "express";
import type { Server as SocketServer } from "socket.io";
import { z } from "zod/v4";
import { plain } from "#shared/text.ts";
import type { AppParts } from "../bot/app.ts";
import type { Log, NewId } from "../bot/ports.ts";
import type { LocalClock } from "./local-clock.ts";
import type { LocalTokens } from "./local-tokens.ts";
import { type Meeting, meeting } from "./meeting.ts";
import { sampleKeys, samplePeople } from "./room/people.ts";
import type { FromPage, RoomRun, RoomState, ToPage } from "./room/room-protocol.ts";
import type { RoomFile } from "./room-record.ts";
import { newsOf } from "./run-news.ts";
import { sampleClient } from "./sample/sample-client.ts";
import { sampleTeam } from "./sample/sample-team.ts";
import { smallTalker } from "./sample/small-talk.ts";
import { seats } from "./seats.ts";

export interface MeetingRoom {
  /** Adds the page, its tokens and its live state to the product's server. */
  readonly mount: NonNullable<AppParts["mount"]>;
  /** Lets the sample people in, once the server answers at this address. */
  begin(address: string): void;
  close(): void;
}

const SampleKeySchema = z.enum(sampleKeys);
const Hold = z.array(SampleKeySchema).max(sampleKeys.length);
const Said = z.strictObject({
  by: SampleKeySchema,
  text: z.string().max(2_000).transform(plain).pipe(z.string().min(1).max(500)),
});
const Minutes = z
  .int()
  .min(1)
  .max(7 * 1_440);
const TokenRequest = z.strictObject({ person: SampleKeySchema });

/** The room in which the product is tried: a meeting, its people, its chat and its clock. */
export function meetingRoom(parts: {
  readonly clock: LocalClock;
  readonly tokens: LocalTokens;
  readonly file: RoomFile;
  readonly pageFolder: string;
  readonly pace: number;
  readonly log: Log;
  readonly newId: NewId;
  readonly seatGraceMs?: number;
}): MeetingRoom {
  const { clock, tokens, file, pageFolder, pace, log, newId } = parts;
  let run: Parameters<typeof newsOf>[0];
  let hasLooked = false;
  let broadcast = () => {};
  const taken = seats(parts.seatGraceMs ?? 10_000, () => broadcast());
  const room: Meeting = meeting({ file, clock, newId, changed: () => broadcast() });
  const simulated = () =>
    room.startedAt() === undefined || taken.taken().length === 0
      ? []
      : sampleKeys.filter((key) => !taken.taken().includes(key));
  const talk = smallTalker({ pace, chance: Math.random, simulated, say: room.say });
  let stopTeam = () => {};

  function state(): RoomState {
    const startedAt = room.startedAt();
    const shown = roomRun(run);
    return {
      now: clock.now(),
      taken: taken.taken(),
      lines: room.lines(),
      ...(startedAt === undefined ? {} : { startedAt }),
      ...(shown === undefined ? {} : { run: shown }),
    };
  }

  function sawRun(next: typeof run): void {
    const news = hasLooked ? newsOf(run, next) : { lines: [] };
    const changed = !hasLooked || run?.version !== next?.version || run?.id !== next?.id;
    hasLooked = true;
    run = next;
    for (const line of news.lines) room.say(line);
    if (news.moment !== undefined) talk(news.moment);
    if (changed) broadcast();
  }

  function serve(sockets: SocketServer): void {
    const pages = (sockets as SocketServer<FromPage, ToPage>).of("/room");
    broadcast = () => pages.emit("state", state());
    pages.on("connection", (page) => {
      page.emit("state", state());
      page.on("hold", (held) => {
        const parsed = Hold.safeParse(held);
        if (parsed.success) taken.hold(page.id, parsed.data);
      });
      page.on("say", (line) => {
        const said = Said.safeParse(line).data;
        if (said && taken.holds(page.id, said.by)) room.say(said.text, said.by);
      });
      page.on("startMeeting", () => {
        const isNew = room.startedAt() === undefined;
        room.start();
        if (isNew) talk("meetingStarted");
      });
      page.on("endMeeting", () => room.end());
      page.on("forward", (asked) => {
        const minutes = Minutes.safeParse(asked).data;
        if (minutes === undefined) return;
        room.forward(minutes);
        dropPanels(sockets);
      });
      page.on("disconnect", () => taken.leave(page.id));
    });
  }

  return {
    mount(express, sockets) {
      express.post("/local/token", json({ limit: "1kb" }), async (request, response) => {
        const { person } = TokenRequest.safeParse(request.body).data ?? {};
        response.set("cache-control", "no-store");
        if (person === undefined) response.status(400).json({ error: "person is not known" });
        else response.json({ token: await tokens.issue(person) });
      });
      express.use("/", files(pageFolder, { index: "index.html" }));
      serve(sockets);
    },
    begin(address) {
      const client = sampleClient(address, tokens.issue);
      const someoneIsThere = () => taken.taken().length > 0;
      const chance = Math.random;
      stopTeam = sampleTeam({
        ...{ client, newId, log, pace, chance, someoneIsThere, simulated, sawRun },
      });
    },
    close() {
      stopTeam();
      taken.close();
    },
  };
}

function roomRun(run: Parameters<typeof newsOf>[0]): RoomRun | undefined {
  if (run === undefined) return undefined;
  const leader = samplePeople.find(({ userId }) => userId === run.facilitatorId)?.key;
  return {
    title: run.title,
    underWay: run.timer !== undefined,
    ...(leader === undefined ? {} : { leader }),
  };
}

/** Ends the panels' connections as a broken network would; coming back they measure the clock. */
function dropPanels(sockets: SocketServer): void {
  for (const panel of sockets.sockets.sockets.values()) panel.conn.close();
}
