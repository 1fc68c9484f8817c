import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useEffectEvent, useRef } from "react";
import { localToken } from "./local-token.ts";
import { RoomLocale } from "./locale.ts";
import { type SampleKey, samplePerson } from "./people.ts";
import { type FramePlace, type TeamsTheme, teamsContext } from "./teams-context.ts";
import { type TeamsHost, teamsHost } from "./teams-host.ts";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  frame: {
    display: "block",
    flexGrow: 1,
    width: "100%",
    minHeight: 0,
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface TabFrameProps {
  readonly person: SampleKey;
  readonly place: FramePlace;
  readonly theme: TeamsTheme;
  /** Shows the app on the stage; tells whether there is one. Without it there is none. */
  readonly shareToStage?: () => boolean;
  /** The part of the personal app that is opened. */
  readonly part?: string | undefined;
  /** Follows a link of the app; without it, out of the room. */
  readonly follow?: (address: string) => void;
}

/** The product's tab, hosted for one person. Give it a `key` where the person can change. */
export function TabFrame(props: TabFrameProps) {
  const locale = useContext(RoomLocale);
  // Like Teams: who changes the language loads the app anew.
  return <FrameIn key={locale} locale={locale} {...props} />;
}

function FrameIn(props: TabFrameProps & { readonly locale: string }) {
  const { person, place, theme, locale, shareToStage, part } = props;
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<TeamsHost>(undefined);
  const context = teamsContext(person, place, theme, locale, part);
  const contextAtStart = useRef(context);

  const share = useEffectEvent(() => shareToStage?.());
  const follow = useEffectEvent((address: string) => {
    if (props.follow) props.follow(address);
    else window.open(address, "_blank", "noopener,noreferrer");
  });

  useEffect(() => {
    const element = frame.current;
    const child = element?.contentWindow;
    if (!element || !child) return;
    const current = teamsHost({
      context: contextAtStart.current,
      token: () => localToken(person),
      send: (message) => child.postMessage(message, location.origin),
      shareToStage: () => share() ?? false,
      openLink: (address) => follow(address),
    });
    host.current = current;
    const hear = (event: MessageEvent) => {
      if (event.source === child && event.origin === location.origin) void current.hear(event.data);
    };
    addEventListener("message", hear);
    // Only now, so that the tab's first message finds somebody who listens.
    element.src = "/tab/";
    return () => removeEventListener("message", hear);
  }, [person]);

  useEffect(() => host.current?.changeContext(context));

  const name = samplePerson(person).name;
  const titles = {
    content: roomWords.app,
    meetingStage: roomWords.appOnStage,
    sidePanel: roomWords.panelOf(name),
  };
  const mark = place === "meetingStage" ? { "data-stage": person } : { "data-person": person };
  return <iframe ref={frame} title={titles[place]} className={styles.frame} {...mark} />;
}
