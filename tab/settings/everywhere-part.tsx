import { Subtitle1, Text } from "@fluentui/react-components";
import { useId } from "react";
import { settingsWords } from "#shared/words/settings.ts";
import { soundOfTheTimer, useDeviceChoice } from "../device-choice.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Setting } from "./setting.tsx";

/** What holds for me in all teams and is chosen elsewhere: how it stands, and where. */
export function EverywherePart() {
  const styles = useScreenStyles();
  const id = useId();
  const [hasSound] = useDeviceChoice(soundOfTheTimer);
  const said = settingsWords;
  return (
    <section className={styles.screen} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.text}>
        {said.everywhereTitle}
      </Subtitle1>
      <Setting title={said.soundTitle} what={said.soundWhat}>
        <Text as="p" className={styles.text}>
          {hasSound ? said.soundOn : said.soundOff}
        </Text>
      </Setting>
      <Setting title={said.languageTitle} what={said.languageWhat} />
      <Setting title={said.quietTitle} what={said.quietWhat} />
      <Setting title={said.membershipTitle} what={said.membershipWhat} />
    </section>
  );
}
