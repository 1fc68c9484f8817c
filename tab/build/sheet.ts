import { type CSSRulesByBucket, createDOMRenderer, styleBucketOrdering } from "@griffel/core";

type Sheet = ReturnType<typeof createDOMRenderer>["stylesheets"][string];

/** The text of one style sheet with all of these rules, each once, in the order that Griffel keeps in a page. */
export function sheetOf(rules: readonly CSSRulesByBucket[]): string {
  const renderer = createDOMRenderer(undefined);
  for (const some of rules) renderer.insertCSSRules(some);
  return Object.values(renderer.stylesheets)
    .toSorted(
      (one, other) => byBucket(one, other) || byCondition(one, other) || byPriority(one, other),
    )
    .flatMap((sheet) => sheet.cssRules())
    .join("\n");
}

function byBucket(one: Sheet, other: Sheet): number {
  return (
    styleBucketOrdering.indexOf(one.bucketName) - styleBucketOrdering.indexOf(other.bucketName)
  );
}

/** Of a media query, or of a container. */
function byCondition(one: Sheet, other: Sheet): number {
  const [first, second] = [conditionOf(one), conditionOf(other)];
  return first < second ? -1 : Number(first > second);
}

function conditionOf({ elementAttributes }: Sheet): string {
  return elementAttributes["media"] ?? elementAttributes["data-container"] ?? "";
}

/** Shorthands come before what they are short for. */
function byPriority(one: Sheet, other: Sheet): number {
  return priorityOf(one) - priorityOf(other);
}

function priorityOf({ elementAttributes }: Sheet): number {
  return Number(elementAttributes["data-priority"]);
}
