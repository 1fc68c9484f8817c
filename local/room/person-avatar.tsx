import { Avatar, type AvatarProps } from "@fluentui/react-components";
import { type SampleKey, samplePerson } from "./people.ts";
import { personColors } from "./person-colors.ts";

interface PersonAvatarProps {
  readonly person: SampleKey;
  readonly size: NonNullable<AvatarProps["size"]>;
}

/** A person's picture. Their name always stands beside it, so it says nothing by itself. */
export function PersonAvatar({ person, size }: PersonAvatarProps) {
  const { name } = samplePerson(person);
  return <Avatar name={name} color={personColors[person]} size={size} aria-hidden />;
}
