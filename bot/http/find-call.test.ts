import { describe, expect, test } from "vitest";
import { pathOf, type RouteName, routes } from "#shared/routes.ts";
import { findCall } from "./find-call.ts";

const names = Object.keys(routes) as RouteName[];

describe("the call of an address", () => {
  test.each(names)("is found for %s, with the parts of its path", (name) => {
    const parts = [...routes[name].path.matchAll(/:(\w+)/g)].map(([, part = ""]) => part);
    const params = Object.fromEntries(parts.map((part) => [part, `${part} of Ana/ä`]));
    // Each call has its own parts, which the table of all of them does not tell.
    const path = (pathOf as (name: RouteName, params: object) => string)(name, params);
    expect(findCall(routes[name].method, path)).toEqual({ name, params });
  });

  test("is that of its method", () => {
    expect(findCall("POST", "/api/teams/t/runs/r/advance")?.name).toBe("advanceRun");
    for (const method of ["GET", "HEAD", "OPTIONS", "post"]) {
      expect(findCall(method, "/api/teams/t/runs/r/advance")).toBeUndefined();
    }
  });

  test("is none where a part is missing, is one too many or is not encoded as addresses are", () => {
    for (const path of [
      "",
      "/",
      "/api/teams/",
      "/api/teams/t/",
      "/api/Teams/t",
      "/api/teams/%zz",
    ]) {
      expect([path, findCall("GET", path)]).toEqual([path, undefined]);
    }
  });
});
