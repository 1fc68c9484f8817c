import { translated } from "./translated.ts";

/** What the personal tab says about this app; loaded with that part. */
export const aboutWords = translated("about", {
  title: "About Guided Team Actions",
  what: [
    "A team chooses a short action, a different member leads it each time, and the side panel guides everybody through it step by step, in 15 to 60 minutes. At the end people make commitments: who does what, and by when. The next meeting begins with them.",
    "There is no view for a manager: everybody in a team sees the same.",
  ],
  creditsTitle: "Where the ideas come from",
  credits:
    "People disengage and drift apart silently, and work is reported as done that nobody checked. What helps is a team that keeps verifying.",
  privacyTitle: "Your privacy",
  privacy: [
    "What you answer to a pulse is never shown with your name. The team sees a band for each component, and nothing where too few have answered.",
    "While a pulse is open, whoever runs the server and holds its keys could read answers: they are confidential then, not yet anonymous. The key is destroyed when the pulse closes.",
    "Of a check of all components, sums about each component, how far the choices lie apart and agree, how many answered and who was asked stay sealed for at most 120 days, to compare the next check with, and six figures of a measured action for two years; whoever runs the server could open them. Of a pulse no answers are kept.",
    "An answer that you give on a card passes through Teams. One that you give in the app does not.",
    "What you write alone in a step is shown to nobody else until the step shows it to all at once, without names. For 90 days whoever runs the server could see in its database who wrote a note or placed a dot.",
    "A team’s records belong to the team: only its members can reach them, and every member sees the same.",
  ],
  evidenceTitle: "How sure we are",
  evidence: [
    "Each action of the Playbook says why it helps and how sure that is. “Well tested” is for trials of the thing itself, or many of them put together. “Some evidence” is for studies of something near it. “From practice” means that people report that it helps.",
    "The first two name their source. Where it has a link, we have read that page; where it has none, we know it from what others write about it.",
    "What followed an action in your own team is another matter: a check says whether a change is beyond noise, and never that the action made it.",
  ],
  version: (version: string) => `Version ${version}`,
});
