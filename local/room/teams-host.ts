import { meetingDetails, type TeamsContext } from "./teams-context.ts";

/** What the app in the frame is told: an answer to a message of its own, or an event. */
export type FromHost =
  | { readonly id: number; readonly uuidAsString?: string; readonly args: readonly unknown[] }
  | { readonly func: string; readonly args: readonly unknown[] };

/** Teams' side of the conversation with one app in one frame, for one person. */
export interface TeamsHost {
  /** Takes a message of the app. Functions that are not known are left alone, as in Teams. */
  hear(message: unknown): Promise<void>;
  /** Tells the app the new theme, if it has asked to be told. */
  changeContext(context: TeamsContext): void;
}

export interface TeamsHostParts {
  readonly context: TeamsContext;
  /** A token that is good now; rejects with a sentence where there is none. */
  readonly token: () => Promise<string>;
  readonly send: (message: FromHost) => void;
  readonly openLink: (address: string) => void;
  /** Shows the app on the stage; tells whether there is one. */
  readonly shareToStage: () => boolean;
}

interface Request {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
}

/** Which parts of teams-js say that they are supported. */
const runtime = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  isNAAChannelRecommended: false,
  supports: {
    app: { notifySuccessResponse: {} },
    pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, fullTrust: {}, tabs: {} },
    dialog: { url: { bot: {}, parentCommunication: {} }, card: { bot: {} }, update: {} },
    chat: {},
    people: {},
    teamsCore: {},
  },
};

const newestSdk = "2.0.1";

export function teamsHost(parts: TeamsHostParts): TeamsHost {
  const { token, send, openLink, shareToStage } = parts;
  let context = parts.context;
  let handlers = new Set<unknown>();

  type Answer = readonly unknown[] | undefined;
  const functions: Readonly<
    Record<string, (args: readonly unknown[]) => Answer | Promise<Answer>>
  > = {
    initialize: () => {
      // The page in the frame has just been loaded, perhaps again: what it asked before is gone.
      handlers = new Set();
      const { frameContext, hostClientType } = context;
      return [frameContext, hostClientType, JSON.stringify(runtime), newestSdk];
    },
    getContext: () => [context],
    registerHandler: ([name]) => {
      handlers.add(name);
      return undefined;
    },
    "appInitialization.success": () => [undefined],
    "authentication.getAuthToken": () =>
      token().then(
        (value) => [true, value],
        (error: unknown) => [false, error instanceof Error ? error.message : "no token"],
      ),
    "meeting.getMeetingDetails": () => [null, meetingDetails],
    "meeting.shareAppContentToStage": () =>
      shareToStage() ? [null, true] : [{ errorCode: 500, message: "no meeting is on" }, null],
    "meeting.getAppContentStageSharingState": () => [null, { isAppSharing: false }],
    "meeting.getAppContentStageSharingCapabilities": () => [
      null,
      { doesAppHaveSharePermission: true },
    ],
    executeDeepLink: ([address]) => {
      if (typeof address === "string" && /^https:\/\//.test(address)) openLink(address);
      return [true];
    },
    "pages.navigateToApp": () => [true],
    "pages.currentApp.navigateToDefaultPage": () => [true],
  };

  return {
    async hear(message) {
      if (!isRequest(message)) return;
      const answer = Object.hasOwn(functions, message.func)
        ? await functions[message.func]?.(message.args)
        : undefined;
      if (answer === undefined) return;
      const { id, uuidAsString } = message;
      send({ id, args: answer, ...(uuidAsString === undefined ? {} : { uuidAsString }) });
    },
    changeContext(next) {
      const isOtherTheme = next["theme"] !== context["theme"];
      context = next;
      if (isOtherTheme && handlers.has("themeChange")) {
        send({ func: "themeChange", args: [next["theme"]] });
      }
    },
  };
}

function isRequest(message: unknown): message is Request {
  if (typeof message !== "object" || message === null) return false;
  const { id, func, args } = message as Partial<Request>;
  return typeof id === "number" && typeof func === "string" && Array.isArray(args);
}
