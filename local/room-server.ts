import { json } from "express";
import packedStatic from "express-static-gzip";
import type { Server as SocketServer } from "socket.io";
import type { AppParts } from "../bot/app.ts";
import type { Log, NewId } from "../bot/ports.ts";
import { watchAnswers } from "./answer-watch.ts";
import { botCaller } from "./connector/bot-caller.ts";
import { type BotLink, botLink, connectorPath } from "./connector/bot-link.ts";
import { connectorRoutes } from "./connector/connector-routes.ts";
import type { LocalClock } from "./local-clock.ts";
import type { LocalTokens } from "./local-tokens.ts";
import { type Meeting, meeting } from "./meeting.ts";
import { Hold, Locale, Minutes, Press, Said, TokenRequest } from "./page-messages.ts";
import { sampleKeys, samplePeople } from "./room/people.ts";
import type {
  CardPress,
  FromPage,
  PressReply,
  RoomRun,
  RoomState,
  ToPage,
} from "./room/room-protocol.ts";
import type { RoomFile } from "./room-record.ts";
import { newsOf } from "./run-news.ts";
import { isSaved, roundAnswered } from "./sample/pulse-press.ts";
import { sampleClient } from "./sample/sample-client.ts";
import { type SampleTeam, sampleTeam } from "./sample/sample-team.ts";
import { smallTalker } from "./sample/small-talk.ts";
import { seats } from "./seats.ts";

export interface MeetingRoom {
  /** Adds the page, its tokens, its live state and the connector to the product's server. */
  readonly mount: NonNullable<AppParts["mount"]>;
  /**
   * Lets the bot and the sample people in, once the server answers at this address; resolves when
   * the bot knows its chats, without which there is no team.
   */
  begin(address: string, server: { look(): Promise<void> }): Promise<void>;
  close(): void;
}

/** The room in which the product is tried: a meeting, its people, its chats and its clock. */
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
  let isOnStage = false;
  let broadcast = () => {};
  let serviceUrl = "";
  let bot: BotLink | undefined;
  let lookForDue = async () => {};
  let team: SampleTeam | undefined;
  const taken = seats(parts.seatGraceMs ?? 10_000, () => broadcast());
  const room: Meeting = meeting({ file, clock, changed: () => broadcast() });
  const someoneIsThere = () => taken.taken().length > 0;
  const unplayed = (isTheirs: boolean) =>
    isTheirs && someoneIsThere() ? sampleKeys.filter((key) => !taken.taken().includes(key)) : [];
  const simulated = () => unplayed(room.startedAt() !== undefined);
  const afterwards = () => unplayed(room.startedAt() === undefined);
  const talk = smallTalker({ pace, chance: Math.random, simulated, say: room.say });
  /** Teams names somebody who starts or ends a meeting; the room does not ask who it was. */
  const anybody = () => taken.taken()[0] ?? "ana";

  function state(): RoomState {
    const startedAt = room.startedAt();
    const shown = roomRun(run);
    return {
      now: clock.now(),
      taken: taken.taken(),
      isOnStage,
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

  async function press(pressed: CardPress, locale?: string): Promise<PressReply> {
    const reply = await bot?.press(pressed, locale);
    const roundId = roundAnswered(pressed);
    if (roundId !== undefined && isSaved(pressed.by, roundId, room.lines())) {
      room.answered(roundId, pressed.by);
    }
    return reply ?? {};
  }

  function serve(sockets: SocketServer): void {
    const pages = (sockets as SocketServer<FromPage, ToPage>).of("/room");
    broadcast = () => pages.emit("state", state());
    pages.on("connection", (page) => {
      page.emit("state", state());
      let locale: string | undefined;
      page.on("hold", (held, named) => {
        locale = Locale.parse(named);
        const parsed = Hold.safeParse(held);
        if (parsed.success) taken.hold(page.id, parsed.data);
      });
      page.on("say", async (line) => {
        const said = Said.safeParse(line).data;
        if (!said || !taken.holds(page.id, said.by)) return;
        await bot?.said(room.say(said.text, said.by, said.chat), said.by, locale);
      });
      page.on("press", async (asked, done) => {
        const parsed = Press.safeParse(asked).data;
        const isTheirs = parsed !== undefined && taken.holds(page.id, parsed.by);
        if (typeof done === "function") done(isTheirs ? await press(parsed, locale) : {});
      });
      page.on("startMeeting", async () => {
        if (!room.start()) return;
        talk("meetingStarted");
        await bot?.started(anybody(), locale);
      });
      page.on("endMeeting", async () => {
        isOnStage = false;
        if (room.end()) await bot?.ended(anybody(), locale);
      });
      page.on("stage", (isShown) => {
        isOnStage = isShown === true && room.startedAt() !== undefined;
        broadcast();
      });
      page.on("forward", async (asked) => {
        const minutes = Minutes.safeParse(asked).data;
        if (minutes === undefined) return;
        await team?.answerNow();
        room.forward(minutes);
        dropPanels(sockets);
        // One look may be under way that began before the clock moved.
        await lookForDue();
        await lookForDue();
      });
      page.on("disconnect", () => taken.leave(page.id));
    });
  }

  return {
    mount(express, sockets) {
      watchAnswers(sockets.httpServer, tokens, room.answered);
      express.use(
        connectorPath,
        connectorRoutes(room, () => serviceUrl),
      );
      express.post("/local/token", json({ limit: "1kb" }), async (request, response) => {
        const { person } = TokenRequest.safeParse(request.body).data ?? {};
        response.set("cache-control", "no-store");
        if (person === undefined) response.status(400).json({ error: "person is not known" });
        else response.json({ token: await tokens.issue(person) });
      });
      express.use("/", packedStatic(pageFolder, { enableBrotli: true, orderPreference: ["br"] }));
      serve(sockets);
    },
    async begin(address, server) {
      serviceUrl = new URL(connectorPath, address).href;
      lookForDue = () => server.look();
      bot = botLink({ room, caller: botCaller(address), serviceUrl, clock: clock.now, newId });
      await bot.install();
      const client = sampleClient(address, tokens.issue);
      const { lines, hasAnswered } = room;
      team = sampleTeam({
        ...{ client, newId, log, pace, chance: Math.random, sawRun, press, lines, hasAnswered },
        ...{ someoneIsThere, simulated, afterwards },
      });
    },
    close() {
      team?.stop();
      bot?.close();
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
