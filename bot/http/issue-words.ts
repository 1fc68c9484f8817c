import type { z } from "zod/v4";
import { words } from "#shared/words.ts";

/** What is wrong with a field in words of ours, where its schema has none: zod's own are for programmers. */
export function issueWords(issue: z.core.$ZodRawIssue): string {
  const { missing, wrongKind, notTaken, notEmpty } = words.errors;
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? missing : wrongKind;
    case "too_small":
      return isSize(issue.origin) ? notEmpty : words.errors.tooSmall(Number(issue.minimum));
    case "too_big": {
      const most = Number(issue.maximum);
      if (issue.origin === "string") return words.errors.tooLong(most);
      return isSize(issue.origin) ? words.errors.tooManyEntries(most) : words.errors.tooBig(most);
    }
    default:
      return notTaken;
  }
}

/** Whether it is the length of something that is too small or too large, and not a number. */
function isSize(origin: string): boolean {
  return ["string", "array", "set", "map", "record"].includes(origin);
}
