import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fileKeys } from "./file-keys.ts";
import { keptName } from "./key-name.ts";
import { keysContract } from "./testing/keys-contract.ts";

const root = mkdtempSync(join(tmpdir(), "keys-"));
afterAll(() => rmSync(root, { recursive: true }));
const newFolder = () => join(mkdtempSync(join(root, "k-")), "keys");

keysContract("keys in files", async () => {
  const folder = newFolder();
  return () => fileKeys(folder);
});

describe("keys in files", () => {
  test.skipIf(process.platform === "win32")("are read by their owner only", async () => {
    const folder = newFolder();
    mkdirSync(folder);
    chmodSync(folder, 0o755);
    await fileKeys(folder).create("round-1");
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, keptName("round-1"))).mode & 0o777).toBe(0o600);
  });

  test("are the same for two processes that make one at the same time", async () => {
    const folder = newFolder();
    for (let round = 0; round < 20; round += 1) {
      const makers = Array.from({ length: 10 }, () => fileKeys(folder));
      const made = await Promise.all(makers.map((keys) => keys.create(`round-${round}`)));
      expect(new Set(made.map((key) => Buffer.from(key).toString("hex"))).size).toBe(1);
    }
    expect(readdirSync(folder)).toHaveLength(20);
  });

  test("leave nothing behind when they are destroyed", async () => {
    const folder = newFolder();
    const keys = fileKeys(folder);
    const key = Buffer.from(await keys.create("round-1"));
    await keys.destroy("round-1");
    expect(readdirSync(folder)).toEqual([]);
    await keys.create("round-2");
    const [left = ""] = readdirSync(folder);
    expect(readFileSync(join(folder, left)).includes(key)).toBe(false);
  });

  test("that somebody changed are none, and are not made anew over what they sealed", async () => {
    const folder = newFolder();
    const keys = fileKeys(folder);
    await keys.create("round-1");
    writeFileSync(join(folder, keptName("round-1")), "short");
    expect(await keys.find("round-1")).toBeUndefined();
    await expect(keys.create("round-1")).rejects.toMatchObject({ code: "unavailable" });
    expect(readFileSync(join(folder, keptName("round-1")), "utf8")).toBe("short");
  });

  test("that the disk does not give are unavailable, not missing", async () => {
    const folder = newFolder();
    writeFileSync(folder, "a file where the folder should be");
    const keys = fileKeys(folder);
    for (const call of [keys.create, keys.find, keys.destroy]) {
      await expect(call("round-1")).rejects.toMatchObject({ code: "unavailable" });
    }
  });
});
