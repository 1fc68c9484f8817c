import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SampleKey } from "../people.ts";
import type { CardPress, ChatLine, RoomCard } from "../room-protocol.ts";
import type { RoomLink } from "../use-room.ts";
import { roomWords } from "../words.ts";
import { useCardView } from "./use-card-view.ts";

const useStyles = makeStyles({
  said: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface BotCardProps {
  readonly me: SampleKey;
  readonly line: ChatLine;
  readonly card: RoomCard;
  readonly link: RoomLink;
  readonly follow: (address: string) => void;
}

/** A card of the bot as one person sees it, and what came of the button they pressed. */
export function BotCard({ me, line, card, link, follow }: BotCardProps) {
  const styles = useStyles();
  const view = useCardView();
  const [said, setSaid] = useState("");
  const press = async (action: CardPress["action"]) => {
    setSaid(roomWords.pressing);
    const reply = await link.press({ by: me, lineId: line.id, action });
    setSaid(reply.said ?? "");
  };
  return (
    <>
      {view.state === "loading" && <Spinner size="tiny" label={roomWords.cardLoading} />}
      {view.state === "failed" && (
        <Text>
          {fallbackOf(card)} {roomWords.cardFailed}
        </Text>
      )}
      {view.state === "ready" && (
        <view.CardView json={JSON.stringify(card)} press={press} follow={follow} />
      )}
      <Text size={200} role="status" className={styles.said}>
        {said}
      </Text>
    </>
  );
}

function fallbackOf({ fallbackText }: RoomCard): string {
  return typeof fallbackText === "string" ? fallbackText : "";
}
