import type { Rolldown } from "vite";

/** The file that a module is built into; throws where it is in none. */
export function chunkOf(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk {
  const chunk = Object.values(bundle).find(
    (file) => file.type === "chunk" && file.moduleIds.includes(module),
  );
  if (chunk?.type !== "chunk") throw new Error(`${module} is in no file`);
  return chunk;
}
