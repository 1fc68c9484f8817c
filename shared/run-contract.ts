import { z } from "zod/v4";
import { command, nothing } from "./call-bodies.ts";
import { Note } from "./contribution.ts";
import { decisionLength, mostDots, mostMembers } from "./limits.ts";
import { Id, Instant } from "./record.ts";
import { routes } from "./routes.ts";
import { Run } from "./run.ts";
import { talkRoundMoves } from "./talk-round.ts";
import { line } from "./text.ts";
import { RunView } from "./views.ts";

/** Whom a leader counts in: who is there. */
const People = z.array(Id).min(1).max(mostMembers);

/** The part of the contract that is about a run: to plan and to lead it, and what members write in its steps. */
export const runContract = {
  planRun: {
    ...routes.planRun,
    body: z.strictObject({
      commandId: Id,
      actionId: z.string().min(1).max(80),
      length: z.enum(["full", "short"]).default("full"),
      facilitatorId: Id.optional(),
    }),
    reply: Run,
  },
  readRun: { ...routes.readRun, body: nothing, reply: RunView },
  startRun: { ...routes.startRun, body: command, reply: Run },
  advanceRun: { ...routes.advanceRun, body: command, reply: Run },
  goBackRun: { ...routes.goBackRun, body: command, reply: Run },
  pauseRun: { ...routes.pauseRun, body: command, reply: Run },
  resumeRun: { ...routes.resumeRun, body: command, reply: Run },
  extendRun: {
    ...routes.extendRun,
    body: command.extend({ minutes: z.int().min(1).max(30) }),
    reply: Run,
  },
  replanRun: {
    ...routes.replanRun,
    // By the id of a step.
    body: command.extend({
      minutes: z
        .record(z.string().max(80), z.int().min(0).max(30))
        .refine((minutes) => Object.keys(minutes).length > 0),
    }),
    reply: Run,
  },
  handOverRun: { ...routes.handOverRun, body: command.extend({ toId: Id }), reply: Run },
  revealStep: { ...routes.revealStep, body: command, reply: Run },
  beginTalkRound: {
    ...routes.beginTalkRound,
    body: command.extend({ peopleIds: People, firstId: Id }),
    reply: Run,
  },
  moveTalkRound: {
    ...routes.moveTalkRound,
    body: command.extend({ move: z.enum(talkRoundMoves) }),
    reply: Run,
  },
  drawPairs: { ...routes.drawPairs, body: command.extend({ peopleIds: People }), reply: Run },
  decideRun: {
    ...routes.decideRun,
    // Without a text what was decided in the step is taken back.
    body: command.extend({ stepId: z.string().max(80), text: line(decisionLength).optional() }),
    reply: Run,
  },
  endRun: { ...routes.endRun, body: command, reply: Run },

  writeNote: {
    ...routes.writeNote,
    body: z.strictObject({ text: Note.shape.text, at: Instant.optional() }),
    reply: RunView,
  },
  removeNote: { ...routes.removeNote, body: nothing, reply: RunView },
  placeDots: {
    ...routes.placeDots,
    body: z.strictObject({
      dots: z.array(Id).max(mostDots),
      at: Instant.optional(),
      over: Instant.optional(),
    }),
    reply: RunView,
  },
  setReady: {
    ...routes.setReady,
    body: z.strictObject({ ready: z.boolean(), at: Instant.optional() }),
    reply: RunView,
  },
} as const;
