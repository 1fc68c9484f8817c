import {
  makeStaticStyles,
  makeStyles,
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from "@fluentui/react-components";
import { useLayoutEffect } from "react";
import type { HostTheme } from "./host.ts";

/** What the page's first element says of its theme: all below it has the theme's colours, also what is laid over the page. */
const themeMark = "data-theme";

/** A page that is high enough for parts that stay in sight. */
export const roomy = "@media (min-height: 520px)";

/** A page as narrow as a side panel or a phone. */
export const narrow = "@media (max-width: 479px)";

/** What is told by being filled stays filled where people have chosen all colours themselves. */
export const filledWhenForced = {
  "@media (forced-colors: active)": {
    forcedColorAdjust: "none",
    backgroundColor: "Highlight",
  },
} as const;

/** A button without a border gets one there, which its words are not to touch. */
export const roomWhenForced = {
  "@media (forced-colors: active)": { paddingInlineStart: tokens.spacingHorizontalS },
} as const;

// The themes stand in the sheet, so that no page makes all three of them, and a rule of one, before it is drawn.
const usePage = makeStaticStyles({
  [`[${themeMark}=light]`]: themed(teamsLightTheme, "light"),
  [`[${themeMark}=dark]`]: themed(teamsDarkTheme, "dark"),
  [`[${themeMark}=contrast]`]: themed(teamsHighContrastTheme, "dark"),
  body: { margin: 0 },
  // Each text begins at the side of its own first letter: people also write from right to left.
  "body *": { unicodeBidi: "plaintext" },
  // Fluent leaves room around the box or dot: it begins where the text around it begins.
  ".fui-Checkbox, .fui-Radio": { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
const useRoot = makeStyles({ root: { minHeight: "100vh" } });

/** The icons of date and time fields, lists of choices and scroll bars are drawn by the browser. */
function themed(theme: Theme, colorScheme: "light" | "dark") {
  const values = Object.entries(theme).map(([name, value]) => [`--${name}`, value]);
  return { colorScheme, ...Object.fromEntries(values) };
}

/** What the page itself looks like, whatever is shown on it. */
export function usePageStyles(theme: HostTheme): { readonly root: string } {
  usePage();
  useLayoutEffect(() => document.documentElement.setAttribute(themeMark, theme), [theme]);
  return useRoot();
}
