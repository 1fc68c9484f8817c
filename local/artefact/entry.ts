/**
 * `bot/main.js` of what is deployed: looks at the Node that it was started on, then starts the server. An
 * older Node would end in the midst of some package, with words that say nothing of the reason. It is
 * JavaScript that any Node can read, and imports the server only where it can.
 */
export const entry = `const { node } = process.versions;
const [major = 0, minor = 0] = node.split(".").map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import("./server.js");
} else {
  process.stderr.write("Node 22.18 or newer is needed; this is " + node + ".\\n");
  process.exitCode = 1;
}
`;
