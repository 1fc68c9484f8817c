import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { RecommendationsView } from "#shared/recommending/recommendation.ts";
import type { SignalsView } from "#shared/signals/signals-view.ts";
import { monday } from "#shared/testing/builders.ts";
import type { FollowedView } from "#shared/views.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { standingWords } from "#shared/words/standing.ts";
import type { Api } from "../api.ts";
import { ActionFollowed } from "../library/action-followed.tsx";
import type { ActionRef } from "../playbook.ts";
import { RecommendedPart } from "./recommended-part.tsx";
import { StandingPart } from "./standing-part.tsx";

/** A server that answers this to every call. */
function answering(reply: SignalsView | RecommendationsView | FollowedView): Api {
  return { call: () => Promise.resolve(reply as never) };
}

const action = {
  id: "humour-workshop",
  title: "Humour Workshop",
  summary: "Laugh together.",
  components: ["resilience" as const],
  moments: ["retrospective" as const],
  topics: ["humour" as const],
  minutes: 30,
  shortMinutes: 20,
  from: 3,
  to: 12,
};

const recommendations: RecommendationsView = {
  recommendations: [
    {
      action,
      length: "full",
      why: "Resilience was low when your team last answered about it, and this action serves it most.",
      reasons: [
        { kind: "component", points: 4, component: "resilience", madeOf: ["round-1"] },
        { kind: "recent", points: -2, madeOf: ["run-1"] },
      ],
    },
  ],
  now: monday,
};

it("a recommendation says why in a sentence, opens its action, and shows what spoke for it and against it", async () => {
  const opened: ActionRef[] = [];
  render(
    <RecommendedPart
      api={answering(recommendations)}
      teamId="team-1"
      asOf={monday}
      onOpen={(ref) => opened.push(ref)}
    />,
  );
  const [why = ""] = recommendations.recommendations.map((one) => one.why);
  expect(await screen.findByText(why)).toBeDefined();
  const weighed = screen.getByText(standingWords.weighedTitle).closest("details");
  expect(weighed?.open).toBe(false);
  const reason = `${standingWords.reasons.component} (Resilience)`;
  expect((await screen.findByText(reason)).closest("details")).toBe(weighed);
  expect(weighed?.textContent).toContain(
    `${standingWords.speaksAgainst}${standingWords.reasons.recent}`,
  );
  await userEvent.click(screen.getByRole("button", { name: "Humour Workshop" }));
  expect(opened).toEqual([{ actionId: "humour-workshop", versionId: undefined }]);
});

it("a recommendation is read again with the view that it stands in, and stays meanwhile", async () => {
  const replies = [recommendations, { ...recommendations, recommendations: [] }];
  const api: Api = { call: () => Promise.resolve(replies.shift() as never) };
  const part = (asOf: number) => (
    <RecommendedPart api={api} teamId="team-1" asOf={asOf} onOpen={() => {}} />
  );
  const { rerender, container } = render(part(monday));
  const here = within(container);
  expect(await here.findByText("Humour Workshop")).toBeDefined();
  rerender(part(monday + 1));
  expect(here.getByText("Humour Workshop")).toBeDefined();
  expect(await here.findByText(standingWords.noneFits)).toBeDefined();
  expect(replies).toEqual([]);
});

it("a team for which no action fits is told so", async () => {
  render(
    <RecommendedPart
      api={answering({ recommendations: [], now: monday })}
      teamId="team-1"
      asOf={monday}
      onOpen={() => undefined}
    />,
  );
  expect(await screen.findByText(standingWords.noneFits)).toBeDefined();
});

it("where a team stands is a band for each component and a sentence or more for each signal", async () => {
  const view: SignalsView = {
    signals: [
      {
        signal: "delayed-hand-offs",
        attention: "look",
        findings: [{ sentence: "2 of 3 hand-offs waited.", madeOf: ["c-1", "c-2", "c-3"] }],
      },
    ],
    components: [{ component: "courage", band: "low", roundId: "round-1", at: monday }],
    now: monday,
  };
  render(<StandingPart api={answering(view)} teamId="team-1" asOf={monday} />);
  const item = (await screen.findByText("Delayed hand-offs")).closest("li");
  if (!item) throw new Error("no signal is shown");
  expect(within(item).getByText(standingWords.attentions.look)).toBeDefined();
  expect(within(item).getByText("2 of 3 hand-offs waited.")).toBeDefined();
  expect(screen.getByText("Courage").closest("li")?.textContent).toMatch(/^CourageLow, from /);
});

it("before there is a band it says so, and what there is not enough of yet", async () => {
  const view: SignalsView = {
    signals: [
      {
        signal: "misalignment",
        attention: "not-enough-yet",
        findings: [{ sentence: "Not enough yet: it takes two checks.", madeOf: [] }],
      },
    ],
    components: [],
    now: monday,
  };
  render(<StandingPart api={answering(view)} teamId="team-1" asOf={monday} />);
  expect(await screen.findByText(standingWords.noComponents)).toBeDefined();
  expect(screen.getByText(standingWords.attentions["not-enough-yet"])).toBeDefined();
});

it("what followed an action is said over all runs in a word, and after each run by its check", async () => {
  const followed: FollowedView = {
    runs: [
      {
        runId: "run-1",
        actionId: "humour-workshop",
        title: "Humour Workshop",
        targeted: ["resilience"],
        beforeId: "round-0",
        verdicts: { resilience: "within noise", courage: "within noise" },
        measuredAt: monday,
      },
    ],
    own: "not enough runs yet",
    organisation: "up",
    component: "resilience",
  };
  render(<ActionFollowed api={answering(followed)} teamId="team-1" actionId="humour-workshop" />);
  const { inYourTeam, inOrganisation, pooled } = measuringWords;
  expect(
    await screen.findByText(`${inYourTeam} ${pooled["not enough runs yet"]("")}`),
  ).toBeDefined();
  expect(screen.getByText(`${inOrganisation} ${pooled.up("Resilience")}`)).toBeDefined();
  const run = screen.getByText(/^Your run, measured on/).closest("details");
  await waitFor(() => expect(run?.textContent).toContain(measuringWords.verdicts["within noise"]));
});

it("an action that nobody has measured says how it would be", async () => {
  const nothing: FollowedView = {
    runs: [],
    own: "not enough runs yet",
    organisation: "not enough runs yet",
  };
  render(<ActionFollowed api={answering(nothing)} teamId="team-1" actionId="humour-workshop" />);
  expect(await screen.findByText(measuringWords.nothingFollowed)).toBeDefined();
});
