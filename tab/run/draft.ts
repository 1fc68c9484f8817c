/** Of a commitment: who does it, for whom (empty for nobody in particular), by which day. */
export interface PromiseTerms {
  readonly ownerId: string;
  readonly forId: string;
  readonly dueOn: string;
}

/** A note, a commitment or a decision that is being typed, new or changed; kept until it is saved, whatever the team does. */
export interface Draft {
  readonly stepId: string;
  /**
   * The id that it has or will have once it is sent, so that sending twice writes one. A commitment, which
   * stands as it was sent, has another one after each change.
   */
  readonly noteId: string;
  /** The id under which a note goes to a board that was shown meanwhile, and the draft is kept. */
  readonly lateId: string;
  /**
   * The id of the note that is made of what is typed on while this one is sent, so that two tabs make the same
   * one of it. Absent in a draft of an earlier version.
   */
  readonly nextId?: string;
  readonly text: string;
  readonly isChange: boolean;
  /** When it was last typed into, on the server's clock (ms); grows with every change, in all tabs. */
  readonly typedAt: number;
  /** Given for a commitment. */
  readonly promise?: PromiseTerms;
  /** Given for what is decided in the step. */
  readonly isDecision?: true;
}
