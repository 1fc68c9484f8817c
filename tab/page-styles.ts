import {
  makeStaticStyles,
  makeStyles,
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";
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
export function usePageStyles(): { readonly root: string } {
  usePage();
  return useRoot();
}
