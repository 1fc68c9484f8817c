import type { Law } from "./witness.ts";

/** A defect that is planted in the product to see that a law is broken by it. */
export interface Mutant {
  readonly law: Law;
  /** Where, from the project's root, and what is there instead of what. */
  readonly changes: readonly {
    readonly file: string;
    readonly from: string;
    readonly to: string;
  }[];
}

const runChanges = "shared/run-changes.ts";
const anyVersion = {
  file: runChanges,
  from: "if (expectedVersion < run.lastChange.version || expectedVersion > run.version)",
  to: "if (expectedVersion < 0)",
};

const anyDots = {
  file: "shared/contribution.ts",
  from: "over !== undefined && over !==",
  to: "over === -1 && over !==",
};

/** By name: each is found by one of the laws. */
export const mutants: Readonly<Record<string, Mutant>> = {
  "takes older versions": {
    law: "forward",
    changes: [
      {
        file: "tab/merge.ts",
        from: "known && known.version >= run.version",
        to: "!known && run.version < 0",
      },
    ],
  },
  "reads nothing when the line is back": {
    law: "agree",
    changes: [
      { file: "tab/stay-in-touch.ts", from: "if (isAsking || isClosed) return;", to: "return;" },
    ],
  },
  "drops a draft that was refused": {
    law: "drafts",
    changes: [
      {
        file: "tab/run/send-draft.ts",
        from: "if (applied) drafts.saved(sent);",
        to: "drafts.saved(sent);",
      },
    ],
  },
  "keeps no draft on the device": {
    law: "drafts",
    changes: [{ file: "tab/run/draft-store.ts", from: "shelf.put(draft);", to: "" }],
  },
  "lets a late note or vote replace a newer one": {
    law: "drafts",
    changes: [
      {
        file: "shared/contribution.ts",
        from: "if (known === undefined || at === undefined) return false;",
        to: "return false;",
      },
      anyDots,
    ],
  },
  "lets a window replace dots that it has not seen": {
    law: "drafts",
    changes: [anyDots],
  },
  "tells what others wrote": {
    law: "sealed",
    changes: [
      {
        file: "bot/usecases/run-view.ts",
        from: "{ runId: run.id, userId }",
        to: "{ runId: run.id, userId: run.facilitatorId }",
      },
    ],
  },
  "applies a command twice": {
    law: "once",
    changes: [
      {
        file: runChanges,
        from: 'if (run.recent.includes(command.commandId)) return "repeated";',
        to: "",
      },
      anyVersion,
    ],
  },
  "sends again what another tab has sent": {
    law: "once",
    changes: [
      {
        file: "tab/run/draft-store.ts",
        from: "if (!shelf.find(draft)) await",
        to: "if (!newId) await",
      },
    ],
  },
  "lets an earlier leader lead": {
    law: "lead",
    changes: [
      { file: "shared/permissions.ts", from: "return leads(run, actorId);", to: "return true;" },
      anyVersion,
    ],
  },
};
