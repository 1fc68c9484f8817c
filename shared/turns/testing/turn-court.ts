import { DomainError } from "../../errors.ts";
import type { Turn } from "../../rotation.ts";
import { join, leave, membersOf, type Person, type Team } from "../../team.ts";
import { aTeam, minute, monday } from "../../testing/builders.ts";
import type { TurnChange } from "../member-turn.ts";
import type { TurnCommand } from "../turn-history.ts";
import { allPeople } from "./random-histories.ts";
import { type Asked, isAlike, law } from "./referee.ts";
import {
  anEmptyBook,
  type Book,
  type Listed,
  listed,
  noteJoined,
  noteLed,
  noteLeft,
  noteMeetingOver,
  takers,
} from "./turn-book.ts";
import type { TurnRules } from "./turn-rules.ts";

/** What became of something that was asked for. */
export type Answer = TurnChange["kind"] | "refused" | "nothing";

/** The days of the meetings, far more than any history has: Mondays, Wednesdays and Fridays. */
const days = Array.from({ length: 500 }, (_, index) =>
  new Date(monday + index * 24 * 60 * minute).toISOString().slice(0, 10),
);

/** A team under some rules, and beside it the referee's book of what happens. */
export class TurnCourt {
  readonly rules: TurnRules;
  readonly book: Book = anEmptyBook();
  /** How often each kind of change was accepted. */
  readonly counts: Record<string, number> = {};
  team: Team = aTeam({ members: [] });
  #meetings = 0;
  #startedAt: number | undefined;

  constructor(rules: TurnRules) {
    this.rules = rules;
  }

  get now(): number {
    return monday + this.book.happened * minute;
  }

  /** The day of the next meeting, or one so many days after it. */
  day(later = 0): string {
    const index = Math.floor(this.#meetings / 3) * 7 + (this.#meetings % 3) * 2 + later;
    return days[index] ?? "";
  }

  order(): Turn[] {
    return this.rules.rotation(this.team, this.day());
  }

  nextId(): string | undefined {
    return this.rules.nextFacilitator(this.team, this.day())?.userId;
  }

  /** Whoever is next, as far as somebody is. */
  next(): Listed | undefined {
    const id = this.nextId();
    return id === undefined ? undefined : listed(this.book, id);
  }

  /** The member of this number, counted round again. */
  member(who: number): Listed {
    const members = membersOf(this.team);
    return listed(this.book, members[who % members.length]?.userId ?? "");
  }

  join(person: Person): void {
    this.team = join(this.team, person, this.now);
    noteJoined(this.book, person);
  }

  /** The person of this number joins, of those who are not there. */
  joins(who: number): void {
    const here = new Set(membersOf(this.team).map(({ userId }) => userId));
    const others = allPeople.filter(({ userId }) => !here.has(userId));
    const person = others[who % others.length];
    if (person) this.join(person);
  }

  leaves(who: number): void {
    const one = this.member(who);
    this.team = leave(this.team, one.id, this.now);
    noteLeft(one);
  }

  /** What the referee needs to know of what somebody asks for now. */
  asked(actorId: string): Asked {
    return { actorId, day: this.day(), nextId: this.nextId() };
  }

  /**
   * Asks for a change. What holds of every change is judged here: sent again it changes nothing, and
   * undone at once it has changed nothing.
   */
  ask(
    actorId: string,
    concerned: readonly Listed[],
    change: (team: Team, command: TurnCommand) => Team,
  ): Answer {
    const [before, day] = [this.team, this.day()];
    const commandId = `command-${this.book.happened}`;
    const runStartedAt = this.#startedAt;
    const command = { commandId, actorId, now: this.now, day, runStartedAt };
    const after = unlessRefused(() => change(before, command));
    if (after === undefined) return "refused";
    if (after === before) return "nothing";
    const made = after.turnChanges?.at(-1);
    if (made?.id !== commandId) throw new Error("[R100] a change is not noted");
    law(change(after, command) === after, "R100", () => "a command works twice");
    this.counts[made.kind] = (this.counts[made.kind] ?? 0) + 1;
    this.team = after;
    if (made.kind === "undone" || made.kind === "here") return made.kind;
    const undo = { ...command, commandId: `${commandId}-undone` };
    const undone = unlessRefused(() => this.rules.undoTurnChange(after, undo, commandId));
    law(
      isAlike(undone && this.rules.rotation(undone, day), this.rules.rotation(before, day)),
      "R101",
      () => `undone at once, what was ${made.kind} leaves another order`,
    );
    this.book.changes.push({
      ...{ id: commandId, kind: made.kind, runs: this.book.runs },
      // A pass that gives nothing back is about the actor alone.
      before: (made.kind === "passed" ? concerned.slice(0, 1) : concerned).map((person) => ({
        person,
        standing: person.standing,
      })),
    });
    return made.kind;
  }

  /** A run starts. */
  begins(): void {
    this.#startedAt = this.now;
    this.book.isOn = true;
    this.book.happened += 1;
  }

  /** It is led to its end; `joins` joins while it goes on, and so was not there from its beginning. */
  leads(leaderId: string, joins: number | undefined): void {
    const startedAt = this.#startedAt ?? this.now;
    this.#startedAt = undefined;
    noteLed(this.book, leaderId);
    if (joins !== undefined) this.joins(joins);
    this.team = this.rules.withRunLed(this.team, leaderId, startedAt);
  }

  meetingEnds(): void {
    this.team = this.rules.withMeetingOver(this.team);
    noteMeetingOver(this.book);
    this.#meetings += 1;
  }

  /** Whoever takes turns is in the order, each once, and nobody else, however they are listed. */
  judgeOrder(): void {
    const order = this.order();
    const ids = order.map(({ userId }) => userId);
    const expected = takers(this.book).map(({ id }) => id);
    law(
      isAlike(ids.toSorted(), expected.toSorted()),
      "R1",
      () => `the order is ${ids.join()} where ${expected.join()} take turns`,
    );
    const { team } = this;
    const otherwise = { ...team, members: team.members.toReversed() };
    law(
      isAlike(this.rules.rotation(otherwise, this.day()), order),
      "R3",
      () => "the order depends on how the members are listed",
    );
  }
}

function unlessRefused(change: () => Team): Team | undefined {
  try {
    return change();
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
