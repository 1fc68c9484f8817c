import { translated } from "./translated.ts";

const minutes = (count: number) => (count === 1 ? "1 minute" : `${count} minutes`);

/** The words of a run's time, of whoever leads it and of who is ready. */
export const leadWords = translated("lead", {
  minutesLeft: (count: number) => `${minutes(count)} left in this step.`,
  timeIsUp: "The time of this step is up. The leader moves on when the team is ready.",
  timeOverNote: "Take your time to finish. The leader moves on when you are ready.",
  phases: { nearly: "Nearly done", last: "Last moments", over: "Time is up" },
  sound: "A quiet sound for me",
  soundHint:
    "One minute before a step ends and when its time is up, on this device only. It stays off until you switch it on, as several of you may be in one room.",
  readySeen: "Everybody sees who is ready.",
  readyCounted: "Everybody sees how many are done, but not who.",
  readyNames: (names: readonly string[], others: number) => {
    const all = new Intl.ListFormat("en-GB").format([
      ...names,
      ...(others > 0 ? [`${others} others`] : []),
    ]);
    return names.length === 1 ? `${all} is ready` : `${all} are ready`;
  },
  allReady: (members: number) => `All ${members} are ready`,
  leaderGone: (name: string) =>
    `${name}’s panel is not connected just now. Anybody can take the lead.`,
});
