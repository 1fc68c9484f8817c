import { parseArgs } from "node:util";
import { erasePerson, eraseTeam } from "../../bot/usecases/erasing.ts";
import { openStore, refuse, requireId, Wrong } from "./opened-store.ts";
import { say } from "./progress.mjs";

// `npm run erase`: notes that a person or a team is to be erased. The server that uses the database
// does it, within seconds; `npm run due` shows it until it is over.

const usage = `npm run erase -- --tenant <id> --person <id>    a person, from all teams of the tenant
npm run erase -- --tenant <id> --team <id>      a team with all that belongs to it`;

function asked() {
  const { values } = parseArgs({
    options: {
      tenant: { type: "string" },
      person: { type: "string" },
      team: { type: "string" },
      help: { type: "boolean" },
    },
  });
  return values;
}

async function main(): Promise<void> {
  const { tenant, person, team, help } = asked();
  if (help) return say(usage);
  if ((person === undefined) === (team === undefined)) throw new Wrong(usage);
  const tenantId = requireId("tenant", tenant, usage).toLowerCase();
  const opened = await openStore(process.env);
  try {
    if (team === undefined) {
      await erasePerson(opened, { tenantId, userId: requireId("person", person, usage) });
    } else {
      await eraseTeam(opened, { tenantId, teamId: requireId("team", team, usage) });
    }
  } finally {
    opened.close();
  }
  say(
    "It is noted. The server does it within seconds, and looks once more a quarter of an hour later.",
  );
  say("Until it is over `npm run due` shows an erasure.");
}

try {
  await main();
} catch (error) {
  refuse(error, usage);
}
