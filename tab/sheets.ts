import { createContext, useContext, useMemo, useState } from "react";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { answeredHere } from "./answered-here.ts";

/**
 * What I have chosen in a round and not sent yet. It is in the memory of this window only; the device
 * remembers that something was sent, until the round closes.
 */
export interface Sheet {
  /** A choice from 1 to 5, by the question's id. */
  readonly choices: Readonly<Record<string, number>>;
  /** Names this sending: another one as soon as a choice is another. */
  readonly commandId: string;
  /** Whether it was sent from this device. What was chosen is forgotten then. */
  readonly isSaved: boolean;
}

/** The sheets of this window, by round. They outlast the screens that they are filled in on. */
export interface Sheets {
  readonly find: (roundId: string) => Sheet | undefined;
  readonly choose: (roundId: string, questionId: string, choice: number) => void;
  /** This sending is in the box; what was chosen since then stays. */
  readonly saved: (round: Pick<RoundView, "id" | "closesAt">, commandId: string) => void;
  /** An empty sheet for another answer. */
  readonly again: (roundId: string) => void;
}

/** Whether a pulse or check waits for my answer, as far as this device knows. */
export function waitsForMe(
  { id, state, mayAnswer }: Pick<RoundView, "id" | "state" | "mayAnswer">,
  sheets: Pick<Sheets, "find">,
): boolean {
  return state === "open" && mayAnswer && sheets.find(id)?.isSaved !== true;
}

export const SheetsContext = createContext<Sheets | undefined>(undefined);

/** The sheets of the window that this component is drawn in. */
export function useSheets(): Sheets {
  const sheets = useContext(SheetsContext);
  if (!sheets) throw new Error("useSheets is used outside a window's sheets");
  return sheets;
}

/** Holds the sheets of this person in a window that is opened at this time (ms). */
export function useNewSheets(userId: string, openedAt: number): Sheets {
  const [answered] = useState(() => answeredHere(userId, openedAt));
  const [all, setAll] = useState<Readonly<Record<string, Sheet>>>({});
  return useMemo(() => {
    const change = (roundId: string, next: (sheet: Sheet | undefined) => Sheet | undefined) =>
      setAll((before) => {
        const sheet = next(before[roundId]);
        return sheet ? { ...before, [roundId]: sheet } : before;
      });
    return {
      find: (roundId) => all[roundId] ?? (answered.has(roundId) ? sentSheet : undefined),
      choose: (roundId, questionId, choice) =>
        change(roundId, (sheet) => ({
          choices: { ...sheet?.choices, [questionId]: choice },
          commandId: crypto.randomUUID(),
          isSaved: false,
        })),
      saved: ({ id, closesAt }, commandId) => {
        answered.add(id, closesAt);
        change(id, (sheet) =>
          sheet?.commandId === commandId ? { choices: {}, commandId, isSaved: true } : sheet,
        );
      },
      again: (roundId) => change(roundId, () => emptySheet),
    };
  }, [all, answered]);
}

const emptySheet: Sheet = { choices: {}, commandId: "", isSaved: false };
const sentSheet: Sheet = { ...emptySheet, isSaved: true };
