import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { actionTitle } from "#shared/playbook/readers-titles.ts";
import type { Recommendation } from "#shared/recommending/recommendation.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import type { HomeTeam } from "#shared/views.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { words } from "#shared/words.ts";
import { type Api, ApiProblem } from "../api.ts";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";

/** Plans an action with one press, for whoever leads next; says that it is planned, or why it is not. */
export function PlanButton(props: {
  readonly api: Api;
  readonly team: HomeTeam;
  readonly recommendation: Recommendation;
}) {
  const { api, team, recommendation } = props;
  const { action, length } = recommendation;
  const styles = useScreenStyles();
  const presses = usePresses();
  const [said, setSaid] = useState("");
  // One for all presses: pressed again after no answer came, it is planned once.
  const [commandId, setCommandId] = useState(() => crypto.randomUUID());
  const { plan, planOne, planned } = dashboardWords;

  const send = async () => {
    try {
      const run = await api.call(
        "planRun",
        { teamId: team.id },
        { commandId, actionId: action.id, length },
      );
      setSaid(planned(actionTitle(run), nameAmong(team.members, run.facilitatorId)));
      setCommandId(crypto.randomUUID());
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setSaid(error.code === "offline" ? words.panel.notSent : error.message);
      return false;
    }
  };
  return (
    <>
      <PressButton
        name="plan"
        presses={presses}
        label={planOne(action.title)}
        className={styles.start}
        onPress={send}
      >
        {plan}
      </PressButton>
      <Text as="p" role="status" className={styles.text}>
        {said}
      </Text>
    </>
  );
}
