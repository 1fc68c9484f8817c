import { errorFacts } from "../../error-facts.ts";
import type { Log, Refusal } from "../../ports.ts";
import { withPatience } from "../patience.ts";
import { NotDelivered } from "./delivery.ts";
import { type Limits, teamsLimits } from "./limits.ts";
import { backOffMs, meaningOf } from "./meanings.ts";
import { pacer } from "./pacer.ts";
import { rests } from "./rests.ts";
import { stops } from "./stops.ts";
import type { Time } from "./time.ts";

/** Why Teams is called. */
export interface Errand {
  /** Whether somebody waits for it. */
  readonly isAnswer: boolean;
  /** What is said or asked, for the log: its kind, never its text. */
  readonly what: string;
}

/** One call of Teams. */
export interface Call extends Errand {
  readonly tenantId: string;
  /** The conversation, or the person whose own chat is opened. */
  readonly place: string;
  readonly isRead: boolean;
  /** One, where the SDK tries again by itself. */
  readonly mostTries?: number;
}

type Attempt<T> = (signal: AbortSignal) => Promise<T>;

/** All calls of Teams. */
export interface Calls {
  /** Makes a call when it may be made, and again where that does no harm. Throws `NotDelivered`. */
  make<T>(call: Call, attempt: Attempt<T>): Promise<T>;
  /** Something was heard of a tenant: nothing keeps the bot from speaking there any more. */
  heard(tenantId: string): void;
  /** The server stops: what cannot be sent at once is left to whoever starts next. */
  stop(): void;
}

/** What calls of Teams are made with. */
export interface CallParts {
  readonly time: Time;
  readonly log: Log;
  readonly limits?: Limits;
}

/**
 * How long a call may wait before its last try (ms): a longer wait is left to whoever calls. Teams
 * sends an activity again that was not answered in fifteen seconds.
 */
const waitsFor = { answer: 10_000, own: 60_000 } as const;

/** With the first one. */
const mostTries = 4;

/** These say that something is wrong with what was sent. */
const defects: ReadonlySet<Refusal> = new Set(["bad-request", "too-big", "failed"]);

/** How a call went. */
interface Trial {
  tries: number;
  waitedMs: number;
  status?: number;
}

export function teamsCalls({ time, log, limits = teamsLimits }: CallParts): Calls {
  const paced = pacer({ limits, time });
  const stopped = stops(time);
  const resting = rests(time);

  async function attemptAll<T>(call: Call, attempt: Attempt<T>, trial: Trial): Promise<T> {
    const giveUpAt = time.now() + (call.isAnswer ? waitsFor.answer : waitsFor.own);
    const waited = async <W>(wait: Promise<W>) => {
      const from = time.now();
      try {
        return await wait;
      } finally {
        trial.waitedMs += Math.round(time.now() - from);
      }
    };
    const passage = await waited(paced.enter({ ...call, giveUpAt }));
    try {
      // Also what has waited for its place learns that nothing is sent any more.
      const why = stopped.reasonFor(call);
      if (why !== undefined) throw new NotDelivered({ kind: "refused", why });
      for (;;) {
        trial.tries += 1;
        const came = await attemptOnce(attempt);
        if ("value" in came) return came.value;
        const cause = came.error;
        const afterMs = waitAfter(cause, call, trial);
        if (trial.tries >= (call.mostTries ?? mostTries) || time.now() + afterMs > giveUpAt) {
          throw new NotDelivered({ kind: "later", afterMs }, { cause });
        }
        await waited(resting.rest(afterMs).then(passage.again));
      }
    } finally {
      passage.leave();
    }
  }

  /** How long to wait until the same call is made again (ms); throws where it must not be. */
  function waitAfter(cause: unknown, { isRead }: Call, trial: Trial): number {
    if (cause instanceof NotDelivered) throw cause;
    const meaning = meaningOf(cause, time.now());
    if (meaning.status !== undefined) trial.status = meaning.status;
    if (meaning.kind === "again") return meaning.afterMs ?? backOffMs(trial.tries, time.chance());
    if (meaning.kind === "unknown") throw new NotDelivered({ kind: "unknown" }, { cause });
    const { why, about } = meaning;
    // Whoever may not read there may still speak there.
    const what = isRead && about === "conversation" ? "message" : about;
    throw new NotDelivered({ kind: "refused", why }, { about: what, cause });
  }

  /** The one place that knows what became of every call. */
  function note({ what, tenantId }: Call, trial: Trial, error?: NotDelivered): void {
    const { delivery, about, cause } = error ?? {};
    const why = delivery?.kind === "refused" ? delivery.why : undefined;
    const facts = { what, outcome: delivery?.kind ?? "sent", why, ...trial };
    if (!delivery) {
      stopped.end(tenantId);
      if (trial.tries > 1) log.info(facts, "a call to Teams");
      return;
    }
    // What stops everything is said once and not for every call.
    const isStop = about === "bot" || about === "tenant";
    if (isStop ? !stopped.stop(about, tenantId) : why !== undefined && trial.tries === 0) return;
    if (delivery.kind === "unknown") {
      log.info({ ...facts, error: errorFacts(cause) }, "a call to Teams");
    } else if (about === "bot" || (why !== undefined && defects.has(why))) {
      log.error(facts, "Teams refused a call");
    } else {
      log.info(facts, "a call to Teams");
    }
  }

  return {
    heard: stopped.heard,
    stop() {
      resting.stop();
      paced.stop();
    },
    async make(call, attempt) {
      const trial = { tries: 0, waitedMs: 0 };
      try {
        const value = await attemptAll(call, attempt, trial);
        note(call, trial);
        return value;
      } catch (error) {
        if (error instanceof NotDelivered) note(call, trial, error);
        throw error;
      } finally {
        stopped.left(call);
      }
    },
  };
}

async function attemptOnce<T>(
  attempt: Attempt<T>,
): Promise<{ readonly value: T } | { readonly error: unknown }> {
  try {
    return { value: await withPatience(attempt) };
  } catch (error) {
    return { error };
  }
}
