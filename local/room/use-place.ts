import { useCallback, useState } from "react";
import { type Place, placeOf, searchOf } from "./place.ts";

export function usePlace(): [Place, (changes: Partial<Place>) => void] {
  const [place, setPlace] = useState(() => placeOf(location.search));
  const change = useCallback((changes: Partial<Place>) => {
    const { part, ...here } = placeOf(location.search);
    // Whoever goes elsewhere and comes back is where the app begins.
    const kept = changes.view === undefined && part !== undefined ? { part } : {};
    const next = { ...here, ...kept, ...changes };
    history.replaceState(null, "", `/${searchOf(next)}`);
    setPlace(next);
  }, []);
  return [place, change];
}
