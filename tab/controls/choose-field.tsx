import { Field, Select } from "@fluentui/react-components";
import type { Person } from "#shared/team.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";

/** One of these people, by name; where there are words for it, or nobody. */
export function PersonField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly people: readonly Person[];
  /** Nobody, where it is not the id of one of them. */
  readonly chosen: string;
  readonly nobody?: string;
  readonly onChoose: (userId: string) => void;
}) {
  const { label, hint, people, chosen, nobody, onChoose } = props;
  const isKnown = people.some(({ userId }) => userId === chosen);
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select value={isKnown ? chosen : ""} onChange={(_, { value }) => onChoose(value)}>
        {nobody !== undefined && <option value="">{nobody}</option>}
        {people.map(({ userId, name }) => (
          <option key={userId} value={userId}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Which of my teams is shown; not there where I have one alone. */
export function TeamField(props: {
  readonly teams: readonly Pick<HomeTeam, "id" | "name">[];
  readonly chosen: string | undefined;
  readonly onChoose: (teamId: string) => void;
}) {
  const { teams, chosen, onChoose } = props;
  if (teams.length < 2) return null;
  return (
    <Field label={words.library.team}>
      <Select value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {teams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
