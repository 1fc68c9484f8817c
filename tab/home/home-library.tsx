import { Text } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import type { Api } from "../api.ts";
import { TeamField } from "../controls/choose-field.tsx";
import { Library } from "../library/library.tsx";
import { useLibrary } from "../library/library-place.ts";
import type { Page } from "../library/use-pages.ts";
import { createPlaybook, PlaybookContext } from "../playbook.ts";
import { useScreenStyles } from "../screen-styles.ts";

/** A page that is to be opened in the library of a team; another object is another wish. */
export interface LibraryWish {
  readonly teamId: string;
  readonly page: Page;
}

/** The library in the personal tab: of one of my teams at a time. */
export function HomeLibrary(props: {
  readonly api: Api;
  readonly wish?: LibraryWish | undefined;
  readonly teams: readonly Pick<HomeTeam, "id" | "name" | "members">[];
}) {
  const { api, teams, wish } = props;
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    if (wish) setChosen(wish.teamId);
  }, [wish]);
  const team = teams.find(({ id }) => id === chosen) ?? teams[0];
  const teamId = team?.id;
  const playbook = useMemo(() => createPlaybook(api, teamId), [api, teamId]);
  return (
    <PlaybookContext value={playbook}>
      <Library
        key={teamId}
        title={words.library.title}
        note={words.panel.chooseNote}
        members={team?.members ?? []}
        isMeeting={false}
        start={howToRun}
        above={
          <>
            <OpenWished wish={wish?.teamId === teamId ? wish : undefined} />
            <TeamField teams={teams} chosen={teamId} onChoose={setChosen} />
          </>
        }
      />
    </PlaybookContext>
  );
}

/** Opens what is wished for, once. */
function OpenWished({ wish }: { readonly wish: LibraryWish | undefined }) {
  const { pages } = useLibrary();
  useEffect(() => {
    if (wish) pages.startWith(wish.page);
  }, [wish, pages]);
  return null;
}

function howToRun() {
  return <HowToRun />;
}

function HowToRun() {
  const styles = useScreenStyles();
  return (
    <Text as="p" className={styles.text}>
      {words.library.runIt}
    </Text>
  );
}
