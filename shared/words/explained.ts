import { translated } from "./translated.ts";

/** Words that nobody can know before, each with how it is asked about and what it is in a sentence or two. */
export const explainedWords = translated("explained", {
  component: {
    ask: "What is a component?",
    is: "One of six things that it takes to speak up and to work well together: courage, engagement, flexibility, learning, openness and resilience. Each action is for one to three of them.",
  },
  pulse: {
    ask: "What is a pulse?",
    is: "Four short questions after a meeting, at most once a week. Each of you answers alone. The team sees where all answers lie together, and only if enough of you answered.",
  },
  check: {
    ask: "What is a check?",
    is: "A longer pulse: twelve questions, two about each component. A check before an action and one some weeks after it say together what followed.",
  },
  band: {
    ask: "What is a band?",
    is: "Where all answers lie together, from low to high. It is no average and no grade, and it does not say what anybody answered.",
  },
  commitment: {
    ask: "What is a commitment?",
    is: "What one of you will do by a day. It counts as done once somebody else says that they have seen it.",
  },
  signal: {
    ask: "Where does this come from?",
    is: "These are signals: sentences made of your team’s own records and pulses, such as how many commitments nobody confirmed. They are about the team and never about one of you.",
  },
  run: {
    ask: "What is listed here?",
    is: "Each time that your team went through an action, from its first step to its last. That is called a run.",
  },
  round: {
    ask: "What is a round?",
    is: "Everybody speaks once, one after the other, while the others listen. Whoever does not want to passes.",
  },
});
