import { Text } from "@fluentui/react-components";
import { aboutWords } from "#shared/words/about.ts";
import packageFile from "../../package.json" with { type: "json" };
import { Credits } from "../library/credits.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";

/** What this app is, whose ideas it stands on, and what happens to what people write. */
export function AboutPart() {
  const styles = useScreenStyles();
  const { title, what, creditsTitle, credits, privacyTitle, privacy, version } = aboutWords;
  const { evidenceTitle, evidence } = aboutWords;
  return (
    <div className={styles.screen}>
      <Section title={title}>
        {what.map((sentence) => (
          <Text key={sentence} as="p" className={styles.text}>
            {sentence}
          </Text>
        ))}
      </Section>
      <Section title={creditsTitle}>
        <Text as="p" className={styles.text}>
          {credits}
        </Text>
        <Credits />
      </Section>
      <Section title={evidenceTitle}>
        {evidence.map((sentence) => (
          <Text key={sentence} as="p" className={styles.text}>
            {sentence}
          </Text>
        ))}
      </Section>
      <Section title={privacyTitle}>
        <ul className={styles.bullets}>
          {privacy.map((sentence) => (
            <li key={sentence}>
              <Text>{sentence}</Text>
            </li>
          ))}
        </ul>
      </Section>
      <Text as="p" size={200} className={styles.quiet}>
        {version(packageFile.version)}
      </Text>
    </div>
  );
}
