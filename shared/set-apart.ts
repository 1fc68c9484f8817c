const fromRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * What somebody wrote, such as a name, so that it can stand in a sentence of ours. Where it is written from
 * right to left it is set apart by marks that nobody sees (Unicode's isolates): without them the commas
 * and numbers around it go to the wrong side.
 */
export function setApart(written: string): string {
  return fromRight.test(written) ? `\u2068${written}\u2069` : written;
}
