import { useLibrary } from "../library/library-place.ts";
import { usePlaybook } from "../playbook.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";

const RecommendedPart = lazyPart(
  async () => (await import("../signals/recommended-part.tsx")).RecommendedPart,
);
const StandingPart = lazyPart(
  async () => (await import("../signals/standing-part.tsx")).StandingPart,
);

/** What the team might run next, and where it stands. */
export function TeamStanding() {
  const { team } = usePlaybook();
  const { pages } = useLibrary();
  if (!team) return null;
  return (
    <>
      <RecommendedPart {...team} onOpen={(action) => pages.open({ name: "action", action })} />
      <StandingPart {...team} />
    </>
  );
}
