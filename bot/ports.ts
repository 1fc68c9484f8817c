import type { Alone } from "#shared/alone.ts";
import type { ChatMessage, PersonalMessage, PostedMessage } from "#shared/chat-messages.ts";
import type { DueWork } from "#shared/due-work.ts";
import type { LiveEvent } from "#shared/live-events.ts";
import type { RecordKey, RecordKind } from "#shared/record.ts";
import type { Person } from "#shared/team.ts";

/**
 * Keeps records. Every record is parsed with its kind's schema on the way in and on the way out.
 * One record is one document, changed by compare-and-swap; there are no transactions over two.
 */
export interface Store {
  /** The record, or undefined where there is none. */
  find<R>(key: RecordKey<R>): Promise<R | undefined>;
  /** The record; throws `not-found` where there is none. */
  read<R>(key: RecordKey<R>): Promise<R>;
  /** Writes a new record and returns it; throws `conflict` where one exists. */
  create<R>(key: RecordKey<R>, record: R): Promise<R>;
  /**
   * Applies a pure change to the newest record and returns the result; when somebody else was
   * first, reads again and applies it again. A change that returns the very record it was given
   * writes nothing. What the change throws is thrown, and nothing is written; throws `not-found`
   * where there is no record.
   */
  update<R>(key: RecordKey<R>, change: (record: R) => R): Promise<R>;
  /** The same, from `initial()` where there is no record; that is always written. `isNew` only guesses that. */
  updateOrCreate<R>(
    key: RecordKey<R>,
    initial: () => R,
    change: (record: R) => R,
    guess?: { readonly isNew: boolean },
  ): Promise<R>;
  /**
   * All records of one kind in one partition, in the order of their ids, narrowed to those whose
   * top-level fields are as `where` asks.
   */
  list<R>(kind: RecordKind<R>, pk: string, where?: Where): Promise<R[]>;
  /**
   * Removes a record, readable or not, unless `mayGo` says of the newest that it stays; whether it is
   * gone. Where there is none it is, and nothing changes.
   */
  remove<R>(key: RecordKey<R>, mayGo?: (record: R) => boolean): Promise<boolean>;
  /** Where all records of one partition lie, of whatever kind, readable or not, in any order. */
  placesIn(pk: string): Promise<readonly RecordPlace[]>;
  /**
   * Where the records lie whose `nextDueAt` is `now` or earlier and that nobody holds, over all
   * partitions but those of some tenants, the longest due first, at most `most`.
   */
  due(now: number, most: number, except?: readonly string[]): Promise<readonly RecordPlace[]>;
  /** All that has something to do at any time, also what is held or set aside; as an operator sees it. */
  dueAtAll(most: number): Promise<readonly DueState[]>;
  /**
   * Changes who holds a record's work, by compare-and-swap; the record, which need not be readable,
   * stays as it is. `nextDueAt` is when it has something to do, if ever. Throws `not-found`.
   */
  updateWork(
    record: RecordPlace,
    change: (work: DueWork, nextDueAt: number | undefined) => DueWork,
  ): Promise<DueWork>;
}

/** What fields must be: equal to a text, or to one of several, or a number (an instant in ms) not below `since`. */
export type Where = Readonly<
  Record<string, string | readonly string[] | { readonly since: number }>
>;

/** Where a record lies. */
export interface RecordPlace {
  readonly type: string;
  readonly pk: string;
  readonly id: string;
}

/** The same with when it has something to do (ms), and how its work stands. */
export interface DueState extends RecordPlace {
  readonly nextDueAt: number;
  readonly work: DueWork;
}

/** The instant it is, in milliseconds since 1970. */
export type Clock = () => number;

/** Makes a new id: random, never guessed, safe in an address. */
export type NewId = () => string;

/** The verified person who makes a call. Nothing of it ever comes from a body or an address. */
export interface Actor extends Person {
  readonly tenantId: string;
}

/** Tells who sent a token. */
export interface Tokens {
  /** The person, and in how many milliseconds the token expires; throws `unauthenticated` or `forbidden`. */
  verify(token: string): Promise<{ readonly actor: Actor; readonly expiresInMs: number }>;
}

/** Tells who belongs to a conversation and who is in its meeting, as Teams knows it. */
export interface Rosters {
  /** Its people, none for a conversation that is not known. Throws `unavailable`. */
  read(tenantId: string, conversationId: string): Promise<Roster>;
  /**
   * Whether a person is in a meeting now, by the id that Teams gave the meeting; undefined where
   * Teams does not say. Throws `unavailable`.
   */
  isInMeeting(meeting: MeetingRef, userId: string): Promise<boolean | undefined>;
}

/** A meeting as Teams knows it. */
export interface MeetingRef {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly meetingId: string;
}

