// `bot/main.js` of what is deployed: looks at the Node that it was started on, then starts the server. An
// older Node would end in the midst of some package, with words that say nothing of the reason.

const { node } = process.versions;
const [major = 0, minor = 0] = node.split(".").map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import(new URL("server.js", import.meta.url).href);
} else {
  process.stderr.write(`Node 22.18 or newer is needed; this is ${node}.\n`);
  process.exitCode = 1;
}
