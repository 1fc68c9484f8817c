import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Run } from "#shared/run.ts";
import type { RunView, TeamView } from "#shared/views.ts";
import { NoticeBar } from "../notice-bar.tsx";
import { roomy } from "../page-styles.ts";
import { lazyPart, loadSoonNeeded } from "../pulse/lazy-part.tsx";
import { loadPulseOf } from "../pulse/team-pulse.tsx";
import { UnsentTexts } from "../run/unsent-texts.tsx";
import { useTeam } from "../team-handle.ts";
import { ChooseScreen, loadChooseScreen } from "./choose-screen.tsx";
import { ConnectionLine } from "./connection-line.tsx";
import { PanelHeader } from "./panel-header.tsx";
import { useScreenFocus } from "./use-screen-focus.ts";

const PlannedScreen = lazyPart(
  async () => (await import("./planned-screen.tsx")).PlannedScreen,
  "soon",
);
const RunScreen = lazyPart(async () => (await import("../run/run-screen.tsx")).RunScreen, "soon");
const EndedScreen = lazyPart(
  async () => (await import("../run/ended-screen.tsx")).EndedScreen,
  "soon",
);

/** How long the first screen is let alone before the others are loaded (ms). */
const restBefore = 2_000;

/** Loads the code of the screen that this team sees. */
export async function loadScreenOf(view: TeamView): Promise<void> {
  const name = screenOf(view.current?.run);
  if (name === "choose") return await loadChooseScreen(view);
  if (name === "planned") await Promise.all([PlannedScreen.load(), loadPulseOf(view)]);
  else await RunScreen.load();
}

/** The frame of the panel and the screen in it: choose, prepare, run, look back. */
export function Panel(props: {
  readonly ended: RunView | undefined;
  readonly notice: string | undefined;
  readonly onDismissNotice: () => void;
  readonly onDismissEnded: () => void;
}) {
  const { ended, notice, onDismissNotice, onDismissEnded } = props;
  const styles = useStyles();
  const run = useTeam().view.current?.run;
  const name = ended ? "ended" : screenOf(run);
  const screen = useScreenFocus(name);
  useEffect(() => {
    const timer = setTimeout(() => void loadSoonNeeded(), restBefore);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={mergeClasses(styles.panel, name === "run" && styles.whole)}>
      <PanelHeader isRun={name === "run"} />
      <ConnectionLine />
      <NoticeBar notice={notice} onDismiss={onDismissNotice} />
      <main
        ref={screen}
        tabIndex={-1}
        className={mergeClasses(styles.screen, name === "run" && styles.rest)}
      >
        {name !== "run" && <UnsentTexts key={name} />}
        {ended && <EndedScreen view={ended} onDone={onDismissEnded} />}
        {name === "choose" && <ChooseScreen />}
        {name === "planned" && run && <PlannedScreen run={run} />}
        {name === "run" && <RunScreen />}
      </main>
    </div>
  );
}

function screenOf(run: Run | undefined): "choose" | "planned" | "run" {
  if (!run) return "choose";
  return run.state === "planned" ? "planned" : "run";
}

const useStyles = makeStyles({
  panel: {
    maxWidth: "640px",
    marginInline: "auto",
    // Narrower than Fluent has it: a panel is 280 pixels wide, and full of sentences.
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalM,
    boxSizing: "border-box",
  },
  // The line around what has the focus does not touch its words.
  screen: {
    minWidth: 0,
    marginTop: tokens.spacingVerticalL,
    outlineOffset: tokens.spacingHorizontalXS,
  },
  // During a run the step and its time stay in sight, and so do the controls; what is between them
  // scrolls. A low panel, or one with very large text, scrolls as a whole.
  whole: {
    [roomy]: {
      display: "flex",
      flexDirection: "column",
      height: "100vh",
      paddingBlock: tokens.spacingVerticalS,
    },
  },
  rest: {
    marginTop: tokens.spacingVerticalS,
    [roomy]: {
      display: "flex",
      flexDirection: "column",
      flexGrow: 1,
      minHeight: 0,
      marginTop: 0,
    },
  },
});
