import { useContext, useEffect, useRef } from "react";
import { RoomLocale } from "../locale.ts";
import type { CardPress } from "../room-protocol.ts";
import { useCardStyles } from "./card-styles.ts";
import { type CardEvents, drawnCard } from "./drawn-card.ts";

export interface CardViewProps {
  /** The card as text: the same text is the same card, and what is filled in stays. */
  readonly json: string;
  readonly press: (action: CardPress["action"]) => Promise<void>;
  readonly follow: (address: string) => void;
}

/** An Adaptive Card. It comes with the package that draws it, so load it only for a card. */
export function CardView(props: CardViewProps) {
  const styles = useCardStyles();
  const host = useRef<HTMLDivElement>(null);
  const newest = useRef(props);
  useEffect(() => {
    newest.current = props;
  });
  const { json } = props;
  const locale = useContext(RoomLocale);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const hadFocus = element.contains(document.activeElement);
    let isBusy = false;
    const events: CardEvents = {
      follow: (address) => newest.current.follow(address),
      async press(action, button) {
        if (isBusy) return;
        isBusy = true;
        button?.setAttribute("aria-busy", "true");
        await newest.current.press(action);
        button?.removeAttribute("aria-busy");
        isBusy = false;
      },
    };
    const card = drawnCard(json, events, locale);
    element.replaceChildren(...(card ? [card] : []));
    // The button that was pressed is gone; whoever pressed it by the keyboard stays at the card.
    if (hadFocus) element.focus();
  }, [json, locale]);
  return <div ref={host} tabIndex={-1} className={styles.card} />;
}
