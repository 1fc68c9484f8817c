import { Button, Card, cardCSSVars, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  // The border is drawn by a part of the card that has only this to know its corners by.
  hint: { flexShrink: 0, [cardCSSVars.cardBorderRadiusVar]: tokens.borderRadiusXLarge },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: { margin: 0 },
  steps: { margin: 0, paddingInlineStart: "20px", display: "grid", gap: "4px" },
});

/** What to do here, in plain words. */
export function Hint({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  return (
    <Card className={styles.hint} size="small">
      <div className={styles.head}>
        <Text as="h2" weight="semibold" className={styles.title}>
          {roomWords.hintTitle}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={roomWords.hintClose}
          onClick={close}
        />
      </div>
      <ol className={styles.steps}>
        {roomWords.hint.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Card>
  );
}
