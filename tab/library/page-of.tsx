import { usePlaybook } from "../playbook.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { useLibrary } from "./library-place.ts";
import type { Page } from "./use-pages.ts";

const ActionPage = lazyPart(async () => (await import("./action-page.tsx")).ActionPage, "soon");
const PreparationPage = lazyPart(
  async () => (await import("./preparation-page.tsx")).PreparationPage,
);
const ResourcePage = lazyPart(async () => (await import("./resource-page.tsx")).ResourcePage);
const OwnPage = lazyPart(async () => (await import("./own-page.tsx")).OwnPage);
const StandingPage = lazyPart(
  async () => (await import("../signals/standing-page.tsx")).StandingPage,
);
const ActionEditor = lazyPart(
  async () => (await import("../own-actions/action-editor.tsx")).ActionEditor,
);

/** The page that is open. Its code is loaded when the first of its kind is opened. */
export function PageOf({ page }: { readonly page: Page }) {
  const { members, pages } = useLibrary();
  const { team } = usePlaybook();
  switch (page.name) {
    case "action":
      return <ActionPage action={page.action} />;
    case "preparation":
      return <PreparationPage action={page.action} length={page.length} onLeave={pages.leave} />;
    case "resources":
      return <ResourcePage />;
    case "standing":
      return team ? <StandingPage {...team} onLeave={pages.leave} /> : null;
    case "own":
      return team ? <OwnPage {...team} left={page.left} /> : null;
    case "editor":
      return team ? (
        <ActionEditor
          {...team}
          members={members}
          actionId={page.actionId}
          startFrom={page.startFrom}
          onLeave={(left) =>
            left.kind === "untouched" ? pages.leave() : pages.startWith({ name: "own", left })
          }
        />
      ) : null;
  }
}
