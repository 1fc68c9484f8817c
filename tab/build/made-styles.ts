import type { CSSRulesByBucket } from "@griffel/core";

/** What a definition of styles becomes: code that gives the names of its classes, and its rules. */
export interface MadeStyles {
  readonly code: string;
  readonly rules: CSSRulesByBucket;
}
