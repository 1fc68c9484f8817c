import { Checkbox, makeStyles, Text } from "@fluentui/react-components";
import { stepToolWords as words } from "#shared/words/step-tools.ts";
import { useTeam } from "../team-handle.ts";
import type { Here } from "./use-here.ts";

/** The members, each ticked unless the leader says that they are not here. */
export function WhoIsHere({ here }: { readonly here: Here }) {
  const styles = useStyles();
  const { me, view } = useTeam();
  return (
    <div className={styles.list}>
      {view.members.map(({ userId, name }) => (
        <Checkbox
          key={userId}
          label={{
            className: styles.name,
            children: userId === me.userId ? words.you(name) : name,
          }}
          checked={here.includes(userId)}
          onChange={(_, { checked }) => here.count(userId, checked === true)}
        />
      ))}
      {here.ids.length === 0 && <Text>{words.nobodyHere}</Text>}
    </div>
  );
}

const useStyles = makeStyles({
  // Two beside each other where that is possible, so that what follows them is in sight.
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 104px), 1fr))",
    alignItems: "start",
  },
  name: { overflowWrap: "anywhere", minWidth: 0 },
});
