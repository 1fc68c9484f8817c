import { Button } from "@fluentui/react-components";
import { memo } from "react";
import { words } from "#shared/words.ts";
import { useTextButton } from "../controls/text-button.ts";
import { useTeam } from "../team-handle.ts";

/**
 * Puts the step and its timer on the meeting's stage, for all to see, where Teams lets this person. Whether
 * it does is said by the frame, which is in sight wherever this stands.
 */
export function ShareStage({ isBeside = false }: { readonly isBeside?: boolean }) {
  const { shareToStage } = useTeam();
  return shareToStage ? <ShareButton onShare={shareToStage} isBeside={isBeside} /> : null;
}

/** The same in every step, so it is not drawn anew with them. */
const ShareButton = memo(function ShareButton(props: {
  readonly onShare: () => Promise<boolean>;
  readonly isBeside: boolean;
}) {
  const textButton = useTextButton();
  return (
    <Button
      appearance="subtle"
      className={props.isBeside ? textButton.words : textButton.medium}
      onClick={() => void props.onShare()}
    >
      {words.panel.showOnStage}
    </Button>
  );
});
