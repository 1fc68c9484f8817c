/** A run as a history sees it: its version, and the minutes that were added to its step. */
export interface Value {
  readonly version: number;
  readonly minutes: number;
}

/** One call of a client, with when it was made and answered (ms by one clock). */
export interface Call {
  readonly client: number;
  readonly calledAt: number;
  /** Infinite where the client does not know what became of it: it may happen at any time, or never. */
  readonly answeredAt: number;
  /** Absent: it only reads. */
  readonly command?: Command;
  readonly answer: Answer;
}

/** Adds minutes, where the run has the version that its author saw. The same id is applied once. */
export interface Command {
  readonly id: string;
  readonly expectedVersion: number;
  readonly minutes: number;
}

export type Answer =
  | ({ readonly kind: "is" } & Value)
  | ({ readonly kind: "conflict" } & Value)
  | { readonly kind: "unknown" };

interface State extends Value {
  readonly applied: ReadonlySet<string>;
}

/**
 * Whether these calls can be put in an order in which each takes effect at one instant between its call
 * and its answer, and every answer is what a register with versions would have said then. The search is
 * that of Wing and Gong, which remembers where it has been.
 */
export function isLinearizable(first: Value, answered: readonly Call[]): boolean {
  const calls = withServersOwnRepeats(answered);
  const seen = new Set<string>();

  function search(state: State, left: readonly Call[]): boolean {
    const firstAnswer = Math.min(...left.map(({ answeredAt }) => answeredAt));
    if (firstAnswer === Number.POSITIVE_INFINITY) return true;
    const place = `${left.map((call) => calls.indexOf(call))}|${state.version}|${state.minutes}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return left.some((call) => {
      // Whatever was answered before this call was made has happened before it.
      const after = call.calledAt <= firstAnswer ? happen(state, call) : undefined;
      return after !== undefined && search(after, left.toSpliced(left.indexOf(call), 1));
    });
  }
  return search({ ...first, applied: new Set() }, calls);
}

/**
 * A server whose database did not say whether it wrote makes the change again, as a client would: where
 * somebody else was at it meanwhile, it finds the command applied and answers with the run as it is then.
 */
function withServersOwnRepeats(calls: readonly Call[]): Call[] {
  return calls.flatMap((call): Call[] => {
    const { command, answer } = call;
    const isLater = answer.kind === "is" && answer.version !== (command?.expectedVersion ?? 0) + 1;
    if (!command || !isLater) return [call];
    return [{ ...call, answeredAt: Number.POSITIVE_INFINITY, answer: { kind: "unknown" } }, call];
  });
}

/** The register after this call, or undefined where it would have answered otherwise. */
function happen(state: State, { command, answer }: Call): State | undefined {
  const isKnown = command !== undefined && state.applied.has(command.id);
  const applies = command !== undefined && !isKnown && command.expectedVersion === state.version;
  const after = applies
    ? {
        version: state.version + 1,
        minutes: state.minutes + command.minutes,
        applied: new Set([...state.applied, command.id]),
      }
    : state;
  // A call of which nobody heard matters only where it changed something.
  if (answer.kind === "unknown") return applies ? after : undefined;
  const isRefused = command !== undefined && !isKnown && !applies;
  if (isRefused !== (answer.kind === "conflict")) return undefined;
  return answer.version === after.version && answer.minutes === after.minutes ? after : undefined;
}
