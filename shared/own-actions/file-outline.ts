/**
 * How deeply a text in JSON is nested, and of how many parts it is made: values, and names with them.
 * Also of a text that is broken, and without reading what is in it, so that no parser has to.
 */
export function outlineOf(text: string): { readonly depth: number; readonly parts: number } {
  let isInText = false;
  let depth = 0;
  let deepest = 0;
  let parts = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (isInText && letter === "\\") at++;
    else if (letter === '"') isInText = !isInText;
    else if (isInText) continue;
    else if (letter === "[" || letter === "{") deepest = Math.max(deepest, ++depth);
    else if (letter === "]" || letter === "}") depth--;
    else if (letter === "," || letter === ":") parts++;
  }
  return { depth: deepest, parts };
}
