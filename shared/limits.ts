/** How many notes one member may write in a step. */
export const mostNotes = 10;

/** How many dots one member has in a vote. */
export const mostDots = 3;

/** How many characters a note may have. */
export const noteLength = 280;

/** How many characters a commitment may have. */
export const commitmentLength = 200;

/** How many characters a decision may have: a sentence. */
export const decisionLength = 200;

/** How many commitments one run may have. */
export const mostCommitments = 50;

/** How many people a conversation may have to become a team. */
export const mostMembers = 100;

/** How many notes a board may hold, notes added after it was shown included. */
export const mostOnBoard = 300;

/** How many characters a file of actions may have that is imported: 200 actions as long as ours fit. */
export const longestFile = 2_000_000;

/** How many characters the title of an action or of a step may have. */
export const titleLength = 60;

/** How many characters the id of a step may have: it is part of addresses, and of the ids of records. */
export const stepIdLength = 64;

/** How many characters the line under an action's title may have. */
export const summaryLength = 120;

/** How many characters a text of an action may have. */
export const sentenceLength = 600;

/** How many characters a text of an action may have while it is written: more than when it is finished. */
export const draftTextLength = 4_000;

/** How many sentences a field of an action may have while it is written. */
export const mostDraftLines = 12;

/** How many steps an action may have while it is written. */
export const mostDraftSteps = 30;

/** How many resources an action may have while it is written. */
export const mostDraftResources = 12;

/** How many characters the leader's words in a step may have. */
export const scriptLength = 900;
