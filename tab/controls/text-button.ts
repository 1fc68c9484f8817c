import { makeStyles, tokens } from "@fluentui/react-components";

/** Where people choose all colours themselves, it has a border, which begins where the texts do. */
const bordered = { "@media (forced-colors: active)": { marginInlineStart: "0px" } } as const;

const words = { minWidth: "0px", color: tokens.colorBrandForegroundLink } as const;

const start = { ...words, alignSelf: "flex-start", ...bordered } as const;

/** A button without a border among texts: its colour says that it is one. */
export const useTextButton = makeStyles({
  /** Beside others. */
  words,
  /** In a line of its own, its words begin where those above it begin. */
  medium: { ...start, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  small: { ...start, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
