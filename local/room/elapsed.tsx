import { Text } from "@fluentui/react-components";
import { useSecond } from "./use-second.ts";
import { roomWords } from "./words.ts";

interface ElapsedProps {
  readonly since: number;
  readonly now: () => number;
}

/** How long the meeting has lasted, such as 03:07 or 1:03:07. */
export function Elapsed({ since, now }: ElapsedProps) {
  useSecond();
  return (
    <Text size={200} font="numeric" title={roomWords.elapsed}>
      {duration(now() - since)}
    </Text>
  );
}

function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const pad = (count: number) => String(count % 60).padStart(2, "0");
  const hours = Math.floor(seconds / 3_600);
  const short = `${pad(Math.floor(seconds / 60))}:${pad(seconds)}`;
  return hours === 0 ? short : `${hours}:${short}`;
}
