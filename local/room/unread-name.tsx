import { CounterBadge, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  name: { display: "flex", alignItems: "center", gap: "4px" },
});

interface UnreadNameProps {
  readonly name: string;
  readonly count: number;
}

/** What a tab is called, with a mark where there is something to read; its label must say both. */
export function UnreadName({ name, count }: UnreadNameProps) {
  const styles = useStyles();
  return (
    <span className={styles.name}>
      {name}
      {count > 0 && <CounterBadge count={count} size="small" color="danger" />}
    </span>
  );
}
