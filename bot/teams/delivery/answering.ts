import { AsyncLocalStorage } from "node:async_hooks";

const answering = new AsyncLocalStorage<true>();

/** Does what somebody in Teams waits for: all that is said meanwhile is said soon or not now. */
export function whileAnswering<T>(work: () => T): T {
  return answering.run(true, work);
}

/** Whether somebody in Teams waits for what is done now. */
export function isAnswering(): boolean {
  return answering.getStore() === true;
}
