import { type Member, membersOf, type Team } from "../../team.ts";
import { allPeople, type History, type TurnEvent } from "./random-histories.ts";
import {
  isAlike,
  judgeAbsence,
  judgeBack,
  judgeNext,
  judgeOvertaking,
  judgePass,
  judgeSwap,
  judgeUndo,
  law,
} from "./referee.ts";
import { listed } from "./turn-book.ts";
import { TurnCourt } from "./turn-court.ts";
import { ourRules, type TurnRules } from "./turn-rules.ts";

/** How a history went in which no law was broken. */
export interface Played {
  readonly team: Team;
  /** How often each kind of change was accepted, and `led`: how many runs the rotation decided. */
  readonly counts: Readonly<Record<string, number>>;
  /** The most often that somebody led while another was there and waited. */
  readonly overtakings: number;
}

/**
 * Plays a history by some rules, with three meetings a week. Throws the first law that is broken: an
 * error that begins with the law's number.
 */
export function playTurns({ people, events }: History, rules: TurnRules = ourRules): Played {
  const court = new TurnCourt(rules);
  for (const person of allPeople.slice(0, people)) court.join(person);
  let overtakings = 0;
  for (const event of events) {
    court.book.happened += 1;
    play(court, event);
    for (const { overtakenBy } of court.book.people.values()) {
      for (const times of overtakenBy.values()) overtakings = Math.max(overtakings, times);
    }
  }
  court.judgeOrder();
  return { team: court.team, counts: court.counts, overtakings };
}

function play(court: TurnCourt, event: TurnEvent): void {
  if (event.kind === "joins") court.joins(event.who);
  else if (membersOf(court.team).length === 0) return;
  else if (event.kind === "leaves") court.leaves(event.who);
  else if (event.kind === "accepts") accepts(court, event.who);
  else if (event.kind === "passes") passes(court, event.who);
  else if (event.kind === "swaps") swaps(court, event);
  else if (event.kind === "is absent") isAbsent(court, event.by);
  else if (event.kind === "is away") isAway(court, event);
  else if (event.kind === "takes turns") takesTurns(court, event);
  else if (event.kind === "undoes") undoes(court, event);
  else meets(court, event);
}

type Happened<K extends TurnEvent["kind"]> = Extract<TurnEvent, { kind: K }>;

function accepts(court: TurnCourt, who: number | undefined): void {
  const absent = membersOf(court.team).filter(({ turn }) => turn?.skips === "absent");
  const nextId = court.nextId();
  // Whoever is absent may be next all the same, where nobody else is left.
  const isNext = ({ userId }: Member) => userId === nextId;
  const backId = (who === undefined ? absent.find(isNext) : absent[who % absent.length])?.userId;
  if (backId !== undefined) {
    const asked = court.asked(backId);
    const answer = court.ask(backId, [], court.rules.acceptTurn);
    judgeBack(court.book, asked, answer === "here");
    return;
  }
  if (nextId === undefined) return;
  const order = court.order();
  const command = { commandId: "accepts", actorId: nextId, now: court.now, day: court.day() };
  court.team = court.rules.acceptTurn(court.team, command);
  law(isAlike(court.order(), order), "R99", () => "a promise changes the order");
}

function passes(court: TurnCourt, who: number | undefined): void {
  const actor = (who === undefined ? court.next() : undefined) ?? court.member(who ?? 0);
  if (!actor.standing.takesTurns) return;
  const asked = court.asked(actor.id);
  const { giftOf } = actor.standing;
  const concerned = giftOf === undefined ? [actor] : [actor, listed(court.book, giftOf)];
  const answer = court.ask(actor.id, concerned, court.rules.passTurn);
  judgePass(court.book, asked, answer, court.nextId());
}

function swaps(court: TurnCourt, event: Happened<"swaps">): void {
  const isOwn = event.one === undefined;
  const one = (isOwn ? court.next() : undefined) ?? court.member(event.one ?? 0);
  const other = court.member(event.other);
  const asked = court.asked(isOwn ? one.id : court.member(event.by).id);
  const answer = court.ask(asked.actorId, [one, other], (team, command) =>
    court.rules.swapTurns(team, command, { userId: one.id, withId: other.id }),
  );
  judgeSwap(court.book, asked, one, other, answer === "swapped");
}

function isAbsent(court: TurnCourt, by: number): void {
  const one = court.next();
  if (!one) return;
  const asked = court.asked(court.member(by).id);
  const answer = court.ask(asked.actorId, [one], (team, command) =>
    court.rules.markAbsent(team, command, one.id),
  );
  if (answer !== "nothing") {
    judgeAbsence(court.book, asked, one, answer === "absent", court.nextId());
  }
}

function isAway(court: TurnCourt, event: Happened<"is away">): void {
  const one = court.member(event.who);
  const away = [{ from: court.day(event.in), to: court.day(event.in + event.days) }];
  const answer = court.ask(one.id, [one], (team, command) =>
    court.rules.setAway(team, command, { userId: one.id, away }),
  );
  const isKnown = answer === "nothing" && isAlike(one.standing.away, away);
  law(answer === "away" || isKnown, "R98", () => `${one.id} may not be away`);
  one.standing = { ...one.standing, away };
}

/** Somebody takes no turns, or, of those who take none, somebody does again. */
function takesTurns(court: TurnCourt, { who, takes }: Happened<"takes turns">): void {
  const candidates = membersOf(court.team).filter(({ turn }) => (turn?.out === true) === takes);
  const id = candidates[who % candidates.length]?.userId;
  if (id === undefined) return;
  const one = listed(court.book, id);
  const answer = court.ask(id, [one], (team, command) =>
    court.rules.takeTurns(team, command, takes),
  );
  law(answer === (takes ? "in" : "out"), "R93", () => `${id} may not choose to take turns or not`);
  one.standing = { ...one.standing, takesTurns: takes };
}

function undoes(court: TurnCourt, { by, back }: Pick<Happened<"undoes">, "by" | "back">): void {
  const change = court.book.changes.at(-1 - back);
  if (!change) return;
  const actorId = court.member(by).id;
  const concerned = change.before.map(({ person }) => person);
  const answer = court.ask(actorId, concerned, (team, command) =>
    court.rules.undoTurnChange(team, command, change.id),
  );
  if (answer === "undone") judgeUndo(court.book, actorId, change);
}

function meets(court: TurnCourt, { led, who, joins, undoes: undo }: Happened<"meets">): void {
  court.judgeOrder();
  const nextId = court.nextId();
  judgeNext(court.book, court.day(), nextId);
  const leaderId = led === "by turn" ? nextId : court.member(who).id;
  if (leaderId !== undefined && led !== "by nobody") {
    if (led === "by turn") {
      judgeOvertaking(court.book, court.day(), leaderId);
      court.counts["led"] = (court.counts["led"] ?? 0) + 1;
    }
    court.begins();
    if (undo) undoes(court, undo);
    court.leads(leaderId, joins);
  }
  court.meetingEnds();
}
