/** A note that is being typed, new or changed; kept until it is saved, whatever the team does. */
export interface Draft {
  readonly stepId: string;
  /** The id that the note has or will have, made once, so that sending twice writes one note. */
  readonly noteId: string;
  /** The id under which it goes to a board that was shown meanwhile. */
  readonly lateId: string;
  readonly text: string;
  readonly isChange: boolean;
  /** When it was last typed into, on the server's clock (ms); grows with every change, in all tabs. */
  readonly typedAt: number;
}
