import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Response } from "express";
import { afterEach, describe, expect, test, vi } from "vitest";
import { keptName } from "./key-name.ts";
import { keyVaultKeys } from "./key-vault-keys.ts";
import { keysContract } from "./testing/keys-contract.ts";
import { type VaultStandIn, vaultStandIn } from "./testing/vault-stand-in.ts";
import { vaultClient } from "./vault-client.ts";

const running: VaultStandIn[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((vault) => vault.close()));
});

/** By default its clock is so far behind that nothing has to settle. */
async function start({ behindMs = 10_000 } = {}) {
  const vault = await vaultStandIn({ behindMs });
  running.push(vault);
  const open = () =>
    keyVaultKeys(
      // With the slash at the end that Azure gives it.
      vaultClient(`${vault.url}/`, vault.credential, {
        allowInsecureConnection: true,
        disableChallengeResourceVerification: true,
      }),
    );
  return { vault, open };
}

keysContract("keys in a vault", async () => (await start()).open);

const answers = (status: number, code: string) => (response: Response) => {
  response.status(status).json({ error: { code, message: "a fault of the test" } });
};
const hex = (key: Uint8Array) => Buffer.from(key).toString("hex");

describe("keys in a vault", () => {
  test("are the same for two servers that make one in the same second", async () => {
    const { open } = await start({ behindMs: 0 });
    const servers = [open(), open(), open(), open()];
    const made = await Promise.all(servers.map((keys) => keys.create("round-1")));
    const found = await open().find("round-1");
    expect(new Set([...made, found ?? Buffer.of()].map(hex)).size).toBe(1);
  });

  test("are not taken for made while another server can make one as old", async () => {
    const { vault, open } = await start({ behindMs: 0 });
    const making = open().create("round-1");
    const name = keptName("round-1");
    await vi.waitFor(() => expect(vault.secrets.get(name)).toHaveLength(1));
    await setTimeout(100);
    const [first] = vault.secrets.get(name) ?? [];
    if (!first) throw new Error("no version was made");
    const other = { ...first, id: "0".repeat(32), value: randomBytes(32).toString("base64") };
    vault.secrets.set(name, [first, other]);
    expect(Buffer.from(await making).toString("base64")).toBe(other.value);
  });

  test("stay what they were when another server makes one later", async () => {
    const { vault, open } = await start();
    const key = await open().create("round-1");
    const name = keptName("round-1");
    const [first] = vault.secrets.get(name) ?? [];
    if (!first) throw new Error("no version was made");
    const later = { ...first, id: "0".repeat(32), value: "later", created: first.created + 1 };
    vault.secrets.set(name, [later, first]);
    expect(hex((await open().find("round-1")) ?? Buffer.of())).toBe(hex(key));
  });

  test("are made in one go however many ask one server", async () => {
    const { vault, open } = await start();
    const keys = open();
    await Promise.all(Array.from({ length: 10 }, () => keys.create("round-1")));
    expect(vault.secrets.get(keptName("round-1"))).toHaveLength(1);
  });

  test.each([404, 409] as const)(
    "are purged and not only deleted, where a vault that takes its time says %i",
    async (says) => {
      const { vault, open } = await start();
      vault.deletionMs = 700;
      vault.whileDeleting = says;
      const keys = open();
      await keys.create("round-1");
      await keys.destroy("round-1");
      expect(vault.secrets.size).toBe(0);
      expect(vault.deleted.size).toBe(0);
    },
  );

  test("are purged by the next attempt where a server was stopped after the deletion", async () => {
    const { vault, open } = await start();
    const keys = open();
    await keys.create("round-1");
    vault.deleted.set(keptName("round-1"), Date.now() + 700);
    await keys.destroy("round-1");
    expect(vault.secrets.size).toBe(0);
  });

  test("are not made anew while the old one is deleted and not purged", async () => {
    const { vault, open } = await start();
    const keys = open();
    await keys.create("round-1");
    vault.deleted.set(keptName("round-1"), 0);
    expect(await keys.find("round-1")).toBeUndefined();
    await expect(keys.create("round-1")).rejects.toMatchObject({ code: "unavailable" });
  });

  test("that somebody changed are none, and are not made anew over what they sealed", async () => {
    const { vault, open } = await start();
    const keys = open();
    await keys.create("round-1");
    const name = keptName("round-1");
    const [first] = vault.secrets.get(name) ?? [];
    if (!first) throw new Error("no version was made");
    vault.secrets.set(name, [{ ...first, value: "short" }]);
    expect(await keys.find("round-1")).toBeUndefined();
    await expect(keys.create("round-1")).rejects.toMatchObject({ code: "unavailable" });
    expect(vault.secrets.get(name)).toHaveLength(1);
  });

  test.each([401, 403, 500, 503])(
    "are unavailable, not missing, where the vault answers %i",
    async (status) => {
      const { vault, open } = await start();
      vault.faults.set("GET ", answers(status, "Fault"));
      vault.faults.set("DELETE ", answers(status, "Fault"));
      const keys = open();
      for (const call of [keys.create, keys.find, keys.destroy]) {
        await expect(call("round-1")).rejects.toMatchObject({
          code: "unavailable",
          cause: { statusCode: status },
        });
      }
    },
  );

  test("that may not be purged are not said to be destroyed", async () => {
    const { vault, open } = await start();
    const keys = open();
    await keys.create("round-1");
    vault.faults.set("DELETE /deletedsecrets", answers(403, "Forbidden"));
    await expect(keys.destroy("round-1")).rejects.toMatchObject({ code: "unavailable" });
    vault.faults.clear();
    await keys.destroy("round-1");
    expect(vault.secrets.size).toBe(0);
  });

  test("are found although the vault is busy for a moment", async () => {
    const { vault, open } = await start();
    const key = await open().create("round-1");
    vault.faults.set("GET ", (response) => {
      vault.faults.clear();
      response.set("Retry-After", "0");
      answers(429, "Throttled")(response);
    });
    expect(hex((await open().find("round-1")) ?? Buffer.of())).toBe(hex(key));
  });

  test("are unavailable after five seconds where the vault does not answer", async () => {
    const { vault, open } = await start();
    vault.faults.set("GET ", () => {});
    const began = Date.now();
    await expect(open().find("round-1")).rejects.toMatchObject({ code: "unavailable" });
    expect(Date.now() - began).toBeLessThan(8_000);
  });

  test("are unavailable where there is no vault", async () => {
    const { vault, open } = await start();
    await vault.close();
    await expect(open().find("round-1")).rejects.toMatchObject({ code: "unavailable" });
  });

  test("are nowhere but in the call that makes them", async () => {
    const { vault, open } = await start();
    await open().create("round-1");
    const name = keptName("round-1");
    const [version] = vault.secrets.get(name) ?? [];
    expect(vault.calls.join("\n")).not.toContain(version?.value);
    expect([...vault.secrets.keys()].join()).not.toContain("round-1");
  });
});
