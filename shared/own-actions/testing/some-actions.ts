import fc from "fast-check";
import { executionSignals } from "../../execution-signal.ts";
import { shownResources } from "../../playbook/resources.ts";
import { safetyComponents } from "../../safety-component.ts";
import { moments, type Step, type StepKind, type TeamAction } from "../../team-action.ts";
import { plain } from "../../text.ts";
import { topics } from "../../topic.ts";
import { titleKey } from "../action-title.ts";

/** A text as it is kept, of up to this many characters, with what is awkward in JSON and in pages. */
function someText(most: number): fc.Arbitrary<string> {
  const letter = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(..."abc XYZ.,“”é") },
    { weight: 2, arbitrary: fc.constantFrom(..."\"\\{}[]$*_#&<>'`/:") },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }) },
  );
  return fc
    .array(letter, { minLength: 1, maxLength: Math.min(most / 4, 40) })
    .map((letters) =>
      plain(`a${letters.join("")}`)
        .replaceAll("<", "< ")
        .slice(0, most),
    )
    .map((text) => plain(text.replaceAll(/[\ud800-\udfff]/g, "")));
}

const sentence = someText(600);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 4 });
const slug = fc
  .tuple(fc.constantFrom("a", "talk", "2", "10"), fc.nat({ max: 9_999 }))
  .map(([word, number]) => `${word}-${number}`);
const some = <T>(all: readonly T[], min: number, max: number) =>
  fc.subarray([...all], { minLength: min, maxLength: max });

type Sketch = Pick<Step, "kind" | "minutes">;

/** Kinds and minutes of steps: a write step, a few others, and the commitments; 15 to 60 minutes. */
const sketches: fc.Arbitrary<Sketch[]> = fc
  .record({
    first: fc.integer({ min: 8, max: 20 }),
    others: fc.array(
      fc.record({
        kind: fc.constantFrom<StepKind>("talk", "pairs", "write", "vote", "decide"),
        minutes: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    last: fc.integer({ min: 2, max: 5 }),
  })
  .map(({ first, others, last }): Sketch[] => [
    { kind: "write", minutes: Math.max(first, 14 - last) },
    ...others,
    { kind: "commit", minutes: last },
  ]);

const steps: fc.Arbitrary<Step[]> = sketches.chain((sketch) =>
  fc
    .record({
      ids: fc.uniqueArray(slug, { minLength: sketch.length, maxLength: sketch.length }),
      texts: fc.tuple(
        ...sketch.map(() =>
          fc.record(
            {
              title: someText(60),
              everybody: sentence,
              leaderSays: someText(900),
              ifSilent: sentence,
              ifOneDominates: sentence,
              remote: sentence,
            },
            {
              requiredKeys: ["title", "everybody", "leaderSays", "ifSilent", "ifOneDominates"],
            },
          ),
        ),
      ),
    })
    .map(({ ids, texts }) =>
      sketch.flatMap(({ kind, minutes }, index) => {
        const text = texts[index];
        const vote = kind === "vote" ? { votesOn: ids[0] } : {};
        const round = kind === "talk" ? { leaderBegins: true as const } : {};
        return text ? [{ id: ids[index] ?? "", ...text, kind, minutes, ...vote, ...round }] : [];
      }),
    ),
);

/** A shorter version in which the first step takes 4 minutes less, or none. */
function shorterOf(all: readonly Step[], wanted: boolean): Pick<TeamAction, "shorter"> {
  const [first] = all;
  const minutes = minutesOf(all) - 4;
  if (!wanted || !first || minutes > 45) return {};
  return { shorter: { minutes, steps: { [first.id]: first.minutes - 4 } } };
}

function minutesOf(all: readonly Step[]): number {
  return all.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Any action that a team can have written, as it is kept. */
export const someAction: fc.Arbitrary<TeamAction> = fc
  .record({
    action: fc.record(
      {
        id: fc.uuid({ version: 4 }),
        title: someText(60),
        summary: someText(120),
        components: some(safetyComponents, 1, 3),
        signals: some(executionSignals, 1, 3),
        moments: some(moments, 1, 4),
        topics: some(topics, 1, 4),
        why: fc.record({ text: sentence, evidence: fc.constant("practice" as const) }),
        who: fc.record({
          from: fc.integer({ min: 2, max: 9 }),
          to: fc.integer({ min: 9, max: 30 }),
          note: sentence,
        }),
        whenToUse: sentences,
        whenNotToUse: sentences,
        notice: sentence,
        quietWay: sentence,
        caution: sentence,
        prepare: sentences,
        resources: some(
          shownResources.slice(0, 12).map(({ id }) => id),
          2,
          6,
        ),
      },
      { noNullPrototype: true },
    ),
    isCautious: fc.boolean(),
    isShort: fc.boolean(),
    steps,
  })
  .map(({ action: { caution, ...action }, isCautious, isShort, steps: all }) => ({
    ...action,
    ...(isCautious ? { caution } : {}),
    minutes: minutesOf(all),
    ...shorterOf(all, isShort),
    steps: all,
  }));

/** Several of them that can be in one list. */
export const someActions: fc.Arbitrary<TeamAction[]> = fc.uniqueArray(someAction, {
  minLength: 1,
  maxLength: 4,
  selector: ({ title }) => titleKey(title),
});
