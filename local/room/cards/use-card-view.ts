import { type ComponentType, useEffect, useState } from "react";
import type { CardViewProps } from "./card-view.tsx";

/** What draws a card, once it is there. */
export type LoadedCardView =
  | { readonly state: "loading" | "failed" }
  | { readonly state: "ready"; readonly CardView: ComponentType<CardViewProps> };

let loaded: LoadedCardView = { state: "loading" };

/** Loads what draws cards when the first card is shown. */
export function useCardView(): LoadedCardView {
  const [view, setView] = useState(loaded);
  useEffect(() => {
    let isShown = true;
    import("./card-view.tsx").then(
      ({ CardView }) => {
        loaded = { state: "ready", CardView };
        if (isShown) setView(loaded);
      },
      // After an update of the server a page that stayed open asks for a file that is gone.
      () => isShown && setView({ state: "failed" }),
    );
    return () => {
      isShown = false;
    };
  }, []);
  return view;
}
