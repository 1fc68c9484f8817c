import type { RouteName } from "#shared/routes.ts";
import { type Api, ApiProblem } from "../api.ts";
import type { Live, LiveListener, OpenLive } from "../live.ts";

/** A call as it reached the server. */
export interface Received {
  readonly name: RouteName;
  readonly params: unknown;
  readonly body: unknown;
}

type Answers = { [Name in RouteName]?: (received: Received) => unknown };

/** A server that answers by these functions and remembers what reached it; may be cut off. */
export interface ServerInTest {
  readonly api: Api;
  readonly received: Received[];
  readonly answer: Answers;
  readonly cutOff: (isCut: boolean) => void;
}

/** A server with these answers; what has none is refused as not found. */
export function aServer(answer: Answers = {}): ServerInTest {
  const received: Received[] = [];
  let isCut = false;
  const call = async (name: RouteName, params: unknown, body?: unknown): Promise<unknown> => {
    if (isCut) throw new ApiProblem("offline", "No answer.");
    const one = { name, params, body };
    received.push(one);
    const give = answer[name];
    if (!give) throw new ApiProblem("not-found", `${name} has no answer in this test`);
    return give(one);
  };
  return {
    // The answers of a test are checked by what is shown of them.
    api: { call: call as Api["call"] },
    received,
    answer,
    cutOff: (now) => {
      isCut = now;
    },
  };
}

/** A live line that speaks when the test says so. */
export interface LineInTest {
  readonly open: OpenLive;
  readonly listener: () => LiveListener;
  readonly isOpen: () => boolean;
}

export function aLine(): LineInTest {
  let listener: LiveListener | undefined;
  const close: Live["close"] = () => {
    listener = undefined;
  };
  return {
    open: (_, given) => {
      listener = given;
      return { close };
    },
    listener: () => {
      if (!listener) throw new Error("nobody listens");
      return listener;
    },
    isOpen: () => listener !== undefined,
  };
}
