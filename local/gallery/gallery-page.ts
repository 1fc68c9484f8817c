import type { TeamsTheme } from "../room/teams-context.ts";
import type { Look } from "./picture.ts";

export interface PicturedShot {
  readonly name: string;
  readonly pictures: readonly {
    readonly look: Look;
    readonly file: string;
    readonly height: number;
  }[];
}

export interface PicturedStory {
  readonly title: string;
  readonly shots: PicturedShot[];
}

const themes: Readonly<Record<TeamsTheme, string>> = {
  default: "Light",
  dark: "Dark",
  contrast: "High contrast",
};

/** What is looked at in a row of pictures. */
function rowOf({ width, forced, atFirst }: Look): string {
  const wide = `${width.toLocaleString("en")} pixels wide`;
  if (atFirst) return `${wide}, as it is first seen`;
  return forced ? `${wide}, in forced colours` : wide;
}

/** A page of all pictures: by screen, a row for each width, the themes beside each other. */
export function galleryPage(stories: readonly PicturedStory[]): string {
  const links = stories.map(
    ({ title, shots }, n) => `<li><a href="#story-${n}">${text(title)}</a> (${shots.length})</li>`,
  );
  const parts = stories.map(
    ({ title, shots }, n) =>
      `<section id="story-${n}"><h2>${text(title)}</h2>${shots.map(shotOf).join("\n")}</section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery · Guided Team Actions</title>
<style>${styles}</style>
<main>
<h1>Every screen of Guided Team Actions</h1>
<p>Open a screen to see it in three themes. A picture opens in its own size.</p>
<nav aria-label="Screens by part"><ul>${links.join("")}</ul></nav>
${parts.join("\n")}
</main>
</html>
`;
}

function shotOf({ name, pictures }: PicturedShot): string {
  const rows = Map.groupBy(pictures, ({ look }) => rowOf(look));
  const used = Object.entries(themes).filter(([theme]) =>
    pictures.some(({ look }) => look.theme === theme),
  );
  const head = used.map(([, title]) => `<th scope="col">${title}</th>`).join("");
  const body = [...rows].map(([row, shown]) => {
    const cells = used.map(([theme, title]) => {
      const picture = shown.find(({ look }) => look.theme === theme);
      if (!picture) return "<td></td>";
      const { file, look, height } = picture;
      const alt = text(`${name}, ${title}, ${row}`);
      const size = `width="${look.width}" height="${height}"`;
      return `<td><a href="${file}"><img src="${file}" alt="${alt}" ${size} loading="lazy"></a></td>`;
    });
    return `<tr><th scope="row">${row}</th>${cells.join("")}</tr>`;
  });
  return `<details><summary>${text(name)}</summary><div tabindex="0" role="region" aria-label="${text(name)}"><table><thead><tr><td></td>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div></details>`;
}

function text(raw: string): string {
  return raw.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const styles = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { margin: 0 auto; padding: 16px; max-width: 1600px; }
nav ul { columns: 18em; padding-inline-start: 20px; }
summary { padding: 6px 0; cursor: pointer; }
details > div { overflow-x: auto; }
th { text-align: start; vertical-align: top; padding: 8px; }
th[scope=row] { width: 9em; min-width: 9em; font-weight: normal; }
td { vertical-align: top; padding: 8px; }
img { display: block; max-width: 560px; height: auto; outline: 1px solid GrayText; }
a:focus-visible, summary:focus-visible, div:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
`;
