import { useRef, useState } from "react";
import type { DraftView } from "#shared/own-actions/own-playbook.ts";
import { words } from "#shared/words.ts";
import { type Api, ApiProblem } from "../api.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import type { EditorResult } from "./editor-props.ts";

/** The ways out of a draft. Each resolves to whether it was applied. */
export interface Finishing {
  /** How often finishing was tried while something was still to do. */
  readonly tries: number;
  /** Why the last try was not applied. */
  readonly notice: string | undefined;
  readonly finish: () => Promise<boolean>;
  readonly discard: () => Promise<boolean>;
}

export function useFinishing(props: {
  readonly api: Api;
  readonly teamId: string;
  readonly actionId: string;
  readonly keeper: DraftKeeper;
  readonly onLeave: (result: EditorResult) => void;
}): Finishing {
  const { api, teamId, actionId, keeper, onLeave } = props;
  const [tries, setTries] = useState(0);
  const [notice, setNotice] = useState<string>();
  // One command for each version: sent again, it makes one version of the action.
  const command = useRef({ version: 0, commandId: "" });
  const place = { teamId, actionId };

  const attempt = async (call: () => Promise<EditorResult>): Promise<boolean> => {
    setNotice(undefined);
    try {
      const result = await call();
      keeper.stop();
      onLeave(result);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const { code, current, message } = error;
      if (code === "conflict" && isDraft(current)) keeper.hearConflict(current);
      else setNotice(code === "offline" ? words.panel.notSent : message);
      return false;
    }
  };

  return {
    tries,
    notice,
    async finish() {
      if (!(await keeper.flush())) return false;
      const { problems, version } = keeper.snapshot();
      if (problems.size > 0) {
        setTries((now) => now + 1);
        return false;
      }
      if (command.current.version !== version) {
        command.current = { version, commandId: crypto.randomUUID() };
      }
      const { commandId } = command.current;
      return attempt(async () => ({
        kind: "finished",
        entry: await api.call("finishDraft", place, { commandId, seenVersion: version }),
      }));
    },
    discard: () =>
      attempt(async () => {
        if (keeper.snapshot().isKept) await api.call("discardDraft", place);
        return { kind: "discarded", actionId };
      }),
  };
}

function isDraft(current: unknown): current is DraftView {
  return typeof current === "object" && current !== null && "problems" in current;
}
