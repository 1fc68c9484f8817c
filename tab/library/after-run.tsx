import { Text } from "@fluentui/react-components";
import type { Run } from "#shared/run.ts";
import { words } from "#shared/words.ts";
import { LateSpinner } from "../late-spinner.tsx";
import { useRunAction } from "../playbook.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { ActionResources } from "./action-resources.tsx";
import { Credits } from "./credits.tsx";

/** How many resources are shown after a run: enough to pick one. */
const most = 3;

/** What there is to read and watch on the action that was just run, and whose ideas it stands on. */
export function AfterRun({ run }: { readonly run: Run }) {
  const styles = useScreenStyles();
  const reading = useRunAction(run);
  return (
    <div className={styles.section}>
      {reading.state === "reading" && <LateSpinner size="tiny" label={words.panel.loading} />}
      {reading.state === "failed" && <Text as="p">{words.panel.noResources}</Text>}
      {reading.state === "read" && (
        <ActionResources
          action={reading.value}
          most={most}
          title={words.library.afterRun}
          level="h3"
        />
      )}
      <Credits />
    </div>
  );
}
