/** Long enough for the browser to draw what has just been rendered, and to hear a press (ms). */
const aMoment = 20;

/** Calls something once what was rendered is drawn; what is returned calls it off. */
export function afterDrawing(act: () => void): () => void {
  const timer = setTimeout(act, aMoment);
  return () => clearTimeout(timer);
}
