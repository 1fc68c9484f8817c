/** How many times away a person may have. */
export const mostAway = 20;

/** How often in a row somebody may pass or give away their turn until they have led. */
export const mostPasses = 2;

/** How many changes of turns a team remembers. */
export const mostTurnChanges = 40;

/** How many weekly meetings a team may have. */
export const mostMeetings = 5;

/** How long a meeting may be, in minutes. */
export const shortestMeeting = 15;
export const longestMeeting = 240;
