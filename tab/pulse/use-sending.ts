import { useState } from "react";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import type { Sent } from "../send-answer.ts";
import { type Sheet, useSheets } from "../sheets.ts";

/** How an answer gets into the box of a round. */
export type SendSheet = (roundId: string, sheet: Sheet) => Promise<Sent>;

/** What a sheet of questions is drawn with. */
export interface SheetProps {
  readonly round: RoundView;
  readonly send: SendSheet;
  /** Whether another button leads here and is the next to press, until something is chosen. */
  readonly isLedTo: boolean;
}

/** The sending of my answer to a round. */
export interface Sending {
  readonly isSaved: boolean;
  /** Whether anything is chosen. */
  readonly isBegun: boolean;
  /** The ids of the questions that have no choice yet. */
  readonly missing: readonly string[];
  /** Those of them that were missing when it was to be sent. */
  readonly toldMissing: readonly string[];
  /** How it stands, in a sentence. */
  readonly sentence: string | undefined;
  /** Sends the sheet if it is full; resolves to whether it is saved. */
  readonly press: () => Promise<boolean>;
  readonly again: () => void;
}

export function useSending(round: RoundView, send: SendSheet): Sending {
  const sheets = useSheets();
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [sentId, setSentId] = useState<string>();
  const sheet = sheets.find(round.id);
  const ids = round.questions.map(({ id }) => id);
  const missing = ids.filter((id) => sheet?.choices[id] === undefined);
  const isSaved = sheet?.isSaved === true;

  const press = async () => {
    setTried(true);
    setRefused(undefined);
    if (!sheet || missing.length > 0) return false;
    const sent = await send(round.id, sheet);
    if ("refused" in sent) {
      setRefused(sent.refused);
      return false;
    }
    setTried(false);
    setSentId(sheet.commandId);
    sheets.saved(round, sheet.commandId);
    return true;
  };

  const sentence = () => {
    if (isSaved) return words.pulse.saved;
    if (refused !== undefined) return refused;
    if (tried && missing.length > 0) {
      return runWords.pulse.missing(missing.map((id) => ids.indexOf(id) + 1));
    }
    const isChanged = sentId !== undefined && sheet?.commandId !== sentId;
    return isChanged ? runWords.pulse.changedSince : undefined;
  };

  const again = () => {
    setSentId(undefined);
    sheets.again(round.id);
  };
  const toldMissing = tried ? missing : [];
  const isBegun = missing.length < ids.length;
  return { isSaved, isBegun, missing, toldMissing, sentence: sentence(), press, again };
}
