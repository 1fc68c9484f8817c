import { GanttChart, type GanttChartDataPoint, ResponsiveContainer } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { type TimeMark, timeLine } from "#shared/dashboard/time-line.ts";
import { day } from "#shared/day.ts";
import type { Band } from "#shared/pulse/band.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { markWords } from "./mark-words.ts";

/** The levels from the top of the chart; the three that are most common have a row in any case. */
const levels: readonly Band[] = [
  ...(["high", "upper-half", "rather-high", "mixed", "rather-low", "lower-half", "low"] as const),
];
const always: readonly Band[] = ["high", "mixed", "low"];

/** How wide a mark is, as a share of what is drawn, which begins and ends with the marks. */
const markShare = 1 / 40;

/**
 * A component over time: a row for each level with a bar where a pulse or check lay in it, one for those
 * that showed nothing and one for the runs. Rows and not colours tell them apart.
 */
export function BandChart(props: {
  readonly view: DashboardView;
  readonly component: SafetyComponent;
}) {
  const { view, component } = props;
  const look = useStyles();
  const dates = useDates();
  const marks = timeLine(view, component);
  const width = markWidth(marks);
  const row = (mark: TimeMark) => {
    if (mark.kind === "run") return dashboardWords.actions;
    return mark.kind === "band" ? words.pulse.bands[mark.band] : dashboardWords.nothingShown;
  };
  const rows = [
    ...levels
      .filter((level) => always.includes(level) || marks.some((one) => isAt(one, level)))
      .map((level) => words.pulse.bands[level]),
    ...(marks.some(({ kind }) => kind === "withheld") ? [dashboardWords.nothingShown] : []),
    dashboardWords.actions,
  ];
  const data = marks.map((mark): GanttChartDataPoint => {
    const said = `${dates.day(mark.at)}: ${markWords(mark)}`;
    return {
      // It ends where it happened, so that none lies after today.
      x: { start: new Date(mark.at - width), end: new Date(mark.at) },
      y: row(mark),
      legend: markWords(mark),
      color: mark.kind === "run" ? tokens.colorNeutralForeground2 : tokens.colorBrandForeground1,
      xAxisCalloutData: dates.day(mark.at),
      callOutAccessibilityData: { ariaLabel: said },
    };
  });
  return (
    <div className={look.chart}>
      {/* It is drawn anew where the page becomes wider or narrower, such as by zooming. */}
      <ResponsiveContainer height={60 + 32 * rows.length}>
        <GanttChart
          chartTitle={dashboardWords.chart(words.components[component])}
          data={data}
          hideLegend
          showYAxisLables
          yAxisCategoryOrder={rows.toReversed()}
          maxBarHeight={16}
          tickValues={daysToName(marks, width, dates.shortDay)}
          customDateTimeFormatter={(date) => dates.shortDay(date.getTime())}
          reflowProps={{ mode: "none" }}
        />
      </ResponsiveContainer>
    </div>
  );
}

/** Marks of one day, or a single one, are still drawn narrower than a day. */
function markWidth(marks: readonly TimeMark[]): number {
  const instants = marks.map(({ at }) => at);
  const drawn = Math.max(...instants) - Math.min(...instants);
  return Math.max(day, drawn) * markShare;
}

/** Three days fit beside each other also where the chart is narrow, if none stands at its edge. */
function daysToName(
  marks: readonly TimeMark[],
  width: number,
  shortDay: (instant: number) => string,
): Date[] {
  if (marks.length === 0) return [];
  const from = Math.min(...marks.map(({ at }) => at)) - width;
  const to = Math.max(...marks.map(({ at }) => at));
  const days = [0.1, 0.5, 0.9].map((share) => from + share * (to - from));
  const names = days.map(shortDay);
  return days.filter((_, n) => names.indexOf(names[n] ?? "") === n).map((at) => new Date(at));
}

function isAt(mark: TimeMark, level: Band): boolean {
  return mark.kind === "band" && mark.band === level;
}

const useStyles = makeStyles({ chart: { minWidth: 0, overflow: "hidden" } });
