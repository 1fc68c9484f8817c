import { type DueWork, leavingOut, maybeSent, notSent, sending } from "#shared/due-work.ts";
import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";
import type { Counted, Delivery, Ports, RecordPlace } from "../ports.ts";

/** A message of a record: its name in there, and whether it is of use later as well. */
export interface Message {
  readonly name: string;
  /** Where nobody knows whether it was sent: sent again (three times at most), or left out. */
  readonly isLasting: boolean;
}

/** `skipped`: it may have been sent before, and is of no use twice. */
export type Told = "said" | "nowhere" | "skipped";

/**
 * Says a message of the record whose work is being done. Throws `unavailable` where it has to be
 * tried again.
 */
export type Say = (message: Message, send: () => Promise<Delivery>) => Promise<Told>;

/** The same of what is done about a meeting; its name is what is done, where no other is given. */
export type SayOnce = (send: () => Promise<Delivery>, message?: Partial<Message>) => Promise<Told>;

/** How often what is of use later is sent at most, where Teams never says whether it took it. */
const mostTimes = 3;

/**
 * How whoever has taken a record's work says things: it is noted before which message is on its way,
 * so that whoever comes after a crash, or after a call that was not answered, knows that it may have
 * been sent.
 */
export function sayingFor(
  { store, clock, log, counters }: Pick<Ports, "store" | "clock" | "log" | "counters">,
  record: RecordPlace,
  fence: number,
): Say {
  /** What became of these is known, and was noted where it belongs before the next one is said. */
  const known = new Set<string>();
  return async ({ name, isLasting }, send) => {
    let before: DueWork | undefined;
    let isLeftOut = false;
    await store.updateWork(record, (work) => {
      before = work;
      isLeftOut = maybeSent(work, name) >= (isLasting ? mostTimes : 1);
      // In the same write, as whoever comes after a crash sees it as said and notes nothing.
      return isLeftOut
        ? leavingOut(work, fence, kindOf(name), clock())
        : sending(work, fence, name, known);
    });
    // Somebody else has the work by now: what they say is not said by us as well.
    if (before?.fence !== fence) throw new DomainError("conflict", words.errors.unavailable);
    if (isLeftOut) {
      counters.count("skipped", `${kindOf(name)} unknown`);
      log.info({ what: record.type, outcome: "skipped", why: "unknown" }, "left out");
      return "skipped";
    }
    const delivery = await send().catch(async (error: unknown) => {
      // What becomes of a call is told and not thrown: this is a defect before it, and nothing was sent.
      const wait = { now: clock(), afterMs: 0 };
      await store.updateWork(record, (work) => notSent(work, fence, name, wait));
      throw error;
    });
    counters.count(countedAs(delivery), kindOf(name));
    if (delivery.kind === "sent" && before.failingSince !== undefined) {
      counters.count("retried", kindOf(name));
    }
    if (delivery.kind === "sent" || delivery.kind === "refused") known.add(name);
    const afterMs = waitAfter(delivery);
    if (afterMs !== undefined) {
      const wait = { now: clock(), afterMs };
      await store.updateWork(record, (work) => notSent(work, fence, name, wait));
    }
    return toldBy(delivery);
  };
}

/** `ask` of `ask ana`: whom it is for is not counted. */
function kindOf(name: string): string {
  return name.split(" ")[0] ?? name;
}

function countedAs({ kind }: Delivery): Counted {
  return kind === "unknown" ? "ambiguous" : kind;
}

/** After how long (ms) what was certainly not sent may be tried again; undefined for all else. */
function waitAfter(delivery: Delivery): number | undefined {
  if (delivery.kind === "later") return delivery.afterMs;
  return delivery.kind === "refused" && isOfBot(delivery.why) ? 0 : undefined;
}

/** Not of what was to be said: the same may be taken when the bot or Teams is mended. */
function isOfBot(why: string): boolean {
  return why === "failed" || why === "not-registered";
}

/** What a delivery means for whoever wanted to tell; throws `unavailable` where it is tried again. */
export function toldBy(delivery: Delivery): Told {
  if (delivery.kind === "sent") return "said";
  if (delivery.kind === "refused" && !isOfBot(delivery.why)) return "nowhere";
  throw new DomainError("unavailable", words.errors.unavailable);
}
