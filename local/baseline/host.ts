import { localToken } from "../room/local-token.ts";
import { isSampleKey } from "../room/people.ts";
import { teamsContext } from "../room/teams-context.ts";
import { teamsHost } from "../room/teams-host.ts";

// The side panel of one person or, where the address names a `part` of it, their personal tab, with Teams' side of the conversation and nothing else around it: what
// `npm run bench` measures is then the product and not the meeting room.

const query = new URLSearchParams(location.search);
const person = query.get("as");
const part = query.get("part");
if (!isSampleKey(person)) throw new Error("the address names nobody");
// Teams gives the same token for as long as it is good. A server that is started again takes none of before, so
// it is kept only where the address says so.
const kept = query.has("keeps-token") ? localToken(person) : undefined;
const frame = document.createElement("iframe");
document.body.append(frame);
const host = teamsHost({
  context:
    part === null
      ? teamsContext(person, "sidePanel", "default", "en")
      : { ...teamsContext(person, "content", "default", "en"), subEntityId: part },
  token: () => kept ?? localToken(person),
  send: (message) => frame.contentWindow?.postMessage(message, location.origin),
  shareToStage: () => false,
  openLink: () => undefined,
});
addEventListener("message", (event) => {
  if (event.source === frame.contentWindow) void host.hear(event.data);
});
frame.src = "/tab/";
