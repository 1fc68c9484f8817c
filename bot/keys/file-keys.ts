import { randomBytes, randomUUID } from "node:crypto";
import { chmod, link, mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Keys, SecretKey } from "../ports.ts";
import { keptName, keyBytes } from "./key-name.ts";
import { reached } from "./keys-unavailable.ts";

/**
 * Keys as files that only the owner of the process may read, one for each key. What was made or
 * destroyed stays so when the power is cut. Several processes may share the folder.
 */
export function fileKeys(folder: string): Keys {
  const fileOf = (name: string) => join(folder, keptName(name));
  return {
    async create(name) {
      const file = fileOf(name);
      return reached(async () => {
        const key = (await read(file)) ?? (await make(folder, file));
        // To make another one would lose what was sealed with the first.
        if (key.length !== keyBytes) throw new Error("the file of a key was changed");
        return key;
      });
    },
    async find(name) {
      const file = fileOf(name);
      const key = await reached(() => read(file));
      return key?.length === keyBytes ? key : undefined;
    },
    async destroy(name) {
      const file = fileOf(name);
      await reached(async () => {
        await wipe(file);
        await rm(file, { force: true });
        await flush(folder);
      });
    },
  };
}

function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(undefinedIf("ENOENT"));
}

/** Writes the key aside and links it: who is first wins, and a key is there whole or not at all. */
async function make(folder: string, file: string): Promise<SecretKey> {
  await mkdir(folder, { recursive: true });
  // Where the folder was there before, others may have been allowed to look into it.
  await chmod(folder, 0o700);
  const aside = join(folder, `new-${randomUUID()}`);
  try {
    await writeFile(aside, randomBytes(keyBytes), { mode: 0o600, flag: "wx", flush: true });
    await link(aside, file).catch(undefinedIf("EEXIST"));
  } finally {
    await rm(aside, { force: true });
  }
  await flush(folder);
  return readFile(file);
}

/** Writes over the key, for disks that would keep its bytes after the file is gone. */
async function wipe(file: string): Promise<void> {
  const handle = await open(file, "r+").catch(undefinedIf("ENOENT"));
  if (!handle) return;
  try {
    await handle.write(randomBytes(keyBytes), 0, keyBytes, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes sure that what came into the folder or left it is on the disk. Windows does it by itself. */
async function flush(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder).catch(undefinedIf("ENOENT"));
  if (!handle) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function undefinedIf(code: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code !== code) throw error;
    return undefined;
  };
}
