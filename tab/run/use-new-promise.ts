import { useState } from "react";
import { localDay } from "./local-day.ts";

/** What the form of a commitment holds. */
export interface PromiseFields {
  readonly text: string;
  readonly ownerId: string;
  /** For whom it is done; empty for nobody in particular. */
  readonly forId: string;
  readonly dueOn: string;
}

/** A commitment that is being typed; kept until it is added, whatever the team does. */
export interface NewPromise {
  readonly fields: PromiseFields;
  readonly fill: (some: Partial<PromiseFields>) => void;
  /** The promise was added: the next one starts empty, for the same day. */
  readonly added: () => void;
}

/** Begins with my own name and one week from today. */
export function useNewPromise(myId: string, now: () => number): NewPromise {
  const [fields, setFields] = useState<PromiseFields>(() => ({
    text: "",
    ownerId: myId,
    forId: "",
    dueOn: localDay(now(), 7),
  }));
  return {
    fields,
    fill: (some) => setFields((before) => ({ ...before, ...some })),
    added: () => setFields((before) => ({ ...before, text: "", ownerId: myId, forId: "" })),
  };
}
