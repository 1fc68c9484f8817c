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
/** The pitch of every tone that began. */
let heard: number[] = [];

/** Devices that play sound, as far as tones need them. */
class Context {
  readonly currentTime = 0;
  readonly destination = {};
  resume() {
    return Promise.resolve();
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

function pass(ms: number) {
  now += ms;
  act(() => vi.advanceTimersByTime(ms));
}

function aPanel(run = aRun()) {
  const view = aTeamView({ current: aRunView({ run }) });
  return renderInTeam(<RunScreen />, aTeamHandle({ view, now: () => now }));
}

const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: "A quiet sound for me" });

describe("[R132] the sound of the timer", () => {
  it("is off until somebody wants it", () => {
    aPanel();
    expect(box().checked).toBe(false);
    pass(6 * minute);
    expect(heard).toEqual([]);
  });

  it("is heard once when it is switched on, a minute before the end and at the end", () => {
    aPanel();
    fireEvent.click(box());
    expect(heard).toEqual([660]);
    pass(4 * minute);
    expect(heard).toEqual([660, 660]);
    pass(minute);
    expect(heard).toEqual([660, 660, 660, 523]);
    pass(10 * minute);
    expect(heard).toHaveLength(4);
  });

  it("stays on when the page is loaded again, and says nothing of what is past", () => {
    const { unmount } = aPanel();
    fireEvent.click(box());
    unmount();
    now += 4.5 * minute;
    aPanel();
    expect(box().checked).toBe(true);
    pass(20_000);
    expect(heard).toEqual([660]);
    pass(10_000);
    expect(heard).toEqual([660, 660, 523]);
  });

  it("waits while the timer is paused, and is silent once it is switched off", () => {
    const { push } = aPanel();
    fireEvent.click(box());
    const paused = aRun({ timer: { startedAt: monday, pausedAt: monday, extraMs: 0 } });
    push(aTeamView({ current: aRunView({ run: paused }) }));
    pass(10 * minute);
    expect(heard).toEqual([660]);
    push(
      aTeamView({ current: aRunView({ run: aRun({ timer: { startedAt: now, extraMs: 0 } }) }) }),
    );
    fireEvent.click(box());
    pass(10 * minute);
    expect(heard).toEqual([660]);
  });

  it("works for this window where the browser keeps nothing", () => {
    const refuse = () => {
      throw new DOMException("Denied", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    aPanel();
    fireEvent.click(box());
    expect(box().checked).toBe(true);
  });
});
