import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RedisServer, redisServer } from "./testing/redis-server.ts";
import { openScene, type Scene } from "./testing/scene.ts";

/** The longest that panels may be behind where the servers do not hear of each other (ms). */
const within = 5_000;

/** Less than it takes to catch up unheard (ms), and far more than a message needs. */
const atOnce = 1_000;

/** However busy the machine is (ms); what has to be got is got once. */
const aMinute = 60_000;

describe("[R195] two servers on one store, without Redis", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  }, aMinute);
  afterAll(() => scene.stop());

  test("panels at one show within five seconds what was done at the other", async () => {
    expect(await scene.drawn(await scene.move("startRun"))).toBeLessThan(within);
    expect(await scene.drawn(await scene.move("pauseRun"))).toBeLessThan(within);
  });
});

describe("two servers on one store, with Redis", () => {
  let redis: RedisServer;
  let scene: Scene;
  beforeAll(async () => {
    redis = await redisServer();
    scene = await openScene(redis.url);
  }, 2 * aMinute);
  afterAll(async () => {
    await scene.stop();
    await redis.stop();
  });

  /** Waits until a move is drawn by all without anybody having to catch up. */
  async function areOne(): Promise<void> {
    await expect
      .poll(
        async () => {
          await scene.move("pauseRun");
          return await scene.drawn(await scene.move("resumeRun"));
        },
        { timeout: 20_000, interval: 200 },
      )
      .toBeLessThan(200);
  }

  test("[R195] what was done at one is drawn at once by panels at both", async () => {
    await scene.move("startRun");
    await areOne();
    for (let n = 0; n < 5; n++) {
      expect(await scene.drawn(await scene.move("pauseRun"))).toBeLessThan(atOnce);
      expect(await scene.drawn(await scene.move("resumeRun"))).toBeLessThan(atOnce);
    }
  });

  test("[R196] Redis that ends, or hangs, holds nobody up, loses nothing, and is joined again", async () => {
    await redis.kill();
    expect(await scene.drawn(await scene.move("pauseRun"))).toBeLessThan(within);
    expect(await scene.drawn(await scene.move("resumeRun"))).toBeLessThan(within);
    // What is told in the instant in which it comes back.
    const last = scene.move("pauseRun");
    await redis.startAgain();
    expect(await scene.drawn(await last)).toBeLessThan(within);
    await scene.move("resumeRun");
    await areOne();
    redis.hang();
    expect(await scene.drawn(await scene.move("pauseRun"))).toBeLessThan(within);
    redis.wake();
    await scene.move("resumeRun");
    await areOne();
    expect(scene.servers.map((server) => server.isRunning())).toEqual([true, true]);
    for (const { logged } of scene.servers) {
      expect(logged.filter((line) => line.includes("Redis is away"))).toHaveLength(1);
      expect(logged.filter((line) => line.includes("are one"))).toHaveLength(2);
    }
  });

  test("[R197] the people of a server that is killed are back at another within five seconds", async () => {
    const lost = scene.panels.slice(0, 2);
    const upsBefore = lost.map((panel) => panel.ups());
    await scene.servers[0]?.kill();
    const killedAt = performance.now();
    const isBack = () => lost.every((panel, index) => panel.ups() > (upsBefore[index] ?? 0));
    const moved = await scene.move("pauseRun", scene.panels[1]);
    await scene.drawn(moved);
    await expect.poll(isBack, { timeout: 20_000 }).toBe(true);
    expect(performance.now() - killedAt).toBeLessThan(within);
    expect(await scene.drawn(await scene.move("resumeRun"))).toBeLessThan(atOnce);
  });
});
