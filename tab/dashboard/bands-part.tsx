import { Field, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { bandSentence, withheldSentence } from "#shared/dashboard/band-sentence.ts";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { askedAbout } from "#shared/dashboard/period-view.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { allComponents } from "./all-components.ts";
import { BandChart } from "./band-chart.tsx";
import { BandTable } from "./band-table.tsx";

/** Where the components stood over the time: a chart and a table of one, and a sentence for each. */
export function BandsPart({ view }: { readonly view: DashboardView }) {
  const styles = useScreenStyles();
  const dates = useDates();
  const asked = allComponents.find((component) => askedAbout(view.rounds, component).length > 0);
  const [chosen, setChosen] = useState<string>();
  const component = allComponents.find((one) => one === chosen) ?? asked;
  const withheld = withheldSentence(view.rounds);
  const { bandsTitle, bandsNote } = dashboardWords;
  return (
    <Section title={bandsTitle} explains="component">
      {component !== undefined && (
        <>
          <Field label={dashboardWords.component}>
            <Select value={component} onChange={(_, { value }) => setChosen(value)}>
              {allComponents.map((one) => (
                <option key={one} value={one}>
                  {words.components[one]}
                </option>
              ))}
            </Select>
          </Field>
          <BandChart view={view} component={component} />
          <Text as="p" size={200} className={styles.quiet}>
            {bandsNote}
          </Text>
          <BandTable view={view} component={component} />
        </>
      )}
      <ul className={styles.bullets}>
        {allComponents.map((one) => (
          <li key={one}>{bandSentence(view.rounds, one, dates.shortDay)}</li>
        ))}
      </ul>
      {withheld && (
        <Text as="p" className={styles.text}>
          {withheld}
        </Text>
      )}
    </Section>
  );
}
