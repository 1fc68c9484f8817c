import type { Api } from "./api.ts";
import type { Host } from "./host.ts";
import { liveOverSockets, type OpenLive } from "./live.ts";

/** What a screen reaches the server through. */
export interface World {
  readonly api: Api;
  readonly openLive: OpenLive;
}

/** The server that this page came from, with its calls. */
export function realWorld({ getToken }: Host, api: Api): World {
  return { api, openLive: liveOverSockets(getToken) };
}
