import { Field, Select } from "@fluentui/react-components";
import type { Member } from "#shared/team.ts";
import { runWords } from "#shared/words/run.ts";

/** To whom the lead is given. */
export function ChooseLeader(props: {
  readonly toId: string;
  readonly others: readonly Pick<Member, "userId" | "name">[];
  readonly onChoose: (userId: string) => void;
}) {
  const { toId, others, onChoose } = props;
  return (
    <Field label={runWords.handOverTo}>
      <Select value={toId} onChange={(_, { value }) => onChoose(value)}>
        {others.map(({ userId, name }) => (
          <option key={userId} value={userId}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
