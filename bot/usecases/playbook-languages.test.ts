import { expect, test } from "vitest";
import { noTeams, personTeamsKey } from "#shared/person-teams.ts";
import { humourWorkshop } from "#shared/playbook/actions/humour-workshop.ts";
import { humourWorkshop as german } from "#shared/playbook/de/humour-workshop.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { ana, monday } from "#shared/testing/builders.ts";
import { playbookTitles } from "#shared/words/de/playbook-titles.ts";
import { inLanguageOf } from "../reader-language.ts";
import { resultsCard } from "../teams/cards/results-card.ts";
import { someChanges } from "../teams/cards/testing/some-cards.ts";
import { turnCard } from "../teams/cards/turn-card.ts";
import { arcRoom } from "../testing/arc-room.ts";
import { readDashboard } from "./dashboard.ts";
import { readHome } from "./home.ts";
import { findRunAction, readPlaybook, readSearchTexts, readTeamAction } from "./playbook.ts";
import { readRecommendations } from "./recommendations.ts";
import { briefOf } from "./team-brief.ts";

const room = await arcRoom();
const { tenantId } = room.asActor(ana);
await room.ports.store.create(personTeamsKey(tenantId, ana.userId), {
  ...noTeams(ana.userId),
  teamIds: [room.teamId],
});
const aRound: RoundView = {
  ...{ id: "round-1", kind: "check", runId: undefined, state: "released", questions: [] },
  ...{ threshold: 4, people: 5, openedAt: monday, closesAt: monday, mayAnswer: false },
};
const titles = playbookTitles["humour-workshop"];
const inGerman = <T>(work: () => T): T => inLanguageOf("de-AT", work);

test("[R286] somebody who reads German reads an action, the lists and what is recommended in German", async () => {
  const action = inGerman(() => readTeamAction(room.ports, { actionId: "humour-workshop" }));
  expect(action.title).toBe(titles?.title);
  expect(action.steps[0]).toMatchObject(german.steps["warm-up"] ?? {});
  expect(inGerman(readPlaybook)[0]?.summary).toBe(german.summary);
  expect(inGerman(readSearchTexts)["humour-workshop"]).toContain(german.notice);
  const asked = { actor: room.asActor(ana), teamId: room.teamId };
  const { recommendations } = await inGerman(() => readRecommendations(room.ports, asked));
  expect(recommendations).toHaveLength(3);
  const named = recommendations.map(({ action: { id, title } }) => [id, title]);
  expect(named).toEqual(named.map(([id = ""]) => [id, playbookTitles[id]?.title]));
  expect(readPlaybook()[0]?.title).toBe(humourWorkshop.title);
});

test("[R286] a run is kept in English, whoever plans it, and everybody reads its title in their language", async () => {
  const run = await inGerman(() => room.plans(ana.userId));
  expect(run.title).toBe(humourWorkshop.title);
  expect(run.steps[0]?.title).toBe(humourWorkshop.steps[0]?.title);
  const planned = async () => {
    const { teams } = await readHome(room.ports, { actor: room.asActor(ana) });
    return teams[0]?.planned?.title;
  };
  expect(await inGerman(planned)).toBe(titles?.title);
  expect(await planned()).toBe(humourWorkshop.title);

  const brief = await briefOf(room.ports, await room.team());
  const action = await findRunAction(room.ports, tenantId, run);
  const card = () =>
    JSON.stringify(
      turnCard({ brief, userId: ana.userId, action, isNow: false, link: "https://example.org" }),
    );
  expect(inGerman(card)).toContain(JSON.stringify(titles?.title).slice(1, -1));
  expect(inGerman(card)).toContain(JSON.stringify(german.prepare[0]).slice(1, -1));
  expect(card()).toContain(humourWorkshop.title);
});

test("[R286] what has begun and what followed it is read in the reader's language, on the dashboard and on a card", async () => {
  const { currentRunId = "" } = await room.team();
  await room.begins(await room.run(currentRunId));
  const shown = async () => {
    const { runs } = await readDashboard(room.ports, {
      actor: room.asActor(ana),
      teamId: room.teamId,
    });
    return runs.map(({ title }) => title);
  };
  expect(await inGerman(shown)).toEqual([titles?.title]);
  expect(await shown()).toEqual([humourWorkshop.title]);

  const { title } = humourWorkshop;
  const card = () =>
    JSON.stringify(
      resultsCard({ teamName: "Tracking", round: { ...aRound, measured: someChanges(title) } }),
    );
  expect(inGerman(card)).toContain(titles?.title);
  expect(card()).toContain(humourWorkshop.title);
});
