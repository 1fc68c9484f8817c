import { expect, test } from "vitest";
import { DomainError } from "#shared/errors.ts";
import { ana, monday } from "#shared/testing/builders.ts";
import { rememberedTokens } from "./remembered-tokens.ts";

const minute = 60_000;

/** Tokens that say when they expire, and a clock; `looked` holds each that was looked at. */
function scene() {
  const clock = { now: monday };
  const looked: string[] = [];
  const tokens = rememberedTokens(
    {
      async verify(token) {
        looked.push(token);
        const expiresInMs = Number(token) - clock.now;
        // As Entra's: good for a minute after it expired, for clocks that are apart.
        if (!(expiresInMs > -minute)) throw new DomainError("unauthenticated", "No.");
        return { actor: { tenantId: "contoso", ...ana }, expiresInMs };
      },
    },
    () => clock.now,
  );
  return { clock, looked, verify: (token: number | string) => tokens.verify(`${token}`) };
}

test("[R215] a token that was good is known again, with the time that it has left", async () => {
  const { clock, looked, verify } = scene();
  const token = monday + 60 * minute;
  const first = await verify(token);
  clock.now += 9 * minute;
  expect(await verify(token)).toEqual({ ...first, expiresInMs: 51 * minute });
  expect(looked).toHaveLength(1);
  await verify(token + 1);
  expect(looked).toHaveLength(2);
});

test("[R215] after ten minutes, and where the clock was set back, a token is looked at again", async () => {
  const { clock, looked, verify } = scene();
  const token = monday + 60 * minute;
  await verify(token);
  clock.now += 10 * minute;
  await verify(token);
  clock.now -= 1;
  await verify(token);
  expect(looked).toHaveLength(3);
});

test("[R215] a token that has expired is not let in because it was good", async () => {
  const { clock, looked, verify } = scene();
  const token = monday + minute;
  await verify(token);
  clock.now += minute;
  await verify(token);
  expect(looked).toHaveLength(2);
  clock.now += minute;
  await expect(verify(token)).rejects.toThrow(DomainError);
});

test("[R215] what was refused is looked at each time", async () => {
  const { looked, verify } = scene();
  for (let n = 0; n < 2; n++) await expect(verify("no token")).rejects.toThrow(DomainError);
  expect(looked).toHaveLength(2);
});

test("no more than ten thousand tokens are known at a time: the one that was looked at first is forgotten", async () => {
  const { looked, verify } = scene();
  const first = monday + 60 * minute;
  for (let n = 0; n <= 10_000; n++) await verify(first + n);
  await verify(first + 10_000);
  expect(looked).toHaveLength(10_001);
  await verify(first);
  expect(looked).toHaveLength(10_002);
});
