import { begin } from "./begin.ts";

// Teams and the server are asked before the code that draws is run: it is ready when they answer.
const begun = begin();
// What fails before that code is there waits for it, which shows it.
begun.catch(() => undefined);
void import("./page.tsx").then(({ showPage }) => showPage(begun));
