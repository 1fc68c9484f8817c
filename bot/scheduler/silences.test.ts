import { beforeEach, describe, expect, test } from "vitest";
import { type Silences, silences } from "./silences.ts";

const time = { now: 0 };
let silent: Silences;
beforeEach(() => {
  time.now = 1_000_000;
  silent = silences(() => time.now);
});

const fails = (tenantId: string, times: number) => {
  for (let n = 0; n < times; n++) silent.failed(tenantId);
};

describe("[R125] Teams is silent", () => {
  test("to a tenant after three failures in a row, for half a minute", () => {
    fails("contoso", 2);
    expect(silent.isSilent("contoso")).toBe(false);
    fails("contoso", 1);
    expect(silent.isSilent("contoso")).toBe(true);
    time.now += 29_999;
    expect(silent.isSilent("contoso")).toBe(true);
    time.now += 1;
    expect(silent.isSilent("contoso")).toBe(false);
    fails("contoso", 2);
    expect(silent.isSilent("contoso")).toBe(false);
  });

  test("not to the others, however often one tenant fails", () => {
    fails("contoso", 500);
    expect(silent.isSilent("fabrikam")).toBe(false);
  });

  test("no longer than that where the clock was a day ahead for a moment", () => {
    time.now += 86_400_000;
    fails("contoso", 3);
    fails("fabrikam", 3);
    time.now -= 86_400_000;
    for (const tenantId of ["contoso", "adatum"]) expect(silent.isSilent(tenantId)).toBe(false);
  });

  test("to everybody where it is to several, unless it has just answered somebody", () => {
    fails("contoso", 3);
    fails("fabrikam", 3);
    expect(silent.isSilent("adatum")).toBe(true);
    silent.answered("adatum");
    expect(silent.isSilent("adatum")).toBe(false);
    expect(silent.isSilent("contoso")).toBe(true);
    time.now += 30_000;
    fails("contoso", 3);
    fails("fabrikam", 3);
    expect(silent.isSilent("adatum")).toBe(true);
  });

  test("no more to a tenant that it has answered", () => {
    fails("contoso", 3);
    silent.answered("contoso");
    expect(silent.isSilent("contoso")).toBe(false);
  });
});
