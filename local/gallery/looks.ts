import type { TeamsTheme } from "../room/teams-context.ts";
import type { Look } from "./picture.ts";

const themes: readonly TeamsTheme[] = ["default", "dark", "contrast"];
const widths = [280, 320, 1_200] as const;
const [narrow] = widths;

/** Every way to look at a screen. */
export const everyLook: readonly Look[] = themes.flatMap((theme) => [
  { theme, width: narrow, forced: false, atFirst: true },
  ...widths.map((width) => ({ theme, width, forced: false })),
  ...widths.map((width) => ({ theme, width, forced: true })),
]);

const whole = everyLook.filter(({ atFirst }) => atFirst === undefined);

/** One way to look at a screen, another one for each of those that follow each other. */
export function nextLook(index: number): readonly Look[] {
  // A step that shares no divisor with their number comes by all of them, and seldom by the same width twice.
  const look = whole[(index * 7) % whole.length];
  return look ? [look] : [];
}
