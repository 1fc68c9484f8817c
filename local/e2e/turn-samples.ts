import { day } from "#shared/day.ts";
import type { Person } from "#shared/team.ts";
import type { TurnChangeView, TurnsView } from "#shared/turns/turns-view.ts";
import type { HomeTeam, HomeView, TeamView, TurnView } from "#shared/views.ts";

/** Eleven people with whom a team has twelve; some of their names are as long as names get. */
const others: readonly Person[] = [
  "Maximiliane-Alexandra von Hohenstein-Wittgenstein",
  "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren",
  "Bo",
  "María del Carmen Fernández-Villaverde y Ruiz de Alarcón",
  "Chukwuemeka Oluwaseun Adebayo-Ogunlesi",
  "Jo",
  "Sri Lakshmi Venkata Subrahmanya Ramachandran",
  "Åse-Kristin",
  "Li",
  "Konstantinos Papadimitrakopoulos-Christodoulou",
  "Zoe",
].map((name, index) => ({ userId: `member-${index}`, name }));

const reasons: readonly TurnView["reason"][] = [
  { kind: "longest-ago", since: Date.UTC(2026, 0, 5) },
  { kind: "swapped", withId: "member-1" },
  { kind: "swapped", withId: "member-0" },
  { kind: "never-led" },
];

/** The order of twelve, with somebody who passed, is not there, is new or is away at its end. */
function orderOf(people: readonly Person[]): TurnView[] {
  const ends: readonly TurnView["reason"][] = [
    { kind: "passed" },
    { kind: "absent" },
    { kind: "newcomer" },
    { kind: "away", until: "2026-12-31" },
  ];
  const first = people.length - ends.length;
  return people.map(({ userId }, index) => ({
    userId,
    reason: ends[index - first] ??
      reasons[index] ?? { kind: "longest-ago", since: Date.UTC(2026, index, 5) },
  }));
}

const changedDays = {
  added: [{ from: "2026-12-23", to: "2027-01-06" }],
  removed: [{ from: "2026-12-21", to: "2026-12-21" }],
};

function changesOf(me: Person, at: number): TurnChangeView[] {
  const [first, second] = others;
  if (!first || !second) throw new Error("nobody else is there");
  const change = (id: string, about: Partial<TurnChangeView>): TurnChangeView => ({
    id,
    kind: "passed",
    byId: first.userId,
    userId: first.userId,
    at,
    mayUndo: false,
    ...about,
  });
  return [
    change("6", { kind: "swapped", withId: second.userId, mayUndo: true }),
    change("5", { kind: "undone", byId: me.userId, withId: second.userId }),
    change("4", { kind: "swapped", byId: me.userId, withId: second.userId, undone: true }),
    change("3", { kind: "out", mayUndo: true }),
    change("2", { kind: "away", byId: me.userId, mayUndo: true, days: changedDays }),
    change("1", {}),
  ];
}

/** A team of twelve whose turns have much to tell. */
export function fullTeam(team: HomeTeam, me: Person, now: number): HomeTeam {
  const members = [me, ...others];
  const [, out] = others;
  const turns: TurnsView = {
    outIds: out ? [out.userId] : [],
    away: members.slice(2, 4).map(({ userId }) => ({
      userId,
      days: [
        { from: "2026-12-01", to: "2026-12-01" },
        { from: "2026-12-23", to: "2027-01-06" },
      ],
    })),
    acceptedIds: [],
    cannotPassIds: [],
    changes: changesOf(me, now - day),
  };
  const [conversationId = ""] = team.conversations;
  return {
    ...team,
    members,
    turns,
    rotation: orderOf(members.filter(({ userId }) => userId !== out?.userId)),
    conversations: [conversationId, "19:a-second-conversation@thread.v2"],
    schedule: {
      zone: "America/Argentina/Buenos_Aires",
      remindAt: "09:00",
      meetings: [
        { id: "one", conversationId, days: [1, 2, 3, 4, 5], at: "09:30", minutes: 15 },
        { id: "two", conversationId, days: [4], at: "16:00", minutes: 90 },
      ],
    },
    meetsAt: now + day,
  };
}

/** The same while it meets, with somebody else leading; whoever is next has passed twice. */
export function meetingTeam(full: HomeTeam, now: number): HomeTeam {
  const turns = { ...full.turns, cannotPassIds: full.members.map(({ userId }) => userId) };
  const [leader] = others;
  const run = {
    id: "run-on",
    actionId: "humour-workshop",
    title: "Humour Workshop",
    facilitatorId: leader?.userId ?? "",
    state: "running",
    startedAt: now - 60_000,
  } as const;
  return { ...full, turns, runs: [run], meetsAt: now - 5 * 60_000 };
}

/** A team of which nobody could lead, which has entered nothing. */
export function idleTeam(team: HomeTeam): HomeTeam {
  const { schedule: _s, meetsAt: _m, ...rest } = team;
  const away = { kind: "away", until: "2026-12-31" } as const;
  return {
    ...rest,
    rotation: team.rotation.map(({ userId }) => ({ userId, reason: away })),
    turns: { outIds: [], away: [], acceptedIds: [], cannotPassIds: [], changes: [] },
  };
}

/** A reply about Home in which the first team is another. */
export function withTeam(home: HomeView, change: (team: HomeTeam) => HomeTeam): HomeView {
  const [team, ...more] = home.teams;
  return team ? { ...home, teams: [change(team), ...more] } : home;
}

/** A team of the panel in which everybody has another name. */
export function withLongNames(view: TeamView): TeamView {
  const members = view.members.map((member, index) => ({
    ...member,
    name: others[index]?.name ?? member.name,
  }));
  return { ...view, members };
}
