import { translated } from "./translated.ts";

/** Words that nobody can know before, each with how it is asked about and what it is in a sentence or two. */
export const explainedWords = translated("explained", {
  component: {
    ask: "What is a component?",
    is: "One of six things it takes to speak up and work well together: courage, engagement, flexibility, learning, openness and resilience. Each action is for one to three of them.",
  },
  pulse: {
    ask: "What is a pulse?",
    is: "Four short questions after a meeting, at most once a week. Each of you answers alone. The team sees where the answers lie as a whole, and only if enough of you answer.",
  },
  check: {
    ask: "What is a check?",
    is: "A longer pulse: twelve questions, two about each component. Together, a check before an action and one some weeks later say what followed.",
  },
  band: {
    ask: "What is a band?",
    is: "Where the answers lie as a whole, from low to high. It is not an average or a grade, and it does not say what anybody answered.",
  },
  commitment: {
    ask: "What is a commitment?",
    is: "Something that one of you will do by a certain day. It counts as done once somebody else confirms that they have seen it.",
  },
  signal: {
    ask: "Where does this come from?",
    is: "These are signals: sentences made of your team’s own records and pulses, such as how many commitments nobody confirmed. They are about the team and never about one of you.",
  },
  run: {
    ask: "What is listed here?",
    is: "Each time your team went through an action. That is called a run.",
  },
  round: {
    ask: "What is a round?",
    is: "Everybody speaks once, one after the other, while the others listen. If you would rather not speak, you pass.",
  },
});
