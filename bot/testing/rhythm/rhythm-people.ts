import { claim, commitmentKey, promise } from "#shared/commitment.ts";
import { day } from "#shared/day.ts";
import type { Team } from "#shared/team.ts";
import { askTime } from "#shared/turns/meeting-times.ts";
import type { Ports } from "../../ports.ts";
import type { Chance } from "../ballot-chance.ts";
import type { Said } from "./rhythm-process.ts";

/** That somebody is to be asked about a commitment, from an instant on (ms). */
export interface Asking {
  readonly teamId: string;
  readonly commitmentId: string;
  readonly kind: "claim" | "confirm";
  readonly at: number;
}

/** People who promise something after some meetings, and often do it. */
export interface RhythmPeople {
  /** Somebody reads what the bot says. */
  hear(said: Said): void;
  /** They do what they were going to do. */
  act(): Promise<void>;
  readonly askings: readonly Asking[];
}

export function rhythmPeople(ports: Ports, teams: readonly Team[], chance: Chance): RhythmPeople {
  const byConversation = new Map(teams.map((team) => [team.conversations[0], team]));
  const askings: Asking[] = [];
  let wishes: (() => Promise<unknown>)[] = [];

  async function promiseSomething({ id: teamId, tenantId, members, schedule }: Team) {
    const now = ports.clock();
    const dueOn = new Date(now + chance.between(2, 12) * day).toISOString().slice(0, 10);
    const owner = chance.pick(members).userId;
    const askAt = askTime(schedule, dueOn, now);
    const fresh = { id: ports.newId(), teamId, runId: "run-1", text: "Call the depot", dueOn };
    const made = promise({ ...fresh, ownerId: owner, actorId: owner, askAt, now });
    await ports.store.create(commitmentKey(tenantId, teamId, made.id), made);
    askings.push({ teamId, commitmentId: made.id, kind: "claim", at: askAt });
  }

  async function claimIt({ id: teamId, tenantId }: Team, commitmentId: string, userId: string) {
    const now = ports.clock();
    await ports.store.update(commitmentKey(tenantId, teamId, commitmentId), (one) => {
      if (one.state === "claimed") return one;
      askings.push({ teamId, commitmentId, kind: "confirm", at: now });
      return claim(one, userId, now);
    });
  }

  return {
    askings,
    hear({ conversationId, message, userId }) {
      const team = byConversation.get(conversationId);
      if (!team) return;
      if (message.kind === "pulse" && !message.isReminder && chance.happens(0.3)) {
        wishes.push(() => promiseSomething(team));
      }
      if (message.kind === "claim" && userId && chance.happens(0.7)) {
        wishes.push(() => claimIt(team, message.commitment.id, userId));
      }
    },
    async act() {
      const now = wishes;
      wishes = [];
      for (const wish of now) await wish();
    },
  };
}
