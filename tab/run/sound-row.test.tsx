import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  aRun,
  aRunView,
  aTeamHandle,
  aTeamView,
  minute,
  monday,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

let now = monday;
/** Lets the device play, which it does once somebody has pressed something. */
let permission = Promise.withResolvers<void>();
/** The pitch of every tone that began. */
let heard: number[] = [];

/** Devices that play sound, as far as tones need them. */
class Context {
  readonly currentTime = 0;
  readonly destination = {};
  resume() {
    return permission.promise;
  }
  close() {
    return Promise.resolve();
  }
}
class Tone {
  readonly #frequency: number;
  constructor(_context: Context, { frequency }: { frequency: number }) {
    this.#frequency = frequency;
  }
  connect(next: object) {
    return next;
  }
  start() {
    heard.push(this.#frequency);
  }
  stop() {}
}
class Volume {
  readonly gain = { setValueAtTime() {}, exponentialRampToValueAtTime() {} };
  connect(next: object) {
    return next;
  }
}

beforeEach(() => {
  now = monday;
  heard = [];
  permission = Promise.withResolvers();
  permission.resolve();
  localStorage.clear();
  vi.useFakeTimers();
  vi.stubGlobal("AudioContext", Context);
  vi.stubGlobal("OscillatorNode", Tone);
  vi.stubGlobal("GainNode", Volume);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function pass(ms: number) {
  now += ms;
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

async function press() {
  fireEvent.click(box());
  await pass(0);
}

function aPanel(run = aRun()) {
  const view = aTeamView({ current: aRunView({ run }) });
  return renderInTeam(<RunScreen />, aTeamHandle({ view, now: () => now }));
}

const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: "A quiet sound for me" });

describe("[R132] the sound of the timer", () => {
  it("is off until somebody wants it", async () => {
    aPanel();
    expect(box().checked).toBe(false);
    await pass(6 * minute);
    expect(heard).toEqual([]);
  });

  it("is heard once when it is switched on, a minute before the end and at the end", async () => {
    aPanel();
    await press();
    expect(heard).toEqual([660]);
    await pass(4 * minute);
    expect(heard).toEqual([660, 660]);
    await pass(minute);
    expect(heard).toEqual([660, 660, 660, 523]);
    await pass(10 * minute);
    expect(heard).toHaveLength(4);
  });

  it("stays on when the page is loaded again, and says nothing of what is past", async () => {
    const { unmount } = aPanel();
    await press();
    unmount();
    now += 4.5 * minute;
    aPanel();
    expect(box().checked).toBe(true);
    await pass(20_000);
    expect(heard).toEqual([660]);
    await pass(10_000);
    expect(heard).toEqual([660, 660, 523]);
  });

  it("waits while the timer is paused, and is silent once it is switched off", async () => {
    const { push } = aPanel();
    await press();
    const paused = aRun({ timer: { startedAt: monday, pausedAt: monday, extraMs: 0 } });
    push(aTeamView({ current: aRunView({ run: paused }) }));
    await pass(10 * minute);
    expect(heard).toEqual([660]);
    push(
      aTeamView({ current: aRunView({ run: aRun({ timer: { startedAt: now, extraMs: 0 } }) }) }),
    );
    await press();
    await pass(10 * minute);
    expect(heard).toEqual([660]);
  });

  it("leaves out what the device plays too late", async () => {
    permission = Promise.withResolvers();
    aPanel();
    await press();
    await pass(2_000);
    permission.resolve();
    await pass(0);
    expect(heard).toEqual([]);
  });

  it("works for this window where the browser keeps nothing", async () => {
    const refuse = () => {
      throw new DOMException("Denied", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    aPanel();
    await press();
    expect(box().checked).toBe(true);
  });
});
