import { useLibrary } from "../library/library-place.ts";
import { usePlaybook } from "../playbook.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";

const RecommendedPart = lazyPart(
  async () => (await import("../signals/recommended-part.tsx")).RecommendedPart,
  "soon",
);

/** Loads its code, so that it is drawn with what is around it. */
export const loadRecommended = RecommendedPart.load;

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
