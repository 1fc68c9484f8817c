/** A line for people, on standard output. @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** How long nothing may move before it is said what to check (ms). */
const patience = 120_000;

/**
 * Does a long piece of work and says what it is doing, every ten seconds how long it has taken so
 * far, and at the end how long it took: nobody sits before a silent terminal. The work says when
 * something has moved; where nothing has for two minutes, it says what to check. It says so on
 * standard error, so that what a command answers can be read by another program.
 *
 * @template T
 * @param {string} doing
 * @param {(moved: () => void) => Promise<T>} work
 * @param {() => string} [whatToCheck]
 * @returns {Promise<T>}
 */
export async function withProgress(doing, work, whatToCheck) {
  const began = Date.now();
  let movedAt = began;
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const tell = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);
  const moved = () => {
    movedAt = Date.now();
  };
  tell(`${doing} …`);
  const timer = setInterval(() => {
    tell(`  … ${seconds()} s`);
    if (!whatToCheck || Date.now() - movedAt < patience) return;
    tell(whatToCheck());
    moved();
  }, 10_000);
  try {
    const result = await work(moved);
    tell(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
