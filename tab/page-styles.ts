import {
  makeStaticStyles,
  makeStyles,
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
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

const usePage = makeStaticStyles({ body: { margin: 0 } });
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
