/** Copies a text, and tells whether it could: a frame may be refused the clipboard, or have none. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
