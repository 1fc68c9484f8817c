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

/** The Fluent theme for each theme of the host. */
export const themes: Record<HostTheme, Theme> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

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

const usePage = makeStaticStyles({
  body: { margin: 0 },
  // Each text begins at the side of its own first letter: people also write from right to left.
  "body *": { unicodeBidi: "plaintext" },
  // Fluent leaves room around the box or dot: it begins where the text around it begins.
  ".fui-Checkbox, .fui-Radio": { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
const useRoot = makeStyles({ root: { minHeight: "100vh" } });

/** What the page itself looks like, whatever is shown on it. */
export function usePageStyles(theme: HostTheme): { readonly root: string } {
  usePage();
  // The icons of date and time fields, lists of choices and scroll bars are drawn by the browser.
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = theme === "light" ? "light" : "dark";
  }, [theme]);
  return useRoot();
}
