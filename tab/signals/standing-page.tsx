import type { Api } from "../api.ts";
import { BackButton } from "../controls/back-button.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { StandingPart } from "./standing-part.tsx";

/** Where the team stands, as a screen of its own. */
export function StandingPage(props: {
  readonly api: Api;
  readonly teamId: string;
  readonly onLeave: () => void;
}) {
  const { api, teamId, onLeave } = props;
  const styles = useScreenStyles();
  return (
    <div className={styles.screen}>
      <BackButton onPress={onLeave} />
      <StandingPart api={api} teamId={teamId} isOpen />
    </div>
  );
}
