/** An error's name, stack and numbers, without its message, which may quote what a person wrote. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const lines = error.stack?.replace(error.message, "").split("\n") ?? [];
  const at = lines.filter((line) => /^ {4}at /.test(line)).slice(0, 7);
  const numbers = Object.entries(error).filter(
    ([name, value]) => (name === "code" || name === "substatus") && typeof value === "number",
  );
  return { name: error.name, at, ...Object.fromEntries(numbers) };
}
