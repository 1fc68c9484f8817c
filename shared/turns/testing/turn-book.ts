/** A place in the order, as the law has it: whoever led longer ago, then joined earlier, then by name. */
export interface Place {
  /** How many runs had been led when its owner had last led; 0 where they never have. */
  readonly led: number;
  /** How many things had happened when its owner joined or came back. */
  readonly joined: number;
  readonly name: string;
  readonly id: string;
}

/** What a person's turn depends on. None of it is read from the team. */
export interface Standing {
  readonly takesTurns: boolean;
  readonly away: readonly { readonly from: string; readonly to: string }[];
  /** They do not lead this time. */
  readonly skips?: "passed" | "absent" | undefined;
  /** Passes, and own turns given away, since they last led. */
  readonly passes: number;
  /** The place that they got in a swap, since they last led, who made the swap, and who had it. */
  readonly got?:
    | { readonly place: Place; readonly byId: string; readonly fromId: string }
    | undefined;
  /** Somebody else gave them their place, and whose it was has not led since. */
  readonly giftOf?: string | undefined;
}

/** A person of the team, as the referee knows them. */
export interface Listed {
  readonly id: string;
  isHere: boolean;
  /** They have not been in a meeting since they joined. */
  isNew: boolean;
  /** The place they would have without any swap. */
  own: Place;
  standing: Standing;
  /** They were absent when it was their turn, and have not led since. */
  isOwed: boolean;
  /** How often each other person has led by the rotation while this one was there and waited. */
  readonly overtakenBy: Map<string, number>;
}

/** A change that was accepted, with how everybody whom it concerns stood before. */
export interface Noted {
  readonly id: string;
  readonly kind: "passed" | "gave-back" | "swapped" | "absent" | "away" | "out" | "in";
  readonly before: readonly { readonly person: Listed; readonly standing: Standing }[];
  /** How many runs had been led by then. */
  readonly runs: number;
}

/** All that has happened in a team, written down by what people did and not by what the app made of it. */
export interface Book {
  readonly people: Map<string, Listed>;
  readonly changes: Noted[];
  runs: number;
  /** Whether a run is on that has not been led to its end. */
  isOn: boolean;
  happened: number;
}

export function anEmptyBook(): Book {
  return { people: new Map(), changes: [], runs: 0, isOn: false, happened: 0 };
}

/** The place where somebody stands: their own, or the one they got in a swap. */
export function standsAt({ own, standing }: Listed): Place {
  return standing.got?.place ?? own;
}

/** Whether one place comes before another. */
export function isBefore(a: Place, b: Place): boolean {
  const order = a.led - b.led || a.joined - b.joined;
  if (order !== 0) return order < 0;
  return a.name === b.name ? a.id < b.id : a.name < b.name;
}

/** Those who have not left and take turns. */
export function takers(book: Book): Listed[] {
  return [...book.people.values()].filter((one) => one.isHere && one.standing.takesTurns);
}

/** Those who could lead on a day: not away, and not new unless all are. */
export function ableOn(book: Book, day: string): Listed[] {
  const all = takers(book);
  const isAllNew = all.every(({ isNew }) => isNew);
  return all.filter((one) => (isAllNew || !one.isNew) && !isAwayOn(one, day));
}

export function isAwayOn({ standing }: Listed, day: string): boolean {
  return standing.away.some(({ from, to }) => from <= day && day <= to);
}

/** The person with this id; the book knows everybody who was ever in the team. */
export function listed(book: Book, id: string): Listed {
  const person = book.people.get(id);
  if (!person) throw new Error(`The book does not know ${id}.`);
  return person;
}

/** Somebody joins, or comes back and is new again: they keep when they led and what they owe. */
export function noteJoined(book: Book, { userId, name }: { userId: string; name: string }): void {
  const known = book.people.get(userId);
  const own = { led: known?.own.led ?? 0, joined: book.happened, name, id: userId };
  if (known) {
    Object.assign(known, { isHere: true, isNew: true, own });
    known.overtakenBy.clear();
    return;
  }
  const standing: Standing = { takesTurns: true, away: [], passes: 0 };
  book.people.set(userId, {
    ...{ id: userId, isHere: true, isNew: true, own, standing },
    ...{ isOwed: false, overtakenBy: new Map() },
  });
}

/** Somebody leaves: of their turn only what is kept that would otherwise be a way to get rid of it. */
export function noteLeft(person: Listed): void {
  const { takesTurns, passes } = person.standing;
  person.standing = { takesTurns, passes, away: [] };
  person.isHere = false;
}

/** A run was led to its end: a new turn for everybody, and nobody who was there is new any more. */
export function noteLed(book: Book, leaderId: string): void {
  book.runs += 1;
  book.isOn = false;
  for (const one of book.people.values()) {
    const { skips: _, giftOf, ...standing } = one.standing;
    one.standing = { ...standing, giftOf: giftOf === leaderId ? undefined : giftOf };
    if (one.isHere) one.isNew = false;
  }
  const leader = listed(book, leaderId);
  const { got: _g, giftOf: _f, ...lasting } = leader.standing;
  leader.standing = { ...lasting, passes: 0 };
  leader.own = { ...leader.own, led: book.runs };
  leader.isOwed = false;
  leader.overtakenBy.clear();
}

/** The meeting is over: who was absent may lead the next one. */
export function noteMeetingOver(book: Book): void {
  for (const one of book.people.values()) {
    const { skips, ...standing } = one.standing;
    if (skips === "absent") one.standing = standing;
  }
}

/** Two people change places; `byId` made it so. A place that comes back to its owner is no swap. */
export function noteExchanged(one: Listed, other: Listed, byId: string, isGift: boolean): void {
  const [place, otherPlace] = [standsAt(one), standsAt(other)];
  const take = (taker: Listed, from: Listed, got: Place) => {
    const giftOf = isGift && byId !== taker.id ? from.id : undefined;
    const isOwn =
      got.id === taker.id && got.led === taker.own.led && got.joined === taker.own.joined;
    const swap = isOwn ? {} : { got: { place: got, byId, fromId: from.id }, giftOf };
    const { got: _, giftOf: _f, ...rest } = taker.standing;
    taker.standing = { ...rest, ...swap };
    if (byId !== taker.id) taker.overtakenBy.clear();
  };
  take(one, other, otherPlace);
  take(other, one, place);
}
