import { app, authentication, meeting } from "@microsoft/teams-js";
import { reusedFor } from "./reused-for.ts";

/** How long the host may take to answer before we say so (ms); teams-js itself waits a minute. */
const patience = 10_000;

/** How long a token may take (ms): the first time, somebody may have to read and agree. */
const patienceForToken = 60_000;

/** Calls to the server that are so near to each other (ms) go with one token. */
const together = 2_000;

/** The themes of the host; `glass` and whatever comes next are drawn dark. */
export type HostTheme = "light" | "dark" | "contrast";

/** Where the tab is shown, and the ways to ask Teams for something. */
export interface Host {
  readonly frameContext: string;
  readonly pageId: string;
  /** The part of the page that a link named, if one did. */
  readonly subPageId: string | undefined;
  /** The chat or channel that the tab belongs to; none in the personal tab. */
  readonly conversationId: string | undefined;
  /** Who looks, as the host says: good for showing, never for proving who it is. */
  readonly userId: string;
  readonly userName: string | undefined;
  readonly locale: string;
  readonly theme: HostTheme;
  /** Calls the one handler at every change of the theme, until what is returned is called. */
  readonly onThemeChange: (handler: (theme: HostTheme) => void) => () => void;
  /** A token for the server. Ask before every call, store it nowhere: it is the host's. Ask `anew` where one was refused. */
  readonly getToken: (anew?: boolean) => Promise<string>;
  /**
   * Shows this app to everybody on the stage of the meeting; resolves to whether Teams does. Absent where
   * there is no stage.
   */
  readonly shareToStage: (() => Promise<boolean>) | undefined;
  /**
   * Opens a part of the personal tab, such as `settings`; resolves to whether Teams does. Absent where the host
   * does not say which app this is.
   */
  readonly openHome: ((part: string) => Promise<boolean>) | undefined;
}

/** `outside`: the page was opened by itself; `silent`: whatever frames it does not answer. */
export type HostTrouble = "outside" | "silent";

export class HostProblem extends Error {
  override readonly name = "HostProblem";
  readonly trouble: HostTrouble;

  constructor(trouble: HostTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** Says hello to Teams and reads where we are; throws a `HostProblem` where that is not possible. */
export async function connectToHost(): Promise<Host> {
  if (isAlone()) throw new HostProblem("outside");
  await inTime(app.initialize());
  const getToken = reusedFor(together, () =>
    inTime(authentication.getAuthToken(), patienceForToken),
  );
  // Asked for while the page gets ready. Whoever needs it asks again, and hears why where there is none.
  getToken().catch(() => undefined);
  const context = await inTime(app.getContext()).catch((error: unknown) => {
    app.notifyFailure({ reason: app.FailedReason.Timeout });
    throw error;
  });
  return {
    frameContext: context.page.frameContext,
    pageId: context.page.id,
    subPageId: context.page.subPageId,
    conversationId: context.chat?.id ?? context.channel?.id,
    userId: context.user?.id ?? "",
    userName: context.user?.displayName,
    locale: context.app.locale,
    theme: themeOf(context.app.theme),
    onThemeChange(handler) {
      app.registerOnThemeChangeHandler((name) => handler(themeOf(name)));
      return () => app.registerOnThemeChangeHandler(() => undefined);
    },
    getToken,
    shareToStage: context.page.frameContext === "sidePanel" ? shareToStage : undefined,
    openHome: openerOf(context.app.appId?.toString()),
  };
}

/** Tells Teams that the page is drawn, which takes away what it has shown in its place. */
export function tellShown(): void {
  app.notifyAppLoaded();
  void app.notifySuccess();
}

/** The personal tab is the static tab `home` of the manifest. */
function openerOf(appId: string | undefined): Host["openHome"] {
  if (appId === undefined) return undefined;
  const home = `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/home`;
  return (part) => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: part }));
    return app.openLink(`${home}?context=${context}`).then(
      () => true,
      () => false,
    );
  };
}

/** Teams refuses, with a reason that says little, whoever may not present. */
function shareToStage(): Promise<boolean> {
  return new Promise((resolve) => {
    meeting.shareAppContentToStage(
      (error, isShown) => resolve(error === null && isShown === true),
      `${location.origin}${location.pathname}`,
    );
  });
}

function themeOf(name: string): HostTheme {
  if (name === "default") return "light";
  return name === "contrast" ? "contrast" : "dark";
}

/** Whether nothing is around this page that could be Teams: no frame, no opener, no mobile shell. */
function isAlone(): boolean {
  return window.parent === window && !window.opener && !("nativeInterface" in window);
}

function inTime<T>(answer: Promise<T>, ms = patience): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new HostProblem("silent")), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(giveUp));
  });
}
