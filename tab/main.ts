import { begin } from "./begin.ts";
import { connectToHost } from "./host.ts";

/** For how long (ms) the code that draws waits for Teams: about as long as it holds up everything else. */
const patience = 50;

// Teams and the server are asked before the code that draws is run: it is ready when they answer.
const connecting = connectToHost();
const begun = begin(connecting);
// What fails before that code is there waits for it, which shows it.
begun.catch(() => undefined);
// Nothing is heard or asked while that code is run, so that it is run while Teams gets the token.
const answered = connecting.catch(() => undefined);
const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
void Promise.race([answered, late])
  .then(() => import("./page.tsx"))
  .then(({ showPage }) => showPage(begun));
