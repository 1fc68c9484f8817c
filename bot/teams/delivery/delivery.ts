import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";
import type { Delivery, Refusal } from "../../ports.ts";

export type NotSent = Exclude<Delivery, { readonly kind: "sent" }>;

/** What a refusal is about: nothing else in there is tried until that has changed. */
export type About = "bot" | "tenant" | "conversation" | "message";

/**
 * Carries through the SDK what a call to Teams came to. To whoever does not look closer Teams is
 * unavailable.
 */
export class NotDelivered extends DomainError {
  readonly delivery: NotSent;
  /** Of a refusal. */
  readonly about: About | undefined;

  constructor(delivery: NotSent, from: { readonly about?: About; readonly cause?: unknown } = {}) {
    super("unavailable", words.errors.unavailable);
    this.delivery = delivery;
    this.about = from.about;
    this.cause = from.cause;
  }
}

/** What Teams called what was sent; nothing where nothing was to be said. */
export interface Sent {
  readonly id?: string;
}

export function sentAs({ id }: Sent): Delivery {
  return { kind: "sent", ...(id === undefined ? {} : { messageId: id }) };
}

/** Whether Teams said that the message is too big. */
export function isTooBig(error: unknown): boolean {
  return isRefused(error, "too-big");
}

/** Whether Teams does not find the conversation. */
export function isStale(error: NotDelivered): boolean {
  return isRefused(error, "not-found") && error.about === "conversation";
}

function isRefused(error: unknown, why: Refusal): boolean {
  if (!(error instanceof NotDelivered)) return false;
  return error.delivery.kind === "refused" && error.delivery.why === why;
}
