import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

interface ChoiceMenuProps<T extends string> {
  readonly label: string;
  readonly icon: ReactElement;
  /** What can be chosen, with what each is called. */
  readonly choices: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly choose: (next: T) => void;
}

/** A menu of the bar in which one thing is chosen. */
export function ChoiceMenu<T extends string>(props: ChoiceMenuProps<T>) {
  const { label, icon, choices, chosen, choose } = props;
  const names = Object.keys(choices) as T[];
  return (
    <Menu
      checkedValues={{ chosen: [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0] as T)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={icon} aria-label={label} title={label} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {names.map((name) => (
            <MenuItemRadio key={name} name="chosen" value={name}>
              {choices[name]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
