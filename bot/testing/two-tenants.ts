import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import { vi } from "vitest";
import type { DraftView, OwnEntry } from "#shared/own-actions/own-playbook.ts";
import type { RouteName } from "#shared/routes.ts";
import type { RunStep } from "#shared/run.ts";
import type { Person } from "#shared/team.ts";
import { ana, eli, everybody, minute } from "#shared/testing/builders.ts";
import type { TeamView } from "#shared/views.ts";
import type { Chats, NewId, Store } from "../ports.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { type Moment, stepOf } from "./call-moment.ts";
import { sent } from "./deliveries.ts";
import { everyCall } from "./every-call.ts";
import { type Listener, listen } from "./listener.ts";
import { conversationId, rosterOf, type TestApp, testApp, tokenFor } from "./test-app.ts";

/** Two organisations in which everything has the same ids: conversation, team, people, and all that is made. */
export const tenants = ["contoso", "fabrikam"] as const;
export type Tenant = (typeof tenants)[number];

/** Something happens: a person of a tenant makes a call, or time passes for both. */
export type Happening =
  | { readonly whose: Tenant; readonly name: RouteName; readonly by: number; readonly to: number }
  | { readonly whose: "both"; readonly minutes: number };

/** All that a tenant got to see, in its order. */
export interface Seen {
  readonly replies: { readonly name: RouteName; readonly status: number; readonly body: unknown }[];
  readonly said: string[];
  readonly heard: unknown[];
}

/** How often the server sends what it has counted (ms). */
const flushEvery = 250;

/** What each tenant sees of these happenings, of which only those of `active` tenants take place. */
export async function seenBy(
  happenings: readonly Happening[],
  active: readonly Tenant[] = tenants,
): Promise<Record<Tenant, Seen>> {
  // What the server does by itself it does when we say so, however long a run of this takes.
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const ids = idsByPlace();
  const said: Record<Tenant, string[]> = { contoso: [], fabrikam: [] };
  const at = { happening: 0 };
  const store = embeddedStore({ file: ":memory:" });
  const app = await testApp({
    store: ids.watching(store),
    newId: ids.newId,
    rosters: rosterOf({ [conversationId]: everybody }),
    chats: chatsInto(said, at),
  });
  try {
    const sides = new Map(
      tenants.map((tenant) => [tenant, sideOf(app, tenant, said[tenant])] as const),
    );
    for (const [n, happening] of happenings.entries()) {
      at.happening = n;
      if (happening.whose === "both") app.clock.now += happening.minutes * minute;
      else if (active.includes(happening.whose)) {
        ids.goOn(happening.whose);
        await sides.get(happening.whose)?.does(happening);
      }
      vi.advanceTimersByTime(flushEvery);
      await ids.nowhere(() => app.look());
    }
    const [contoso, fabrikam] = await Promise.all([...sides.values()].map((side) => side.end()));
    if (!contoso || !fabrikam) throw new Error("there are two tenants");
    return { contoso, fabrikam };
  } finally {
    await app.close();
    store.close();
    vi.useRealTimers();
  }
}

