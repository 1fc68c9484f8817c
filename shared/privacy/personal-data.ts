import { type Commitment, commitmentKind } from "../commitment.ts";
import { type Contribution, contributionKind } from "../contribution.ts";
import { contributionId } from "../contribution-place.ts";
import {
  type ActionDraft,
  type ActionVersion,
  actionDraftKind,
  actionVersionKind,
  type OwnPlaybook,
  ownPlaybookKind,
} from "../own-actions/own-playbook.ts";
import type { RecordKind } from "../record.ts";
import { type Run, runKind } from "../run.ts";
import { type Team, teamKind } from "../team.ts";
import { type TeamMeeting, teamMeetingKind } from "../turns/team-meeting.ts";
import { emptiedContribution } from "./emptied-contribution.ts";
import { type ErasedPerson, withoutPerson } from "./erased-person.ts";

/** A kind of record in a team's partition that may say something of a person. */
export interface PersonalData<R> {
  readonly kind: RecordKind<R>;
  idOf(record: R): string;
  /**
   * The record without the person, the very one where it does not mention them, or undefined where it
   * is theirs alone and goes. Where its id is another one, that takes its place.
   */
  without(record: R, person: ErasedPerson): R | undefined;
}

/** One of them, whatever its record is. */
export interface AnyPersonalData {
  readonly type: string;
  use<T>(work: <R>(data: PersonalData<R>) => T): T;
}

function personal<R>(data: PersonalData<R>): AnyPersonalData {
  return { type: data.kind.type, use: (work) => work(data) };
}

/**
 * Every kind of a team's records that names people in the clear. A round does as well, while it is
 * open: its box has to be sealed anew (`bot/usecases/ballot-box.ts`).
 */
export const personalData: readonly AnyPersonalData[] = [
  personal<Team>({ kind: teamKind, idOf: ({ id }) => id, without: teamWithout }),
  personal<Run>({ kind: runKind, idOf: ({ id }) => id, without: runWithout }),
  personal<Contribution>({
    kind: contributionKind,
    idOf: contributionId,
    without: (record, person) => {
      // A step of an own action may be called by somebody's id as well.
      const known = withoutPerson(record, person);
      // Under their former id as well: what they sent just before may be written while it is moved.
      const isTheirs = [person.userId, person.formerId].includes(record.userId);
      return isTheirs ? emptiedContribution(known, person.formerId) : known;
    },
  }),
  personal<Commitment>({
    kind: commitmentKind,
    idOf: ({ id }) => id,
    without: (record, person) => withNextVersion(record, withoutPerson(record, person)),
  }),
  personal<TeamMeeting>({
    kind: teamMeetingKind,
    idOf: ({ id }) => id,
    without: withoutPerson,
  }),
  personal<OwnPlaybook>({
    kind: ownPlaybookKind,
    idOf: () => "own-playbook",
    without: withoutPerson,
  }),
  personal<ActionVersion>({
    kind: actionVersionKind,
    idOf: ({ id }) => id,
    without: withoutPerson,
  }),
  personal<ActionDraft>({
    kind: actionDraftKind,
    idOf: ({ id }) => id,
    // Whoever is writing it hears of the change.
    without: (record, person) => withNextVersion(record, withoutPerson(record, person)),
  }),
];

/**
 * They are no member, and never were. The names of others are theirs. A chat of two, whose id names
 * them, is none of the team's any more where it has another conversation.
 */
function teamWithout(team: Team, person: ErasedPerson): Team {
  const { members, ...all } = team;
  const kept = team.conversations.filter((id) => withoutPerson(id, person) === id);
  const isFewer = kept.length > 0 && kept.length < team.conversations.length;
  const rest = isFewer ? { ...all, conversations: kept } : all;
  const others = members.filter(({ userId }) => userId !== person.userId);
  const after = {
    rest: withoutPerson(rest, person),
    members: withoutPerson(others, { ...person, names: [] }),
  };
  const isSame = after.rest === all && after.members === others && others.length === members.length;
  return isSame ? team : { ...after.rest, members: after.members };
}

/** The panels that show it take what is newer. */
function runWithout(run: Run, person: ErasedPerson): Run {
  const after = withoutPerson(run, person);
  return run.state === "ended" ? after : withNextVersion(run, after);
}

function withNextVersion<R extends { readonly version: number }>(before: R, after: R): R {
  return after === before ? before : { ...after, version: before.version + 1 };
}
