import { useEffect, useState } from "react";
import { atLeisure } from "../at-leisure.ts";

/** Whether what is more urgent has been drawn: false at first, and true from the first idle moment on. */
export function useLeisure(): boolean {
  const [hasLeisure, setLeisure] = useState(false);
  useEffect(() => atLeisure(() => setLeisure(true)), []);
  return hasLeisure;
}
