import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { words } from "#shared/words.ts";
import { BrokenScreen } from "./broken-screen.tsx";
import { LocaleContext } from "./dates.ts";
import type { HostTheme, HostTrouble } from "./host.ts";
import { MessageScreen, WaitingScreen } from "./message-screen.tsx";
import { usePageStyles } from "./page-styles.ts";
import { TeamPanel } from "./panel/team-panel.tsx";
import { HomeScreen, type ShownAt, StageScreen } from "./screens.ts";

/** What is known of where the page is shown: nothing until Teams has answered. */
export interface Shown {
  readonly at?: ShownAt;
  /** Whether what belongs there is still on its way. */
  readonly waits?: boolean;
  readonly trouble?: HostTrouble;
}

/** Fluent has nothing to make: the themes stand in the sheet of the page. */
const inSheet = {};

/** The tab: shows what belongs where it is shown, in the host's theme. */
export function App(props: Shown & { readonly reload: () => void }) {
  const { at, waits = false, trouble, reload } = props;
  const host = at?.host;
  const [changed, setChanged] = useState<HostTheme>();
  const theme = changed ?? host?.theme ?? "light";
  const page = usePageStyles(theme);
  useEffect(() => host?.onThemeChange(setChanged), [host]);
  return (
    <FluentProvider theme={inSheet} className={page.root}>
      <LocaleContext value={host?.locale}>
        <BrokenScreen reload={reload}>
          {at && !waits ? <Place at={at} /> : <NotYet at={at} trouble={trouble} reload={reload} />}
        </BrokenScreen>
      </LocaleContext>
    </FluentProvider>
  );
}

function Place({ at }: { readonly at: ShownAt }) {
  switch (at.place) {
    case "home":
      return <HomeScreen host={at.host} world={at.world} />;
    case "stage":
      return <StageScreen open={at.open} />;
    case "panel":
      return <TeamPanel host={at.host} open={at.open} />;
    case "nowhere": {
      const { noConversationTitle, noConversation } = words.panel;
      return <MessageScreen title={noConversationTitle} sentence={noConversation} />;
    }
  }
}

function NotYet(props: {
  readonly at: ShownAt | undefined;
  readonly trouble: HostTrouble | undefined;
  readonly reload: () => void;
}) {
  const { outsideTitle, outside, silentTitle, silent, connecting, opening } = words.panel;
  if (props.trouble === "outside") return <MessageScreen title={outsideTitle} sentence={outside} />;
  if (props.trouble === "silent") {
    return <MessageScreen title={silentTitle} sentence={silent} onRetry={props.reload} />;
  }
  const ours = props.at?.place === "home" ? words.home.opening : opening;
  return <WaitingScreen sentence={props.at ? ours : connecting} late />;
}
