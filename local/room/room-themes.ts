import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";
import type { TeamsTheme } from "./teams-context.ts";

export const roomThemes: Readonly<Record<TeamsTheme, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The meeting's stage and bar are dark in every theme, as in Teams. */
export const stageThemes: Readonly<Record<TeamsTheme, Theme>> = {
  ...roomThemes,
  default: teamsDarkTheme,
};
