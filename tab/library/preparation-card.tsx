import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ActionLength, planSteps } from "#shared/playbook/plan-steps.ts";
import type { Step, TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { Fact, Facts } from "./fact.tsx";

/** What the leader of an action prepares and says first, and its steps with what helps in each. */
export function PreparationCard(props: {
  readonly action: TeamAction;
  readonly length: ActionLength;
}) {
  const { action, length } = props;
  const screen = useScreenStyles();
  const styles = useStyles();
  const steps = planSteps(action, length);
  const { needs, care, quiet, stepsTitle, whoAndHowLong } = words.library;
  return (
    <>
      <Facts title={needs} sentences={action.prepare} />
      {action.caution !== undefined && <Fact title={care} text={action.caution} />}
      {steps[0] && (
        <Section title={words.library.sayFirst}>
          <Text as="p" size={400} className={styles.says}>
            {steps[0].leaderSays}
          </Text>
        </Section>
      )}
      <Section title={stepsTitle}>
        <ol className={screen.list}>
          {steps.map((step) => (
            <StepItem key={step.id} step={step} />
          ))}
        </ol>
      </Section>
      <Fact title={quiet} text={action.quietWay} />
      <Fact title={whoAndHowLong} text={<WhoAndHowLong action={action} steps={steps} />} />
    </>
  );
}

function StepItem({ step }: { readonly step: Step }) {
  const styles = useScreenStyles();
  return (
    <li className={styles.card}>
      <Text weight="semibold">{step.title}</Text>
      <Text size={200} className={styles.quiet}>
        {words.stepKinds[step.kind]}, {words.panel.minutes(step.minutes)}
      </Text>
      <Text>{step.everybody}</Text>
      <Text size={200} className={styles.quiet}>
        {words.library.ifSilent}
      </Text>
      <Text>{step.ifSilent}</Text>
    </li>
  );
}

/** How long it takes, for how many and for whom, in a few sentences. */
export function WhoAndHowLong(props: {
  readonly action: TeamAction;
  readonly steps: readonly Step[];
}) {
  const { who } = props.action;
  const minutes = props.steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <>
      {words.library.minutesLong(minutes)} {words.panel.people(who.from, who.to)} {who.note}
    </>
  );
}

const useStyles = makeStyles({
  // The same mark as on the leader's words during a run.
  says: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
});