/** One tenant's people, and what they see. */
function sideOf(app: TestApp, tenant: Tenant, said: string[]) {
  const replies: Seen["replies"] = [];
  const callers = new Map(everybody.map((one) => [one.userId, app.as(one, tenant)]));
  let team: TeamView | undefined;
  let draft: DraftView | undefined;
  let made: OwnEntry | undefined;
  let listener: Listener | undefined;
  let calls = 0;
  const newId = () => uuidOf(["call", ++calls]);

  async function call(name: RouteName, moment: Omit<Moment, "newId">): Promise<void> {
    const { params, body, who } = everyCall[name];
    const whole = { ...moment, newId };
    const by = (moment.choice % 7 > 0 && who?.(whole)) || moment.by.userId;
    const answer = await callers
      .get(by)
      ?.call<RouteName>(name, params(whole), body?.({ ...whole, by: personOf(by) }));
    if (!answer) return;
    const { status, reply, error } = answer;
    replies.push({ name, status, body: status === 200 ? reply : error });
    if (status !== 200) return;
    if (name === "readTeam" || name === "openTeam") team = reply as TeamView;
    if (name === "readDraft" || name === "saveDraft") draft = reply as DraftView;
    if (name === "finishDraft") made = reply as OwnEntry;
  }

  /** Does it, with all that has to be done before. */
  async function ask(name: RouteName, at: Pick<Moment, "by" | "to" | "choice">): Promise<void> {
    const { on, after = [] } = everyCall[name];
    const now = async (): Promise<Moment> => {
      await call("readTeam", { ...at, team: known(), draft, made, by: eli });
      return { ...at, team: known(), draft, made, newId };
    };
    for (const before of after) await ask(before, { ...at, choice: at.choice || 1 });
    if (on) await comeTo(on, now);
    await call(name, await now());
  }

  async function comeTo(on: RunStep["kind"] | "planned", now: () => Promise<Moment>) {
    let moment = await now();
    const go = async (name: RouteName) => {
      await call(name, { ...moment, choice: 1 });
      moment = await now();
    };
    if (on === "planned" && moment.team.current?.run.timer) await go("endRun");
    if (!moment.team.current) await go("planRun");
    if (on === "planned") return;
    if (moment.team.current?.run.state === "planned") await go("startRun");
    const wanted = moment.team.current?.run.steps.findIndex(({ kind }) => kind === on) ?? 0;
    for (let steps = 0; steps < 12 && stepOf(moment)?.kind !== on; steps++) {
      const { stepIndex = 0 } = moment.team.current?.run ?? {};
      await go(stepIndex > wanted ? "goBackRun" : "advanceRun");
    }
  }

  function known(): TeamView {
    if (!team) throw new Error("the team has not been opened");
    return team;
  }

  return {
    async does({ name, by, to }: Extract<Happening, { name: RouteName }>) {
      if (!team) {
        const { reply } =
          (await callers.get("eli")?.call("openTeam", {}, { conversationId })) ?? {};
        if (!reply) throw new Error("no team");
        team = reply;
        listener = await listen(app, { token: tokenFor(eli, tenant), teamId: team.id });
      }
      // Eli listens, and stays.
      const actor = name === "eraseOwn" ? by % 4 : by % everybody.length;
      await ask(name, {
        by: everybody[actor] ?? ana,
        to: everybody[to % everybody.length] ?? ana,
        choice: (by + to) % 8,
      });
    },
    async end(): Promise<Seen> {
      if (team && listener) {
        const last = { name: "team", data: { teamId: "the-last" } } as const;
        app.ports.live.publish(tenant, team.id, last);
        await listener.until(({ name, data }) => name === "team" && data.teamId === "the-last");
        listener.close();
      }
      return {
        replies,
        // What it says at once it says in whatever order.
        said: said.toSorted(),
        heard: (listener?.heard ?? []).map(({ name, data }) => ({ name, data })),
      };
    },
  };
}

function personOf(userId: string): Person {
  return everybody.find((one) => one.userId === userId) ?? ana;
}

/** Writes down what the bot says, by tenant, and in which happening. */
function chatsInto(said: Record<Tenant, string[]>, at: { readonly happening: number }): Chats {
  const hear = (tenantId: string, ...what: unknown[]) => {
    const lines = tenants.includes(tenantId as Tenant) ? said[tenantId as Tenant] : undefined;
    if (!lines) throw new Error(`the bot spoke in ${tenantId}`);
    lines.push(JSON.stringify([1_000 + at.happening, ...what]));
    return sent;
  };
  return {
    post: async (tenantId, ...what) => hear(tenantId, "post", ...what),
    replace: async (tenantId, ...what) => hear(tenantId, "replace", ...what),
    tell: async (tenantId, ...what) => hear(tenantId, "tell", ...what),
  };
}

/**
 * Ids that depend only on what they are made for: on which happening, or which record's work, and in which
 * tenant the how manieth. They are alike in both tenants.
 */
function idsByPlace() {
  const working = new AsyncLocalStorage<readonly string[] | undefined>();
  const counts = new Map<string, number>();
  const happenings: Record<Tenant, number> = { contoso: 0, fabrikam: 0 };
  let happening: readonly string[] = [];
  const newId: NewId = () => {
    const [tenant, ...place] = working.getStore() ?? happening;
    const key = JSON.stringify([tenant, place]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return uuidOf([...place, count]);
  };
  return {
    newId,
    /** The next happening of a tenant begins. */
    goOn(tenant: Tenant) {
      happenings[tenant] += 1;
      happening = [tenant, "happening", String(happenings[tenant])];
    },
    /** Does work that is nobody's happening. */
    nowhere: <T>(work: () => T): T => working.run(undefined, work),
    /** The store, which notes whose work whoever takes it goes on with. */
    watching: (store: Store): Store => ({
      ...store,
      updateWork(record, change) {
        const [tenant = "", ...place] = record.pk.split("|");
        working.enterWith([tenant, ...place, record.type, record.id]);
        return store.updateWork(record, change);
      },
    }),
  };
}

function uuidOf(parts: readonly unknown[]): string {
  const hex = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
