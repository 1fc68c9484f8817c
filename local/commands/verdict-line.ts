import { verdictsOf } from "#shared/measurement/verdict.ts";
import { readCase, UnusableCase } from "./verdict-case.ts";

/**
 * Answers one line of JSON with another: `{id, verdicts: {component: verdict}}`, or `{id, error}`
 * for a case that cannot be judged, with `null` for an id that cannot be read. `number` is which
 * line it is, from 1.
 */
export function verdictLine(line: string, number: number): string {
  try {
    const { id, run, nameOf } = readCase(line);
    const verdicts = Object.entries(verdictsOf(run));
    const named = verdicts.map(([component, verdict]) => [nameOf(component), verdict]);
    return JSON.stringify({ id, verdicts: Object.fromEntries(named) });
  } catch (error) {
    if (!(error instanceof UnusableCase)) throw error;
    return JSON.stringify({ id: error.id, error: `Line ${number}: ${error.message}` });
  }
}
