/** A line for people, on standard output. @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Does a long piece of work and says what it is doing, every ten seconds how long it has taken so
 * far, and at the end how long it took: nobody sits before a silent terminal. It says so on standard
 * error, so that what a command answers can be read by another program.
 *
 * @template T
 * @param {string} doing
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(doing, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const tell = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);
  tell(`${doing} …`);
  const timer = setInterval(() => tell(`  … ${seconds()} s`), 10_000);
  try {
    const result = await work();
    tell(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
