import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { type TimeMark, timeLine } from "#shared/dashboard/time-line.ts";
import type { Band } from "#shared/pulse/band.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { filledWhenForced } from "../page-styles.ts";
import { markWords } from "./mark-words.ts";

/** The levels from the top of the chart; the three that are most common have a row in any case. */
const levels: readonly Band[] = [
  ...(["high", "upper-half", "rather-high", "mixed", "rather-low", "lower-half", "low"] as const),
];
const always: readonly Band[] = ["high", "mixed", "low"];

/**
 * A component over the time that is looked at: a row for each level with a mark where a pulse or check lay in
 * it, one for those that showed nothing and one for the runs. Rows and not colours tell them apart; a sentence
 * above and a table below say the same to whoever does not see it.
 */
export function BandChart(props: {
  readonly view: DashboardView;
  readonly component: SafetyComponent;
}) {
  const { view, component } = props;
  const look = useStyles();
  const dates = useDates();
  const marks = timeLine(view, component);
  const of = (wanted: TimeMark["kind"]) => marks.filter(({ kind }) => kind === wanted);
  const rows = [
    ...levels.map((level) => ({
      name: words.pulse.bands[level],
      marks: marks.filter((mark) => mark.kind === "band" && mark.band === level),
      isThere: always.includes(level),
    })),
    { name: dashboardWords.nothingShown, marks: of("withheld"), isThere: false },
    { name: dashboardWords.actions, marks: of("run"), isThere: true },
  ].filter((row) => row.isThere || row.marks.length > 0);
  const lasts = Math.max(1, view.now - view.since);
  const middle = view.since + lasts / 2;
  return (
    <div
      role="img"
      aria-label={dashboardWords.chart(words.components[component])}
      className={look.chart}
    >
      {rows.map((row) => (
        <div key={row.name} className={look.row} data-row={row.name}>
          <Text size={200} className={look.name}>
            {row.name}
          </Text>
          <div className={look.track}>
            {row.marks.map((mark) => (
              <span
                key={mark.id}
                data-mark={mark.kind}
                title={`${dates.day(mark.at)}: ${markWords(mark)}`}
                className={mergeClasses(look.mark, look[mark.kind])}
                style={{ insetInlineStart: placeOf((mark.at - view.since) / lasts) }}
              />
            ))}
          </div>
        </div>
      ))}
      <div className={look.days}>
        {[view.since, middle, view.now].map((at) => (
          <Text key={at} size={200}>
            {dates.shortDay(at)}
          </Text>
        ))}
      </div>
    </div>
  );
}

/** How wide a mark is (pixels): it tells of an instant, however long the time is that is looked at. */
const markWidth = 6;

/** No mark stands out of its row, so that none lies after today. */
function placeOf(share: number): string {
  return `calc(${Math.min(1, Math.max(0, share))} * (100% - ${markWidth}px))`;
}

const useStyles = makeStyles({
  chart: {
    display: "grid",
    gridTemplateColumns: "fit-content(45%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  row: { display: "contents" },
  name: {
    alignSelf: "center",
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  track: {
    position: "relative",
    alignSelf: "stretch",
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  mark: {
    position: "absolute",
    top: "4px",
    bottom: "4px",
    width: `${markWidth}px`,
    boxSizing: "border-box",
    // Those that overlap are told apart.
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
  band: { backgroundColor: tokens.colorBrandForeground1, ...filledWhenForced },
  run: { backgroundColor: tokens.colorNeutralForeground2, ...filledWhenForced },
  withheld: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground2}`,
  },
  days: {
    gridColumnStart: "2",
    display: "flex",
    justifyContent: "space-between",
    paddingBlockStart: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});
