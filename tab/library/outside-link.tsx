import { Link } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import { words } from "#shared/words.ts";

/** A link to another site, marked as such: it opens beside the meeting. */
export function OutsideLink(props: { readonly href: string; readonly children: string }) {
  return (
    <Link href={props.href} target="_blank" rel="noreferrer noopener" inline>
      {props.children} <OpenRegular role="img" aria-label={words.panel.opensOutside} />
    </Link>
  );
}
