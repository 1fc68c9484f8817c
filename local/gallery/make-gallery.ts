import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { galleryPage, type PicturedShot, type PicturedStory } from "./gallery-page.ts";
import { flawsAs, type Look, showAs, takePicture } from "./picture.ts";
import type { Shot, Story } from "./story.ts";
import { tellStory } from "./tell-story.ts";

export interface Gallery {
  readonly page: string;
  readonly screens: number;
  readonly pictures: number;
  /** What is wrong, a sentence each, beginning with the screen and how it was looked at. */
  readonly flaws: readonly string[];
}

interface Making {
  /** Emptied first. */
  readonly folder: string;
  /** How the screen with this number is looked at. */
  readonly looksAt: (screen: number) => readonly Look[];
  readonly onTold?: (title: string, screens: number) => void;
}

/** Looks at all that these stories show, and writes a page of the pictures. */
export async function makeGallery(
  browser: Browser,
  stories: readonly Story[],
  { folder, looksAt, onTold }: Making,
): Promise<Gallery> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const told: PicturedStory[] = stories.map(({ title }) => ({ title, shots: [] }));
  const flaws: string[] = [];
  const left = [...stories.entries()];
  const tellOneAfterTheOther = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [index, story] = next;
      const shots = told[index]?.shots ?? [];
      const lookAt = async (shot: Shot) => {
        const slug = `${index + 1}-${shots.length + 1}`;
        // A story begins where another one does not, so that all ways to look come up early.
        const looked = await lookInto(shot, looksAt(index * 5 + shots.length), { folder, slug });
        shots.push({ name: shot.name, pictures: looked.pictures });
        flaws.push(...looked.flaws.map((flaw) => `${story.title}, ${shot.name}: ${flaw}`));
      };
      await tellStory(browser, story, lookAt).catch((error: unknown) => {
        flaws.push(`${story.title}: could not be told to its end: ${String(error)}`);
      });
      onTold?.(story.title, shots.length);
    }
  };
  const workers = Math.min(4, availableParallelism());
  await Promise.all(Array.from({ length: workers }, tellOneAfterTheOther));
  const page = join(folder, "index.html");
  writeFileSync(page, galleryPage(told));
  const screens = told.flatMap(({ shots }) => shots);
  const pictures = screens.reduce((sum, one) => sum + one.pictures.length, 0);
  return { page, screens: screens.length, pictures, flaws };
}

async function lookInto(
  { screen }: Shot,
  looks: readonly Look[],
  { folder, slug }: { readonly folder: string; readonly slug: string },
) {
  const pictures: PicturedShot["pictures"][number][] = [];
  const flaws: string[] = [];
  for (const look of looks.filter(({ theme }) => screen.themes.includes(theme))) {
    const { height } = await showAs(screen, look);
    const { theme, width, forced, atFirst } = look;
    const how = [theme, width, ...(forced ? ["forced"] : []), ...(atFirst ? ["first"] : [])];
    const file = `${slug}-${how.join("-")}.png`;
    await takePicture(screen, look, height, join(folder, file));
    pictures.push({ look, file, height });
    // What is seen at first is part of what is looked at next.
    const found = atFirst ? [] : await flawsAs(screen, look);
    flaws.push(...found.map((flaw) => `(${how.join(" ")}) ${flaw}`));
  }
  return { pictures, flaws };
}
