/** A day of the local calendar, `2026-01-05`, as date fields and commitments have it. */
export function localDay(at: number, plusDays = 0): string {
  const date = new Date(at);
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() + plusDays);
  const two = (count: number) => String(count).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
