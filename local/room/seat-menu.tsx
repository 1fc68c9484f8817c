import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { type SampleKey, samplePeople, samplePerson } from "./people.ts";
import { PersonAvatar } from "./person-avatar.tsx";
import type { Place } from "./place.ts";
import type { RoomLink } from "./use-room.ts";
import { roomWords } from "./words.ts";

interface SeatMenuProps {
  readonly as: SampleKey;
  readonly go: (changes: Partial<Place>) => void;
  readonly link: RoomLink;
}

/** Whose seat one has, and the way to another one. */
export function SeatMenu({ as, go, link }: SeatMenuProps) {
  const taken = link.state?.taken ?? [];
  return (
    <Menu
      checkedValues={{ as: [as] }}
      onCheckedValueChange={(_, { checkedItems }) => go({ as: checkedItems[0] as SampleKey })}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<PersonAvatar person={as} size={24} />}>
          {roomWords.youAre(samplePerson(as).name)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {samplePeople.map(({ key, name }) => (
            <MenuItemRadio
              key={key}
              name="as"
              value={key}
              icon={<PersonAvatar person={key} size={20} />}
              {...(key !== as && taken.includes(key)
                ? { secondaryContent: roomWords.heldElsewhere }
                : {})}
            >
              {roomWords.playAs(name)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
