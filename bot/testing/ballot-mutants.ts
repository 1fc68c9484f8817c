import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Protocol } from "./ballot-room.ts";

/** One fault that somebody could put into the code of the ballot box. */
export interface Mutant {
  readonly name: string;
  /** In the file, text that stands there once, and what takes its place. */
  readonly edits: readonly { readonly file: string; readonly from: string; readonly to: string }[];
}

const root = fileURLToPath(new URL("../..", import.meta.url));

const box = "bot/usecases/ballot-box.ts";
const closing = "bot/usecases/closing.ts";
const rounds = "bot/usecases/rounds.ts";
const answering = "bot/usecases/answering.ts";
const versions = "bot/usecases/round-versions.ts";
const sealer = "bot/sealing/aes-sealer.ts";
const ballots = "shared/pulse/ballots.ts";

function mutant(name: string, file: string, from: string, to: string): Mutant {
  return { name, edits: [{ file, from, to }] };
}

/** Faults that the schedules must notice, each in a copy of the real code. */
export const mutants: readonly Mutant[] = [
  mutant(
    "the header is not bound",
    "shared/pulse/round.ts",
    "return JSON.stringify(",
    'return "";JSON.stringify(',
  ),
  mutant(
    "the threshold is not bound",
    "shared/pulse/round.ts",
    "{ box: _, ...header }",
    "{ box: _, threshold: _t, ...header }",
  ),
  mutant("the nonce is fixed", sealer, "randomBytes(nonceBytes)", "Buffer.alloc(nonceBytes)"),
  mutant(
    "the box is not filled up",
    sealer,
    'Buffer.alloc(size, " ")',
    'Buffer.alloc(Buffer.byteLength(text), " ")',
  ),
  mutant("the roster is not checked", box, "if (!round.roster.includes(userId)) {", "if (false) {"),
  mutant(
    "who has left is not noticed",
    answering,
    "const team = await readOwnTeam(ports, input);",
    "const { teamKey } = await import('#shared/team.ts');\n  const team = await store.read(teamKey(actor.tenantId, teamId));",
  ),
  mutant(
    "an older document takes answers",
    answering,
    "requireNotOlder(open, known)",
    "(void requireNotOlder, void known, open)",
  ),
  mutant(
    "an older document is published",
    closing,
    "round.version >= known ? secret : undefined",
    "(void known, secret)",
  ),
  mutant(
    "a round is noted to be further than it is",
    versions,
    "() => ({ v: 1, version }),",
    "() => ({ v: 1, version: version + 1 }),",
  ),
  mutant(
    "a slot for each sending",
    box,
    "slotOf(sealer, secret, round, userId);\n  const mark",
    "slotOf(sealer, secret, round, userId + commandId);\n  const mark",
  ),
  mutant("a sending is not known again", box, "if (isCast(ballots, slot, mark)) return round;", ""),
  mutant(
    "only the last sending is known again",
    ballots,
    "const knownSendings = 4;",
    "const knownSendings = 1;",
  ),
  mutant(
    "a first answer cannot be replaced",
    box,
    "if (isCast(ballots, slot, mark)) return round;",
    "if (ballots[slot]) return round;",
  ),
  mutant("late answers are taken", box, "if (now >= round.closesAt)", "if (false)"),
  mutant(
    "a late repetition is refused",
    box,
    "const choices =",
    "if (now >= round.closesAt) throw new DomainError('conflict', '');\n  const choices =",
  ),
  mutant(
    "wrong answers are taken",
    ballots,
    "if (choices.length < questions.length ||",
    "if (false && choices.length < questions.length ||",
  ),
  mutant(
    "the answer is read back",
    answering,
    "return { closesAt };",
    "return { closesAt, answer } as never;",
  ),
  mutant(
    "the panels hear of an answer",
    answering,
    "return { closesAt };",
    "ports.live.publish(actor.tenantId, teamId, { name: 'team', data: { teamId } });\n  return { closesAt };",
  ),
  mutant(
    "an answer is written without looking at the state again",
    answering,
    "const open = requireOpen(round);",
    "const open = seen; void round;",
  ),
  mutant(
    "closing does not look at the state again",
    closing,
    'if (round.state !== "open") return round;\n    return closed(ports, round,',
    "return closed(ports, open,",
  ),
  mutant(
    "it can be closed early",
    closing,
    "if (now < Math.min(open.closesAt, endsAt)) return undefined;",
    "",
  ),
  mutant(
    "one answer too few is enough",
    ballots,
    "all.length < threshold",
    "all.length + 1 < threshold",
  ),
  mutant("one answer more is needed", ballots, "all.length < threshold", "all.length <= threshold"),
  mutant(
    "the threshold is a smaller one",
    rounds,
    "thresholdFor(roster.length, team.threshold),\n    people",
    "4,\n    people",
  ),
  mutant("an edge belongs to the other band", "shared/pulse/band.ts", "mean <= 2.5", "mean < 2.5"),
  mutant(
    "the key is kept",
    closing,
    "await ports.keys.destroy(roundKeyName(place.tenantId, place.roundId));",
    "",
  ),
  mutant(
    "the key is destroyed before the round is closed",
    closing,
    "const secret = await keys.find(roundKeyName(tenantId, roundId));",
    "const secret = await keys.find(roundKeyName(tenantId, roundId));\n  await keys.destroy(roundKeyName(tenantId, roundId));",
  ),
  mutant("the roster is kept", closing, "roster: _r,\n    box: _b,", "box: _b,"),
  mutant(
    "an unreadable box counts as empty",
    closing,
    'ballots ? "too-few" : "unreadable"',
    '"too-few"',
  ),
  mutant(
    "there is no alarm",
    closing,
    'ports.log.error({ roundId: place.roundId }, "a ballot box did not open");',
    "",
  ),
  mutant(
    "the team is told again and again",
    "shared/pulse/closed-round.ts",
    "filter((one) => one !== work)",
    "filter((one) => one !== undefined)",
  ),
  mutant(
    "the comparison counts one question twice",
    ballots,
    "a[index] === choice",
    "a[0] === choice",
  ),
  mutant(
    "a pulse keeps what only a check is compared with",
    closing,
    'round.kind === "check" ? comparedIn(sealer, round, ballots, check) : {}',
    "comparedIn(sealer, round, ballots, check)",
  ),
  mutant(
    "a single question has three bands",
    "shared/pulse/band.ts",
    "choices.length <= answers",
    "false",
  ),
];

