import type { RoundView } from "#shared/pulse/round-view.ts";
import { words } from "#shared/words.ts";
import type { CardElement } from "./card.ts";
import { paragraph } from "./own-words.ts";

const { promise } = words.pulse;

/**
 * What is promised about the answers to a round: in sight what nobody should answer without knowing,
 * and all of it on a press. A pulse is answered on the card itself, a check in the app.
 */
export function promiseParts(
  { id: roundId, kind, threshold }: RoundView,
  { isReminder = false }: { readonly isReminder?: boolean } = {},
): CardElement[] {
  const isCheck = kind === "check";
  // Both cards of a round can stand in one chat.
  const id = `promise-${roundId}${isReminder ? "-again" : ""}`;
  const whole = [
    promise.protects(threshold),
    ...(isCheck ? [promise.keptOfCheck] : []),
    promise.limits,
    isCheck ? promise.limitsOfCheck : promise.inCard,
  ];
  return [
    paragraph(promise.seen(threshold)),
    paragraph(`${promise.confidential} ${isCheck ? promise.keptInShort : promise.passesTeams}`),
    {
      type: "ActionSet",
      actions: [{ type: "Action.ToggleVisibility", title: promise.title, targetElements: [id] }],
    },
    { type: "Container", id, isVisible: false, style: "emphasis", items: whole.map(paragraph) },
  ];
}
