/** The numbers that the privacy notice promises: days, unless it says otherwise. */
export interface NoticeNumbers {
  readonly history: number;
  readonly written: number;
  readonly meetings: number;
  readonly drafts: number;
  readonly leftChat: number;
  readonly leftTeam: number;
  readonly rosters: number;
  readonly comparisons: number;
  readonly pooled: number;
  /** Minutes until it is looked once more for what is to be erased. */
  readonly watchMinutes: number;
  /** How many must answer in a small team, and in one of so many people or more. */
  readonly fewest: number;
  readonly fewestInLarge: number;
  readonly large: number;
}

/** A page of plain text: a title, and parts of a heading with what stands under it. */
export interface NoticePage {
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** The pages that the app's manifest points to, in one language. */
export interface Notices {
  readonly privacy: (numbers: NoticeNumbers) => NoticePage;
  readonly terms: () => NoticePage;
}

/** They are read outside of the app, and no panel loads them. */
export const notices: Notices = {
  privacy: (n) => ({
    title: "Guided Team Actions: privacy",
    parts: [
      {
        heading: "In short",
        lines: [
          "A team sees what it does together. Nobody else does, and there is no view for a manager.",
          "What you answer to a pulse is never shown with your name, and what you write alone is shown to nobody until the team shows it, without names.",
          "Nothing is sold, nothing is used for advertising, and nothing goes to anybody but your organisation’s Teams and whoever runs this server.",
        ],
      },
      {
        heading: "Who is responsible",
        lines: [
          "Whoever runs this server for your organisation. The details of the app in Teams name them, and they answer what you ask about this page.",
        ],
      },
      {
        heading: "What is stored, and for how long",
        lines: [
          "Of a team: its members’ names and ids in Teams, also of those who have left, when they joined and led, turns, days away, when the team meets, and who wrote an action of its own. As long as the team uses the app.",
          `Of each action that it ran: who led, when, the board, which does not say who wrote what, and what was decided: ${n.history} days after it ended.`,
          `What you wrote, voted and marked alone in a step: ${n.written} days. For that time whoever runs the server could see in its database who wrote a note or placed a dot. What was shown stays on the board, without your name.`,
          "What you are typing is on your device alone until you send it, and so is, until a pulse closes, that you answered it there.",
          `Of each commitment, who promised what by when, and who confirmed it: ${n.history} days after it was settled.`,
          `Who was asked to lead which meeting: ${n.meetings} days. What somebody was writing of an action of the team’s own: ${n.drafts} days.`,
          `What a pulse showed, as bands: ${n.history} days. For ${n.rosters} days who was asked by it is kept as scrambled ids, so that no two almost equal teams give answers away.`,
          `Of your own chat with the bot: how to reach it, its language, and whether it is to be quiet, until ${n.leftChat} days after you take the app out.`,
          "The server’s log says what the program does, never who does it or what anybody wrote.",
        ],
      },
      {
        heading: "The pulse",
        lines: [
          "While a pulse is open all answers lie in one sealed box. Whoever runs the server and has its keys could open it: answers are confidential then, not yet anonymous. When it closes the box is taken away and its key is destroyed.",
          `The team sees a band for each component, and nothing at all where fewer than ${n.fewest} have answered, or fewer than ${n.fewestInLarge} in a team of ${n.large} or more.`,
          `Of a check of all components, sums about each component, how far choices lie apart and agree, how many answered and who was asked stay sealed for at most ${n.comparisons} days, and six figures of a measured action for ${n.pooled} days. Whoever holds the keys could later open those sums and figures, which tell what all chose where all chose the same end of the scale.`,
          "An answer that you give on a card passes through Teams. One that you give in the app does not.",
        ],
      },
      {
        heading: "Having it exported, and being erased",
        lines: [
          "You can get all that is stored of you, and have yourself erased: you do both in the settings of the app’s own tab, or ask whoever runs the server.",
          `When you are erased, an unknown id stands for you in your teams’ history, which nothing leads back to you, and your full name goes out of what others wrote. It is done within seconds, and looked at once more after ${n.watchMinutes} minutes.`,
          "What stays: what you put on boards, as it never said that it was you; counts; bands of pulses that have closed; and, until the times above are over, the scrambled ids and the sealed list of who was asked.",
          "Whoever is still in a conversation with the app comes in again by it, as somebody new. Leave it first.",
          `When the app is taken out of all conversations of a team, all that is stored of the team is erased ${n.leftTeam} days later, unless the app is back by then.`,
          "What Teams keeps of messages and cards, and copies of the database, are your organisation’s and have times of their own.",
        ],
      },
    ],
  }),
  terms: () => ({
    title: "Guided Team Actions: terms of use",
    parts: [
      {
        heading: "What it is for",
        lines: [
          "The app helps a team to run short actions in its own meetings and to see what followed. It is for the team itself.",
          "It must not be used to judge, rank or watch people or teams, nor to find out what somebody answered.",
        ],
      },
      {
        heading: "What is yours",
        lines: [
          "What a team writes belongs to the team and its organisation. Whoever runs the server stores it to provide the app, and for nothing else.",
          "Write nothing about people that you would not say to them.",
        ],
      },
      {
        heading: "What you may expect",
        lines: [
          "Whoever runs the server keeps it going as well as they can. What the app says of a team is no advice on health, law or employment, and it never claims that an action made a change.",
          "What your organisation has agreed with whoever runs the server goes before these terms.",
          "Where these terms change, this page does.",
        ],
      },
    ],
  }),
};
