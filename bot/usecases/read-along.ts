/**
 * What is read along with an answer that is good without it. Where it cannot be read it is absent: whoever shows it
 * asks for it alone then, and hears why.
 */
export async function readAlong<T>(reading: Promise<T> | undefined): Promise<T | undefined> {
  const [read] = await Promise.allSettled([reading]);
  return read.status === "fulfilled" ? read.value : undefined;
}
