import type { TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { PlaybookText } from "../playbook-text.tsx";
import { Fact, Facts } from "./fact.tsx";

/** How long, who, when and when not: what decides whether an action fits today. */
export function ActionFacts({ action }: { readonly action: TeamAction }) {
  const { id, minutes, shorter, who, whenToUse, whenNotToUse, notice, caution } = action;
  const { howLong, fullOrShort, people, whenToUse: good, whenNotToUse: notNow } = words.panel;
  const time = shorter ? fullOrShort(minutes, shorter.minutes) : words.panel.minutes(minutes);
  return (
    <>
      <Fact title={howLong} text={time} />
      <Fact
        title={words.panel.who}
        text={
          <>
            {people(who.from, who.to)} <PlaybookText of={id}>{who.note}</PlaybookText>
          </>
        }
      />
      <Facts title={good} of={id} sentences={whenToUse} />
      <Facts title={notNow} of={id} sentences={whenNotToUse} />
      {caution !== undefined && (
        <Fact
          title={words.panel.cautionTitle}
          text={<PlaybookText of={id}>{caution}</PlaybookText>}
        />
      )}
      <Fact title={words.panel.notice} text={<PlaybookText of={id}>{notice}</PlaybookText>} />
    </>
  );
}
