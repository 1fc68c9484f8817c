import { z } from "zod/v4";
import { SafetyComponent } from "./safety-component.ts";
import { Topic } from "./topic.ts";

/** What one does with a resource: watch, read, try out with the team, or read at length. */
export const resourceKinds = ["video", "article", "guide", "book"] as const;

/** One entry of the resource library: something to watch, read or try, tied to components. */
export const Resource = z.strictObject({
  /** Never changes: actions, a team's own among them, refer to it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum(resourceKinds),
  /** As its author gives it, in its own language and spelling. */
  title: z.string().min(1).max(160),
  author: z.string().min(1).max(120),
  url: z.url({ protocol: /^https?$/ }),
  /** Whole minutes to watch, read or do it, where a source says so. */
  minutes: z.int().positive().optional(),
  /** ISO 639-1 code of the language that it is in. */
  language: z.string().regex(/^[a-z]{2}$/),
  /** Whether it costs money; `metered`: a publisher lets you read a few for nothing. */
  paywall: z.union([z.boolean(), z.literal("metered")]),
  topics: z.array(Topic),
  /** The first is the one it fits most. */
  components: z.array(SafetyComponent).min(1),
  /** Why it is worth the time, in a sentence or two of our own. */
  worth: z.string().min(1).max(240),
  /** What a reader should know first, where it touches grief, trauma, shame or illness. */
  contentNote: z.string().min(1).max(160).optional(),
  /**
   * `page`: the page itself was read at this address; `list`: the address was read in a public list
   * and not opened; `unverified`: neither, so it is not shown to people.
   */
  status: z.enum(["page", "list", "unverified"]),
});
export type Resource = z.infer<typeof Resource>;

/** What we say of a resource ourselves, in some language. */
export type ResourceTexts = Pick<Resource, "worth" | "contentNote">;
