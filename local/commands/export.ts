import { parseArgs } from "node:util";
import { csvOf } from "#shared/privacy/csv.ts";
import { exportPerson, exportTeam } from "../../bot/usecases/exporting.ts";
import { openStore, refuse, requireId, Wrong } from "./opened-store.ts";
import { say } from "./progress.mjs";

// `npm run export`: writes what is stored of a person or of a team, for the person or the team.

const usage = `npm run --silent export -- --tenant <id> --person <id>         what is stored of a person, as JSON
npm run --silent export -- --tenant <id> --team <id> --csv     the same of a team, as a table`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tenant: { type: "string" },
      person: { type: "string" },
      team: { type: "string" },
      csv: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  const { tenant, person, team, csv, help } = values;
  if (help) return say(usage);
  if ((person === undefined) === (team === undefined)) throw new Wrong(usage);
  const tenantId = requireId("tenant", tenant, usage).toLowerCase();
  const opened = await openStore(process.env);
  try {
    const found =
      team === undefined
        ? await exportPerson(opened, { tenantId, userId: requireId("person", person, usage) })
        : await exportTeam(opened, { tenantId, teamId: requireId("team", team, usage) });
    process.stdout.write(csv ? csvOf(found) : `${JSON.stringify(found, undefined, 2)}\n`);
  } finally {
    opened.close();
  }
}

try {
  await main();
} catch (error) {
  refuse(error, usage);
}
