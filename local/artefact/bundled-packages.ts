import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin } from "vite";

/** A package whose code is in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The licence's own words, where the package brings them. */
  readonly text: string | undefined;
}

/** Notes for a build of Vite's which modules it takes in. */
export function noteModules(modules: Set<string>): Plugin {
  return {
    name: "note-modules",
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === "chunk") for (const id of part.moduleIds) modules.add(id);
      }
    },
  };
}

/** Whose code these modules are, each version once, by name; our own is not named. */
export function packagesOf(modules: ReadonlySet<string>): readonly BundledPackage[] {
  const folders = new Set([...modules].flatMap((id) => packageFolder(id) ?? []));
  const byKey = new Map([...folders].map(readPackage).map((found) => [keyOf(found), found]));
  return [...byKey.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What goes with the bundle: most licences ask that their words do. */
export function licencesPage(packages: readonly BundledPackage[]): string {
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text ?? ""}`,
  );
  return `${["This program holds code of these packages.", ...parts].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

/** The same for programs: a bill of materials as CycloneDX 1.5 defines it. */
export function billOfMaterials(
  about: { readonly name: string; readonly version: string },
  packages: readonly BundledPackage[],
): object {
  const component = (type: string, { name, version }: { name: string; version: string }) => {
    const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
    return { type, name, version, purl, "bom-ref": purl };
  };
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: component("application", about) },
    components: packages.map(({ licence, ...one }) => ({
      ...component("library", one),
      licenses: [{ license: { name: licence } }],
    })),
  };
}

const keyOf = ({ name, version }: BundledPackage) => `${name} ${version}`;

/** The folder of the innermost package that a module belongs to; what a package copied into itself is its own. */
function packageFolder(id: string): string | undefined {
  const folder = `node_modules${sep}`;
  const begin = id.lastIndexOf(folder);
  if (begin < 0) return undefined;
  // Rollup marks modules that it made itself with a NUL before the name.
  const root = id.slice(0, begin + folder.length).replace("\0", "");
  const [first = "", second = ""] = id.slice(begin + folder.length).split(sep);
  const found = join(root, first.startsWith("@") ? join(first, second) : first);
  return existsSync(join(found, "package.json")) ? found : packageFolder(id.slice(0, begin));
}

function readPackage(folder: string): BundledPackage {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license, licenses } = about;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? undefined : readFileSync(join(folder, file), "utf8").trim();
  // As it was written in packages of long ago: a list of types.
  const licence = license ?? licenses?.map(({ type }: { type: string }) => type).join(" or ");
  return { name, version, licence: licence ?? "not named", text };
}
