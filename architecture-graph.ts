import type { SourceFile } from "./architecture-source.ts";

/** The ways by value from the files that `from` picks to a package, one from each at most. */
export function reaches(
  sources: readonly SourceFile[],
  from: (path: string) => boolean,
  packages: RegExp,
): string[] {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const reach = (path: string, way: readonly string[]): string | undefined => {
    if (seen.has(path)) return undefined;
    seen.add(path);
    for (const { specifier, target, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (typeOnly) continue;
      if (packages.test(specifier)) return [...way, path, specifier].join(" → ");
      const found = target === undefined ? undefined : reach(target, [...way, path]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return sources
    .filter(({ path }) => from(path))
    .map(({ path }) => reach(path, []))
    .filter((way) => way !== undefined);
}

/** Each cycle once, type-only imports and tests included. */
export function cycles(sources: readonly SourceFile[]): string[] {
  const imports = new Map(sources.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): string[] => {
    const start = way.indexOf(path);
    if (start >= 0) return [`${[...way.slice(start), path].join(" → ")}: an import cycle`];
    if (done.has(path)) return [];
    const targets = new Set((imports.get(path) ?? []).map(({ target }) => target ?? ""));
    const found = [...targets].flatMap((target) =>
      imports.has(target) ? visit(target, [...way, path]) : [],
    );
    done.add(path);
    return found;
  };
  return [...imports.keys()].flatMap((path) => visit(path, []));
}
