import type { TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { Fact, Facts } from "./fact.tsx";

/** How long, who, when and when not: what decides whether an action fits today. */
export function ActionFacts({ action }: { readonly action: TeamAction }) {
  const { minutes, shorter, who, whenToUse, whenNotToUse, notice, caution } = action;
  const { howLong, fullOrShort, people, whenToUse: good, whenNotToUse: notNow } = words.panel;
  const time = shorter ? fullOrShort(minutes, shorter.minutes) : words.panel.minutes(minutes);
  return (
    <>
      <Fact title={howLong} text={time} />
      <Fact title={words.panel.who} text={`${people(who.from, who.to)} ${who.note}`} />
      <Facts title={good} sentences={whenToUse} />
      <Facts title={notNow} sentences={whenNotToUse} />
      {caution !== undefined && <Fact title={words.panel.cautionTitle} text={caution} />}
      <Fact title={words.panel.notice} text={notice} />
    </>
  );
}
