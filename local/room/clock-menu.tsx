import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Clock20Regular } from "@fluentui/react-icons";
import type { RoomLink } from "./use-room.ts";
import { useSecond } from "./use-second.ts";
import { roomWords } from "./words.ts";

// A pulse closes on the hour after a day: a day and an hour close it.
const steps = [1, 10, 60, 1_440] as const;

/** The room's clock, and ways to let time pass. */
export function ClockMenu({ link }: { readonly link: RoomLink }) {
  useSecond();
  const time = new Date(link.now()).toLocaleString(undefined, {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<Clock20Regular />} title={roomWords.clock}>
          {time}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {steps.map((minutes) => (
            <MenuItem key={minutes} onClick={() => link.forward(minutes)}>
              {roomWords.clockForward[minutes]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
