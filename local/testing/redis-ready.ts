import { installDebianPackage } from "../commands/debian-package.ts";
import { findRedis } from "../several-servers/testing/redis-server.ts";

/**
 * Before the tests that run side by side, several of which need a Redis: two of them at once could not get it.
 * Where it cannot be got they say so.
 */
export async function setup(): Promise<void> {
  if (findRedis() === undefined) await installDebianPackage("redis-server", "Redis");
}
