import { useEffect, useState } from "react";

/** How long typing must rest before what was found is said (ms). */
const rest = 500;

/** The sentence as it is said: not at every key, only once it stays as it is. */
export function useSaid(sentence: string): string {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), rest);
    return () => clearTimeout(timer);
  }, [sentence]);
  return said;
}