/** The ballot box with the fault, from a copy of the code that is gone when it is closed. */
export async function faulty({
  name,
  edits,
}: Mutant): Promise<{ readonly protocol: Protocol; close(): void }> {
  const cache = join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "faulty-"));
  for (const part of [
    "bot/ports.ts",
    "bot/error-facts.ts",
    "bot/request-units.ts",
    "bot/usecases",
    "bot/sealing",
    "bot/scheduler",
    "shared",
  ]) {
    const filter = (path: string) => !/\.test\.ts$|\/testing$|\/tsconfig\.json$/.test(path);
    cpSync(join(root, part), join(folder, part), { recursive: true, filter });
  }
  const imports = { "#shared/*": "./shared/*" };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", imports }));
  for (const { file, from, to } of edits) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    if (text.split(from).length !== 2) {
      throw new Error(`"${name}" needs text that stands once in ${file}: ${from}`);
    }
    // A text and not a pattern: "$" means itself.
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href);
  const [{ openRound }, { answerRound }, { settleRound, tellRound }, { dueLoop }, { aesSealer }] =
    await Promise.all([
      load(rounds),
      load(answering),
      load(closing),
      load("bot/scheduler/due-loop.ts"),
      load(sealer),
    ]);
  return {
    protocol: { openRound, answerRound, settleRound, tellRound, dueLoop, sealer: aesSealer },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