/** The people of a conversation and what Teams calls it, where it has a name. */
export interface Roster {
  readonly name?: string;
  readonly people: readonly Person[];
}

/** Tells the open panels of a team what changed. Never fails: a panel that misses it reads again. */
export interface Live {
  /** Names this process; it is another one after every start. */
  readonly id: string;
  publish(tenantId: string, teamId: string, event: LiveEvent): void;
  /** Ends the connections of a person who is not in the team any more. */
  expel(tenantId: string, teamId: string, userId: string): void;
  /** A person's panel has made a call, as it does where it has no connection of another kind. */
  heardOf(tenantId: string, teamId: string, userId: string): void;
  /**
   * For how long (ms) this process has heard nothing of a person's panels in a team: 0 while one is
   * connected; of somebody that it never heard of, since it began.
   */
  silentFor(tenantId: string, teamId: string, userId: string): number;
}

/** 256 random bits; only a `Sealer` looks at them. */
export type SecretKey = Uint8Array;

/**
 * Keeps secret keys apart from the records that they open. Every call throws `unavailable` where it
 * cannot be reached.
 */
export interface Keys {
  /** Makes a key with this name, or gives the one that is there. A name is used once, for good. */
  create(name: string): Promise<SecretKey>;
  /** The key, or undefined where there is none or it was destroyed. */
  find(name: string): Promise<SecretKey | undefined>;
  /** Destroys the key for good; again, or where there is none, it changes nothing. */
  destroy(name: string): Promise<void>;
}

/** Seals text so that only who has the key can read it or make one that opens. */
export interface Sealer {
  /**
   * The text as a box that opens with this key and this header only. Boxes of the same `size` (in
   * bytes; the text may not have more) have the same length; no two are alike. Throws where the
   * text is too long, which is a defect.
   */
  seal(key: SecretKey, header: string, text: string, size: number): string;
  /** The text, or undefined where the key, the header or the box is not the one it was sealed with. */
  open(key: SecretKey, header: string, box: string): string | undefined;
  /** A keyed hash of the text: 128 bits in base64url, the same each time. */
  mac(key: SecretKey, text: string): string;
}

/** Why Teams does not take a message; see its list of error codes. */
export type Refusal =
  | "blocked"
  | "not-in-roster"
  | "disabled-by-admin"
  | "not-registered"
  | "not-found"
  | "too-big"
  | "not-permitted"
  | "bad-request"
  | "failed";

/** What became of something that was to be said in Teams. */
export type Delivery =
  | { readonly kind: "sent"; readonly messageId?: string }
  /** A later try of the same would change nothing, or not before something else has changed. */
  | { readonly kind: "refused"; readonly why: Refusal }
  /** It was not said, and may be tried again after so long (ms). */
  | { readonly kind: "later"; readonly afterMs: number }
  /** It may have been said or not: Teams did not answer. */
  | { readonly kind: "unknown" };

/** Speaks in the conversations of Teams. What becomes of a message is told, and nothing is thrown. */
export interface Chats {
  /** Posts a message. Where people there asked the bot to be quiet nothing is, and that counts as sent. */
  post(tenantId: string, conversationId: string, message: ChatMessage): Promise<Delivery>;
  /** Shows it to all in place of one that was posted, also where the bot is to be quiet, as nobody is told of it. */
  replace(tenantId: string, posted: PostedMessage, message: ChatMessage): Promise<Delivery>;
  /**
   * Writes to a person in their own chat with the bot or, where they have not installed the app, in
   * this conversation, with their name mentioned. The same otherwise.
   */
  tell(
    tenantId: string,
    conversationId: string,
    person: Person,
    message: PersonalMessage,
  ): Promise<Delivery>;
}

/** What an operator wants counted of what the bot says and does by itself. */
export type Counted =
  | "sent"
  /** Said by work that had failed before. */
  | "retried"
  | "refused"
  | "later"
  /** Nobody knows whether it was sent. */
  | "ambiguous"
  /** Left out: its kind with `late`, or with `unknown` where it may have been sent. */
  | "skipped"
  /** A record whose work was set aside. */
  | "dead";

/** Counts for an operator. Never fails, and never holds anything that a person wrote. */
export interface Counters {
  /** One more of these, of a kind of message or record. */
  count(what: Counted, kind: string): void;
  /** Something that was due was done so much later (ms). */
  lateBy(ms: number): void;
}

/** All that a use case may ask of the world. */
export interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly rosters: Rosters;
  readonly live: Live;
  readonly keys: Keys;
  readonly sealer: Sealer;
  readonly chats: Chats;
  readonly log: Log;
  readonly counters: Counters;
  /** Absent where nobody looks for other processes: there may be some. */
  readonly alone?: Alone | undefined;
}

/** Structured lines for an operator: never anything that a person wrote. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}
