import { useCallback, useState } from "react";
import { type Place, placeOf, searchOf } from "./place.ts";

export function usePlace(): [Place, (changes: Partial<Place>) => void] {
  const [place, setPlace] = useState(() => placeOf(location.search));
  const change = useCallback((changes: Partial<Place>) => {
    const next = { ...placeOf(location.search), ...changes };
    history.replaceState(null, "", `/${searchOf(next)}`);
    setPlace(next);
  }, []);
  return [place, change];
}
