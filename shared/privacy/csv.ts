/**
 * JSON as a table for a spreadsheet: a row for each value, with where it stands and its field. It begins
 * with the mark by which spreadsheets know UTF-8; a value that they would take for a formula is a text.
 */
export function csvOf(value: unknown): string {
  const rows = [["where", "field", "value"], ...rowsOf(value, [])];
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function rowsOf(value: unknown, path: readonly string[]): string[][] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, part]) => rowsOf(part, [...path, key]));
  }
  return value === undefined ? [] : [[path.slice(0, -1).join("."), path.at(-1) ?? "", `${value}`]];
}

/**
 * Where a spreadsheet would begin to calculate, by signs of their own widths and of those of East Asia: at the
 * beginning, and after a semicolon, at which it parts cells where commas stand in numbers, as in Germany.
 */
const formulas = /^(?=[=+\-@\t\r\n＝＋－＠])|(?<=[;\t\r\n]\s*)(?=[=+\-@＝＋－＠])/g;

function cell(text: string): string {
  const safe = text.replace(formulas, "'");
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
