import { z } from "zod/v4";
import { SafetyComponent } from "./safety-component.ts";

/** Subjects that run across the six components and by which people look for something. */
export const resourceTopics = ["emotional-intelligence", "humour", "remote-work"] as const;

/** One of the subjects across components. */
export const ResourceTopic = z.enum(resourceTopics);
export type ResourceTopic = z.infer<typeof ResourceTopic>;

/** One entry of the resource library: something to watch, read or try, tied to components. */
export const Resource = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum(["video", "article", "guide", "book"]),
  title: z.string().min(1).max(160),
  author: z.string().min(1).max(120),
  url: z.url({ protocol: /^https?$/ }),
  /** Whole minutes to watch or read, where known. */
  minutes: z.int().positive().optional(),
  /** What it is about, in one sentence of our own. */
  about: z.string().min(1).max(160),
  /** The first is the one it fits most. */
  components: z.array(SafetyComponent).min(1),
  topics: z.array(ResourceTopic),
  /** `page`: the address itself was read; `list`: it was read in a public list, not opened. */
  seen: z.enum(["page", "list"]),
  /** Something a reader should know first: a paywall, a hard topic. */
  note: z.string().max(160).optional(),
});
export type Resource = z.infer<typeof Resource>;
