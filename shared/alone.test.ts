import { beforeEach, describe, expect, test } from "vitest";
import { type Alone, aloneness, believedFor, wakingTime } from "./alone.ts";

let steady: number;
let wall: number;
let alone: Alone;
beforeEach(() => {
  [steady, wall] = [0, 1_000_000];
  alone = aloneness(
    wakingTime(
      () => steady,
      () => wall,
    ),
  );
});

function pass(ms: number): void {
  steady += ms;
  wall += ms;
}

function looks(times: number): void {
  for (let n = 0; n < times; n++) {
    pass(2_000);
    alone.looked(alone.now(), 0);
  }
}

describe("[R279] whether a process is alone", () => {
  test("is not believed any more by who wakes up, though their own time stood still", () => {
    looks(7);
    expect(alone.since()).toBeDefined();
    wall += believedFor;
    expect(alone.since()).toBeUndefined();
    alone.looked(alone.now(), 0);
    // Whoever began meanwhile may have stopped meanwhile.
    pass(2_000);
    expect(alone.since()).toBeUndefined();
    looks(5);
    expect(alone.since()).toBeDefined();
  });

  test("is not believed after a look during which the machine slept", () => {
    looks(7);
    const beganAt = alone.now();
    wall += 30_000;
    alone.looked(beganAt, 0);
    expect(alone.since()).toBeUndefined();
  });

  test("is not believed for longer because somebody sets the clock back", () => {
    looks(7);
    wall -= 3_600_000;
    expect(alone.since()).toBeDefined();
    pass(believedFor);
    expect(alone.since()).toBeUndefined();
  });

  test("stays believed where two clocks drift apart a little", () => {
    looks(7);
    wall += 900;
    expect(alone.since()).toBeDefined();
  });
});
