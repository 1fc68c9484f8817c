import { Button } from "@fluentui/react-components";
import { stepToolWords as words } from "#shared/words/step-tools.ts";
import { useTextButton } from "../controls/text-button.ts";
import type { Clamp } from "./use-clamp.ts";

/** Shows the rest of the texts, or only how they begin; not there where there is no more. */
export function ReadOn({ clamp }: { readonly clamp: Clamp }) {
  const textButton = useTextButton();
  if (!clamp.hasMore) return null;
  return (
    <Button
      type="button"
      appearance="subtle"
      size="small"
      className={textButton.small}
      aria-expanded={clamp.isOpen}
      onClick={clamp.toggle}
    >
      {clamp.isOpen ? words.readLess : words.readOn}
    </Button>
  );
}
