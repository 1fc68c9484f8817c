import type { ComponentType } from "react";
import { words } from "#shared/words.ts";
import { ApiProblem } from "../api.ts";
import { UnreadPart } from "../unread-part.tsx";
import { useReading } from "../use-reading.ts";

/**
 * A part of a screen whose code is loaded when it is first shown. Where that fails, the part says so
 * and tries again on a press; the screen around it goes on.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  const read = async () => {
    loaded ??= await load().catch(unloaded);
  };
  return function LazyPart(props: Props) {
    const reading = useReading(read);
    if (loaded) {
      const Part = loaded;
      return <Part {...props} />;
    }
    return reading.state === "read" ? null : <UnreadPart reading={reading} />;
  };
}

function unloaded(): never {
  throw new ApiProblem("offline", words.panel.offline);
}
