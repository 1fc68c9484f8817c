import { Text } from "@fluentui/react-components";
import type { TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";

/** How long, who, when and when not: what decides whether an action fits today. */
export function ActionFacts({ action }: { readonly action: TeamAction }) {
  const { minutes, shorter, who, whenToUse, whenNotToUse, notice, caution } = action;
  const { howLong, fullOrShort, people, whenToUse: good, whenNotToUse: notNow } = words.panel;
  const time = shorter ? fullOrShort(minutes, shorter.minutes) : words.panel.minutes(minutes);
  return (
    <>
      <Fact title={howLong} text={time} />
      <Fact title={words.panel.who} text={`${people(who.from, who.to)} ${who.note}`} />
      <Facts title={good} sentences={whenToUse} />
      <Facts title={notNow} sentences={whenNotToUse} />
      {caution !== undefined && <Fact title={words.panel.cautionTitle} text={caution} />}
      <Fact title={words.panel.notice} text={notice} />
    </>
  );
}

function Fact(props: { readonly title: string; readonly text: string }) {
  const styles = useScreenStyles();
  return (
    <Section title={props.title}>
      <Text as="p" className={styles.text}>
        {props.text}
      </Text>
    </Section>
  );
}

function Facts(props: { readonly title: string; readonly sentences: readonly string[] }) {
  const styles = useScreenStyles();
  return (
    <Section title={props.title}>
      <ul className={styles.bullets}>
        {props.sentences.map((sentence) => (
          <li key={sentence}>
            <Text>{sentence}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
