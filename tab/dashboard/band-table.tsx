import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { timeLine } from "#shared/dashboard/time-line.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { markWords } from "./mark-words.ts";

/** The chart of a component as a table, for whoever wants to read it. */
export function BandTable(props: {
  readonly view: DashboardView;
  readonly component: SafetyComponent;
}) {
  const { view, component } = props;
  const look = useStyles();
  const dates = useDates();
  const [isOpened, setOpened] = useState(false);
  const { asTable, date, what, level, actions, chart } = dashboardWords;
  const name = words.components[component];
  return (
    <Disclosure title={asTable} onOpen={() => setOpened(true)}>
      {isOpened && (
        <table className={look.table} aria-label={chart(name)}>
          <thead>
            <tr>
              {[date, what, level].map((title) => (
                <th key={title} scope="col" className={look.cell}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {timeLine(view, component).map((mark) => (
              <tr key={mark.id}>
                <th scope="row" className={look.cell}>
                  {dates.day(mark.at)}
                </th>
                <td className={look.cell}>{mark.kind === "run" ? actions : name}</td>
                <td className={look.cell}>{markWords(mark)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Disclosure>
  );
}

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: tokens.spacingHorizontalXS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke1,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    // Without it a day would be broken in the middle of its words.
    overflowWrap: "break-word",
  },
});
