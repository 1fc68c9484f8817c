import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { type TimeMark, timeLine } from "#shared/dashboard/time-line.ts";
import type { Band } from "#shared/pulse/band.ts";
import { bandScale, partsOfBand } from "#shared/pulse/band-scale.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { filledWhenForced } from "../page-styles.ts";
import { markWords } from "./mark-words.ts";

/** The scale from the top of the chart: a part of it is a row of the grid. */
const fromTop = bandScale.toReversed();

/** The levels that have a name beside the chart. Each covers its parts of the scale. */
const levels = ["high", "mixed", "low"] as const;

/**
 * A component over the time that is looked at: beside the scale, as it is drawn everywhere, a mark for each
 * pulse or check, as high as what it covers of the scale; below it a row for those that showed nothing and one
 * for the runs. Places and not colours tell them apart; a sentence and a table below say the same to
 * whoever does not see it.
 */
export function BandChart(props: {
  readonly view: DashboardView;
  readonly component: SafetyComponent;
}) {
  const { view, component } = props;
  const look = useStyles();
  const dates = useDates();
  const marks = timeLine(view, component);
  const hasWithheld = marks.some(({ kind }) => kind === "withheld");
  const withheldRow = fromTop.length + 1;
  const runRow = withheldRow + (hasWithheld ? 1 : 0);
  const rows = [
    ...levels.map((level) => ({ name: words.pulse.bands[level], gridRow: rowsOf(level) })),
    ...(hasWithheld ? [{ name: dashboardWords.nothingShown, gridRow: `${withheldRow}` }] : []),
    { name: dashboardWords.actions, gridRow: `${runRow}` },
  ];
  const rowOf = (mark: TimeMark) =>
    mark.kind === "band" ? rowsOf(mark.band) : `${mark.kind === "run" ? runRow : withheldRow}`;
  const lasts = Math.max(1, view.now - view.since);
  const middle = view.since + lasts / 2;
  return (
    <div
      role="img"
      aria-label={dashboardWords.chart(words.components[component])}
      className={look.chart}
    >
      {rows.map(({ name, gridRow }) => (
        <Fragment key={name}>
          <Text size={200} className={look.name} style={{ gridRow }} data-row={gridRow}>
            {name}
          </Text>
          <div className={look.track} style={{ gridRow }} />
        </Fragment>
      ))}
      {marks.map((mark) => (
        <span
          key={mark.id}
          data-mark={mark.kind}
          title={`${dates.day(mark.at)}: ${markWords(mark)}`}
          className={mergeClasses(look.mark, look[mark.kind])}
          style={{
            gridRow: rowOf(mark),
            marginInlineStart: placeOf((mark.at - view.since) / lasts),
          }}
        />
      ))}
      <div className={look.days} style={{ gridRow: `${runRow + 1}` }}>
        {[view.since, middle, view.now].map((at) => (
          <Text key={at} size={200}>
            {dates.shortDay(at)}
          </Text>
        ))}
      </div>
    </div>
  );
}

/** The rows of the grid that a band covers. */
function rowsOf(band: Band): string {
  const rows = partsOfBand[band].map((part) => fromTop.indexOf(part) + 1);
  return `${Math.min(...rows)} / ${Math.max(...rows) + 1}`;
}

/** How wide a mark is (pixels): it tells of an instant, however long the time is that is looked at. */
const markWidth = 6;

/** No mark stands out of the chart, so that none lies after today. */
function placeOf(share: number): string {
  return `calc(${Math.min(1, Math.max(0, share))} * (100% - ${markWidth}px))`;
}

const useStyles = makeStyles({
  chart: {
    display: "grid",
    gridTemplateColumns: "fit-content(45%) minmax(0, 1fr)",
    gridTemplateRows: `repeat(${bandScale.length}, minmax(20px, auto))`,
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: {
    gridColumnStart: "1",
    alignSelf: "center",
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  track: {
    gridColumnStart: "2",
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  mark: {
    gridColumnStart: "2",
    justifySelf: "start",
    marginBlock: "4px",
    width: `${markWidth}px`,
    boxSizing: "border-box",
    // Those that overlap are told apart.
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
  band: { backgroundColor: tokens.colorBrandForeground1, ...filledWhenForced },
  // As high in a row whose name takes two lines.
  run: {
    alignSelf: "center",
    height: "12px",
    backgroundColor: tokens.colorNeutralForeground2,
    ...filledWhenForced,
  },
  withheld: {
    alignSelf: "center",
    height: "12px",
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
