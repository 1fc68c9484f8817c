// How long records are kept; judgements of ours, said in docs/data.md and in the privacy notice. This
// file knows nothing of schemas, so that pages can read it.

const minute = 60_000;

/** The history of a team (ended runs, settled commitments, closed rounds), after its last change (days). */
export const historyDays = 730;

/** A commitment that was taken back: as long as whoever did it or waited for it is told of that (days). */
export const takenBackDays = 14;

/** What somebody wrote alone in a run, after they last changed it (days). The board stays with the run. */
export const writtenDays = 90;

/** A meeting, after its last change (days): twice as long as the dashboard looks back. */
export const meetingDays = 182;

/** What a team was writing of an action and nobody went on with (days). */
export const draftDays = 365;

/** What the bot knows of a person's own chat, after the app was taken out of it (days). */
export const leftChatDays = 30;

/** How long a team is kept after the app was taken out of all of its conversations (days). */
export const leftTeamDays = 30;

/** Who was asked by a round, as keyed hashes, so that no two almost equal teams are asked (days). */
export const rosterDays = 30;

/** How far the document of a round has come; a round is open for a day, and longer only where no server runs (days). */
export const versionDays = 14;

/** Which server processes a team's panels were in touch with (days). */
export const serverDays = 1;

/** Sealed figures of a check, to compare the next ones with, at the most (days). */
export const comparisonDays = 120;

/** Sealed figures of a measured action (days). */
export const pooledDays = 730;

/**
 * For how long (ms) nobody who is erased gets back in, and after which it is looked once more: longer
 * than whoever has a record's work keeps it (`leaseMs`), than a call takes, and than the answers of
 * Teams are kept.
 */
export const watchMs = 15 * minute;
