import { type RouteName, routes } from "#shared/routes.ts";

/** Which call of the contract an address is of, and the parts of its path. */
export interface FoundCall {
  readonly name: RouteName;
  readonly params: Readonly<Record<string, string>>;
}

interface Known {
  readonly name: RouteName;
  readonly parts: readonly string[];
}

/** The calls by method and number of parts: few are left to look at. */
const known = Map.groupBy(
  (Object.keys(routes) as RouteName[]).map(
    (name): Known => ({ name, parts: routes[name].path.split("/") }),
  ),
  ({ name, parts }) => kindOf(routes[name].method, parts),
);

/** The call of a method and a path as they were sent; undefined where there is none. */
export function findCall(method: string, path: string): FoundCall | undefined {
  const sent = path.split("/");
  const found = known.get(kindOf(method, sent))?.find(({ parts }) => isOf(parts, sent));
  const params = found && paramsOf(found.parts, sent);
  return params && { name: found.name, params };
}

function kindOf(method: string, parts: readonly string[]): string {
  return `${method} ${parts.length}`;
}

function isOf(parts: readonly string[], sent: readonly string[]): boolean {
  return parts.every((part, at) => (part.startsWith(":") ? sent[at] !== "" : part === sent[at]));
}

/** Undefined where a part is not encoded as addresses are. */
function paramsOf(
  parts: readonly string[],
  sent: readonly string[],
): FoundCall["params"] | undefined {
  const params: Record<string, string> = {};
  try {
    for (const [at, part] of parts.entries()) {
      if (part.startsWith(":")) params[part.slice(1)] = decodeURIComponent(sent[at] ?? "");
    }
    return params;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
