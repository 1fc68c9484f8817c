import { useLibrary } from "../library/library-place.ts";
import { usePlaybook } from "../playbook.ts";
import { RecommendedPart } from "../signals/recommended-part.tsx";

/** What the team might run next. */
export function Recommended({ asOf }: { readonly asOf: number }) {
  const { team } = usePlaybook();
  const { pages } = useLibrary();
  if (!team) return null;
  return (
    <RecommendedPart
      {...team}
      asOf={asOf}
      onOpen={(action) => pages.open({ name: "action", action })}
    />
  );
}
