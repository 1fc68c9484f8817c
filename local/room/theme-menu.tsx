import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { DarkTheme20Regular } from "@fluentui/react-icons";
import type { Place } from "./place.ts";
import type { TeamsTheme } from "./teams-context.ts";
import { roomWords } from "./words.ts";

interface ThemeMenuProps {
  readonly theme: TeamsTheme;
  readonly go: (changes: Partial<Place>) => void;
}

export function ThemeMenu({ theme, go }: ThemeMenuProps) {
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => go({ theme: checkedItems[0] as TeamsTheme })}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<DarkTheme20Regular />}
          aria-label={roomWords.theme}
          title={roomWords.theme}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(["default", "dark", "contrast"] as const).map((name) => (
            <MenuItemRadio key={name} name="theme" value={name}>
              {roomWords.themes[name]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
