import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { stepToolWords as words } from "#shared/words/step-tools.ts";
import type { Clamp } from "./use-clamp.ts";

/** Shows the rest of the texts, or only how they begin; not there where there is no more. */
export function ReadOn({ clamp }: { readonly clamp: Clamp }) {
  const styles = useStyles();
  if (!clamp.hasMore) return null;
  return (
    <Button
      type="button"
      appearance="subtle"
      size="small"
      className={styles.button}
      aria-expanded={clamp.isOpen}
      onClick={clamp.toggle}
    >
      {clamp.isOpen ? words.readLess : words.readOn}
    </Button>
  );
}

const useStyles = makeStyles({
  // Its words begin where those above begin.
  button: {
    alignSelf: "flex-start",
    minWidth: 0,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorBrandForegroundLink,
  },
});
