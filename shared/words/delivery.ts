import { translated } from "./translated.ts";

/** What is said in place of what Teams could not take, or not in time. */
export const deliveryWords = translated("delivery", {
  tooBig: "There is more to read here than fits into a message. It is in the app.",
  open: "Open the app",
  stillAtIt: "This takes longer than usual, and goes on. Look again in a moment.",
});
