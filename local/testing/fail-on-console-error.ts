import { format } from "node:util";
import { afterEach } from "vitest";

// What is written to console.error is a defect that somebody would have to read about in a log:
// a test that causes it fails. A test that means to cause it replaces console.error itself.

let heard: string[] = [];
const original = console.error;

console.error = (...parts: unknown[]) => {
  heard.push(format(...parts));
  original(...parts);
};

afterEach(() => {
  const lines = heard;
  heard = [];
  if (lines.length > 0) throw new Error(`console.error was called:\n${lines.join("\n")}`);
});
