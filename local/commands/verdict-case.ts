import { z } from "zod/v4";
import type { MeasuredRun } from "#shared/measurement/measured-run.ts";
import { SafetyComponent } from "#shared/safety-component.ts";

/** A case from outside: a run, and how to call it and its components in the answer. */
export interface VerdictCase {
  readonly id: string | number;
  readonly run: MeasuredRun;
  readonly nameOf: (component: string) => string;
}

/** Why a case cannot be judged, in a sentence, with its id where that could be read. */
export class UnusableCase extends Error {
  readonly id: string | number | null;

  constructor(id: string | number | null, sentence: string) {
    super(sentence);
    this.id = id;
  }
}

const people = z.int().nonnegative().max(10_000);
const Id = z.union([z.string(), z.number()]);
/** "Courage" is courage too. */
const Name = z.string().toLowerCase().pipe(SafetyComponent);
const Items = z.array(z.array(people).length(5)).min(1);
const Components = z.preprocess(inSmallLetters, z.partialRecord(SafetyComponent, Items));

const Case = z
  .object({
    id: Id,
    minAnswers: z.int().positive(),
    targeted: z.union([Name.transform((name) => [name]), z.array(Name)]),
    when: z.enum(["14-days", "post-meeting"]),
    roster: z.object({ before: people, after: people, stayed: people }),
    answered: z.object({ before: people, after: people }),
    before: Components,
    after: Components,
  })
  .check(({ value, issues }) => {
    for (const [path, message] of contradictions(value)) {
      issues.push({ code: "custom", path, message, input: value });
    }
  });

/** What is there of a case that cannot be used, and the names that a case gives its components. */
const Named = z.looseObject({ id: Id });
const Spelling = z.record(z.string(), z.unknown());

/** Reads one line, or throws an UnusableCase: nothing is repaired and nothing is guessed. */
export function readCase(line: string): VerdictCase {
  if (line.trim() === "") throw new UnusableCase(null, "the line is empty");
  const given = parsed(line);
  const result = Case.safeParse(given);
  if (!result.success) {
    throw new UnusableCase(Named.safeParse(given).data?.id ?? null, sentenceOf(result.error));
  }
  const { id, ...run } = result.data;
  const spelling = z.object({ before: Spelling, after: Spelling }).parse(given);
  const names = Object.keys({ ...spelling.before, ...spelling.after });
  const nameOf = (component: string) =>
    names.find((name) => name.toLowerCase() === component) ?? component;
  return { id, run, nameOf };
}

function inSmallLetters(components: unknown): unknown {
  const given = Spelling.safeParse(components);
  if (!given.success) return components;
  const small = Object.entries(given.data).map(([name, items]) => [name.toLowerCase(), items]);
  const isTwice = new Set(small.map(([name]) => name)).size < small.length;
  return isTwice ? components : Object.fromEntries(small);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UnusableCase(null, error instanceof Error ? error.message : String(error));
  }
}

/** What each field may be by itself and the case may not be as a whole: where, and why. */
function* contradictions(
  run: MeasuredRun,
): Generator<[path: (string | number)[], message: string]> {
  const { roster, answered } = run;
  if (roster.stayed > Math.min(roster.before, roster.after)) {
    yield [["roster", "stayed"], "more people stayed than were on both rosters"];
  }
  for (const round of ["before", "after"] as const) {
    if (answered[round] > roster[round]) {
      yield [["answered", round], "more people answered than were on the roster"];
    }
    for (const [component, items] of Object.entries(run[round])) {
      for (const [item, counts] of items.entries()) {
        const sum = counts.reduce((total, count) => total + count, 0);
        if (sum !== answered[round]) {
          const why = `${sum} answers, and ${answered[round]} people answered all items`;
          yield [[round, component, item], why];
        }
      }
    }
  }
  for (const component of SafetyComponent.options) {
    const [before, after] = [run.before[component]?.length, run.after[component]?.length];
    if (before !== undefined && after !== undefined && before !== after) {
      yield [["after", component], `${after} items, and ${before} before: they must be the same`];
    }
  }
}

function sentenceOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`))
    .join("; ");
}
