/** Words of blame, of hype, and those for which this product has another. */
export const unwanted =
  /\b(blame|fault|guilty|fail(ed|ure|s)?|worst|worse|bad(ly)?|poor(ly)?|wrongdoing|lazy|amazing|awesome|great|fantastic|boost|powerful|unlock|supercharge|survey|poll|score|users?|players?|session|anonymous survey)\b|!/i;
