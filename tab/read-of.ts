import type { CallParams, CallReply } from "#shared/contract.ts";
import type { RouteName } from "#shared/routes.ts";
import type { Api } from "./api.ts";
import type { Read } from "./use-reading.ts";

/** Reads by a call, of which the answer may be there already; keep it stable. */
export function readOf<Name extends RouteName>(
  api: Api,
  name: Name,
  params: CallParams<Name>,
): Read<CallReply<Name>> {
  const read = () => api.call(name, params);
  return Object.assign(read, { ahead: () => api.ahead?.(name, params) });
}
