import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { words } from "#shared/words.ts";
import { BrokenScreen } from "./broken-screen.tsx";
import { LocaleContext } from "./dates.ts";
import { type HomeAhead, readHomeAhead } from "./home/home-ahead.ts";
import { type Host, HostProblem, type HostTheme, type HostTrouble } from "./host.ts";
import { speakLanguageOf } from "./language.ts";
import { MessageScreen, WaitingScreen } from "./message-screen.tsx";
import { themes, usePageStyles } from "./page-styles.ts";
import { TeamPanel } from "./panel/team-panel.tsx";
import { lazyPart } from "./pulse/lazy-part.tsx";

const HomeScreen = lazyPart(async () => (await import("./home/home-screen.tsx")).HomeScreen);
const StageScreen = lazyPart(async () => (await import("./stage/stage-screen.tsx")).StageScreen);

type Connecting = {
  readonly host?: Host;
  readonly trouble?: HostTrouble;
  readonly ahead?: HomeAhead | undefined;
};

/** The tab: finds out where it is shown and shows what belongs there, in the host's theme. */
export function App(props: { readonly connect: () => Promise<Host>; readonly reload: () => void }) {
  const { connect, reload } = props;
  const [{ host, trouble, ahead: homeAhead }, setConnecting] = useState<Connecting>({});
  const [theme, setTheme] = useState<HostTheme>("light");
  const page = usePageStyles(theme);

  useEffect(() => {
    let isShown = true;
    connect().then(
      async (connected) => {
        // Where the part's code cannot be loaded it says so itself, and without its words it is English.
        const part = partFor(connected);
        const ahead = part === HomeScreen ? readHomeAhead(connected) : undefined;
        const code = part && "load" in part ? part.load() : undefined;
        await Promise.allSettled([speakLanguageOf(connected.locale), code]);
        if (isShown) setConnecting({ host: connected, ahead });
      },
      (error: unknown) => isShown && setConnecting({ trouble: troubleOf(error) }),
    );
    return () => {
      isShown = false;
    };
  }, [connect]);

  useEffect(() => {
    if (!host) return undefined;
    setTheme(host.theme);
    return host.onThemeChange(setTheme);
  }, [host]);

  return (
    <FluentProvider theme={themes[theme]} className={page.root}>
      <LocaleContext value={host?.locale}>
        <BrokenScreen reload={reload}>
          {host ? (
            <Place host={host} ahead={homeAhead} />
          ) : (
            <NoHost trouble={trouble} reload={reload} />
          )}
        </BrokenScreen>
      </LocaleContext>
    </FluentProvider>
  );
}

function troubleOf(error: unknown): HostTrouble {
  return error instanceof HostProblem ? error.trouble : "silent";
}

/** In the personal tab there is no conversation; everywhere else the panel, or the stage, of one is shown. */
function partFor({ conversationId, frameContext }: Host) {
  if (conversationId === undefined) return frameContext === "content" ? HomeScreen : undefined;
  return frameContext === "meetingStage" ? StageScreen : TeamPanel;
}

function Place(props: { readonly host: Host; readonly ahead: HomeAhead | undefined }) {
  const { host, ahead } = props;
  const { conversationId } = host;
  const Part = partFor(host);
  if (Part === HomeScreen) return <HomeScreen host={host} ahead={ahead} />;
  if (Part && conversationId !== undefined) {
    return <Part host={host} conversationId={conversationId} />;
  }
  return (
    <MessageScreen title={words.panel.noConversationTitle} sentence={words.panel.noConversation} />
  );
}

function NoHost(props: { readonly trouble: HostTrouble | undefined; readonly reload: () => void }) {
  const { outsideTitle, outside, silentTitle, silent, connecting } = words.panel;
  if (props.trouble === "outside") return <MessageScreen title={outsideTitle} sentence={outside} />;
  if (props.trouble === "silent") {
    return <MessageScreen title={silentTitle} sentence={silent} onRetry={props.reload} />;
  }
  return <WaitingScreen sentence={connecting} />;
}
