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
  // Side by side where the names are short, so that what follows them is in sight.
  list: { display: "flex", flexWrap: "wrap", minWidth: 0 },
  name: { overflowWrap: "anywhere", minWidth: 0 },
});
