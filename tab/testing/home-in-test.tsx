import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import type { HomeTeam, HomeView } from "#shared/views.ts";
import { LocaleContext } from "../dates.ts";
import { HomeScreen } from "../home/home-screen.tsx";
import { aHost } from "./a-host.ts";
import { aLine, aServer } from "./a-server.ts";
// Loaded here as well, so that no test waits for it.
import "../home/teams-part.tsx";
import { monday } from "./a-team-handle.ts";

/** The personal tab of somebody in these teams; it is opened at the place that a link names, if one does. */
export function homeInTest(me: HomeView["me"], ...teams: HomeTeam[]) {
  const server = aServer({ readHome: () => ({ me, teams, now: monday }) });
  const line = aLine();
  const world = { api: server.api, openLive: line.open };
  const open = (subPageId?: string) =>
    render(
      <FluentProvider theme={teamsLightTheme}>
        <LocaleContext value="en-gb">
          <HomeScreen host={aHost({ conversationId: undefined, subPageId })} world={world} />
        </LocaleContext>
      </FluentProvider>,
    );
  return { server, line, open };
}
