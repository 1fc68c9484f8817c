import { makeStyles, Tab, TabList, Title3, tokens } from "@fluentui/react-components";
import { memo, type ReactNode, useEffect, useId, useState } from "react";
import type { HomeView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { atLeisure } from "../at-leisure.ts";
import type { Host } from "../host.ts";
import type { Page } from "../library/use-pages.ts";
import { MessageScreen, WaitingScreen } from "../message-screen.tsx";
import { NoticeBar } from "../notice-bar.tsx";
import { narrow } from "../page-styles.ts";
import type { ActionRef } from "../playbook.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { heard } from "../screen-styles.ts";
import { SheetsContext, useNewSheets } from "../sheets.ts";
import type { World } from "../world.ts";
import type { LibraryWish } from "./home-library.tsx";
import { type Home, useHome } from "./use-home.ts";

const TeamsPart = lazyPart(async () => (await import("./teams-part.tsx")).TeamsPart);
const HomeLibrary = lazyPart(async () => (await import("./home-library.tsx")).HomeLibrary);
const HomeDashboard = lazyPart(
  async () => (await import("../dashboard/home-dashboard.tsx")).HomeDashboard,
);
const AboutPart = lazyPart(async () => (await import("./about-part.tsx")).AboutPart);

const SettingsPage = lazyPart(
  async () => (await import("../settings/settings-page.tsx")).SettingsPage,
);

const parts = ["home", "dashboard", "library", "settings", "about"] as const;
type Part = (typeof parts)[number];

const lazyParts: Record<Part, { readonly load: () => Promise<void> }> = {
  home: TeamsPart,
  dashboard: HomeDashboard,
  library: HomeLibrary,
  settings: SettingsPage,
  about: AboutPart,
};

/** The part that a link names, or the one that all others begin with. */
function partOf(host: Host): Part {
  const [named] = host.subPageId?.split("/") ?? [];
  return parts.find((part) => part === named) ?? "home";
}

/** Loads the code of the part that is shown first; where that fails, it says so itself. */
export async function loadFirstPart(host: Host): Promise<void> {
  await lazyParts[partOf(host)].load();
}

/** The personal tab: what concerns me in my teams, their dashboards, the library, the settings, and what this app is. */
export function HomeScreen(props: { readonly host: Host; readonly world: World }) {
  const { host, world } = props;
  const home = useHome(world);
  const { reading } = home;
  // A link may name a team as well: `settings/<team>`.
  const [, teamId] = host.subPageId?.split("/") ?? [];
  const first = partOf(host);
  const isRead = reading.state === "read";
  useEffect(() => {
    if (!isRead) return undefined;
    // What may be looked at next is there by then, also where the network is gone.
    return atLeisure(() => {
      void Promise.allSettled([TeamsPart, HomeDashboard, SettingsPage].map((one) => one.load()));
    });
  }, [isRead]);
  useEffect(() => {
    // While the teams are read there is time to load what shows them; where that fails, it says so itself.
    void Promise.allSettled([lazyParts[first].load()]);
  }, [first]);
  const { opening, failedTitle } = words.home;
  if (reading.state === "reading") return <WaitingScreen sentence={opening} />;
  if (reading.state === "failed") {
    return (
      <MessageScreen title={failedTitle} sentence={reading.sentence} onRetry={reading.retry} />
    );
  }
  return <Parts home={home} view={reading.value} world={world} first={first} teamId={teamId} />;
}

function Parts(props: {
  readonly home: Home;
  readonly view: HomeView;
  readonly world: World;
  readonly first: Part;
  /** The team whose settings a link leads to. */
  readonly teamId: string | undefined;
}) {
  const { home, view, world, first, teamId } = props;
  const styles = useStyles();
  const sheets = useNewSheets(view.me.userId, view.now);
  const id = useId();
  const [part, setPart] = useState(first);
  // A part stays as it was left, with what is open in it.
  const [opened, setOpened] = useState<readonly Part[]>([first]);
  const [wish, setWish] = useState<LibraryWish>();
  const [settingsWish, setSettingsWish] = useState(teamId === undefined ? undefined : { teamId });
  const { tabs, tabsName } = words.library;

  const show = (chosen: Part) => {
    // What was said is about what was pressed here.
    if (chosen !== part) home.dismissNotice();
    setPart(chosen);
    setOpened((before) => (before.includes(chosen) ? before : [...before, chosen]));
  };
  // What was pressed is out of sight then: the focus is at the tab that is shown.
  const goTo = (chosen: Part) => {
    document.getElementById(`${id}-${chosen}`)?.focus();
    show(chosen);
  };
  const openInLibrary = (ofTeam: string, page: Page) => {
    setWish({ teamId: ofTeam, page });
    goTo("library");
  };
  const openAction = (ofTeam: string, action: ActionRef) =>
    openInLibrary(ofTeam, { name: "action", action });
  const openSettings = (ofTeam: string) => {
    setSettingsWish({ teamId: ofTeam });
    goTo("settings");
  };

  const content: Record<Part, () => ReactNode> = {
    home: () => (
      <TeamsPart
        home={home}
        view={view}
        api={world.api}
        onOpen={openInLibrary}
        onSettings={openSettings}
      />
    ),
    dashboard: () => <HomeDashboard api={world.api} view={view} onOpen={openAction} />,
    library: () => <HomeLibrary api={world.api} teams={view.teams} wish={wish} />,
    settings: () => <SettingsPage home={home} api={world.api} view={view} wish={settingsWish} />,
    about: () => <AboutPart />,
  };
  return (
    <SheetsContext value={sheets}>
      <main className={styles.screen}>
        <Title3 as="h1" className={styles.heading}>
          {words.home.title(view.me.name)}
        </Title3>
        <TabList
          aria-label={tabsName}
          size="small"
          className={styles.tabs}
          selectedValue={part}
          onTabSelect={(_, { value }) => show(parts.find((one) => one === value) ?? "home")}
        >
          {parts.map((one) => (
            <Tab key={one} value={one} id={`${id}-${one}`} aria-controls={`${id}-${one}-part`}>
              {tabs[one]}
            </Tab>
          ))}
        </TabList>
        <NoticeBar notice={home.notice} onDismiss={home.dismissNotice} />
        {parts.map((one) => (
          <div
            key={one}
            role="tabpanel"
            id={`${id}-${one}-part`}
            aria-labelledby={`${id}-${one}`}
            hidden={one !== part}
          >
            <Kept isShown={one === part}>{opened.includes(one) && content[one]()}</Kept>
          </div>
        ))}
      </main>
    </SheetsContext>
  );
}

/** What is out of sight stays as it is until it is seen again. */
const Kept = memo(
  ({ children }: { readonly isShown: boolean; readonly children: ReactNode }) => children,
  (_before, { isShown }) => !isShown,
);

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    maxWidth: "720px",
    marginInline: "auto",
    padding: tokens.spacingHorizontalXL,
    boxSizing: "border-box",
    // Where nothing is said there is no room for it.
    "& > [role=status]:empty": { marginBlockEnd: `calc(-1 * ${tokens.spacingVerticalXL})` },
    [narrow]: { padding: tokens.spacingHorizontalM, paddingBlockStart: tokens.spacingVerticalXS },
  },
  // Where there is little room, what concerns me comes before a greeting.
  heading: { margin: 0, overflowWrap: "anywhere", [narrow]: heard },
  // Small, so that the longer names of other languages fit into two lines as well.
  tabs: {
    flexWrap: "wrap",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    // All of them are in one line then: the line below one tells that it is shown, as being bold needs room.
    [narrow]: {
      marginInline: `calc(-1 * ${tokens.spacingHorizontalXS}) calc(-1 * ${tokens.spacingHorizontalM})`,
      marginBlockEnd: `calc(-1 * ${tokens.spacingVerticalS})`,
      "& > [role=tab]": { paddingInline: tokens.spacingHorizontalXS },
      "& .fui-Tab__content": {
        paddingInline: 0,
        fontSize: tokens.fontSizeBase200,
        fontWeight: tokens.fontWeightRegular,
      },
      "& .fui-Tab__content--reserved-space": { display: "none" },
    },
  },
});
