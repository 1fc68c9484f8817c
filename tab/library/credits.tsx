import { Text } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { OutsideLink } from "./outside-link.tsx";

/** Whose framework this stands on, and where there are ready-made tools. */
export function Credits() {
  const styles = useScreenStyles();
  const { framework, frameworkUrl, tools, toolsUrl } = words.library;
  return (
    <>
      <Text as="p" className={styles.text}>
        <OutsideLink href={frameworkUrl}>{framework}</OutsideLink>
      </Text>
      <Text as="p" className={styles.text}>
        <OutsideLink href={toolsUrl}>{tools}</OutsideLink>
      </Text>
    </>
  );
}
