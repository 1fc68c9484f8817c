/** The part of Markdown that Teams draws in a TextBlock, as HTML; everything else is plain text. */
export function htmlOf(markdown: string): string {
  const blocks = blocksOf(markdown);
  const [only, ...more] = blocks;
  // A label may hold a lone sentence, and no paragraph.
  if (only?.kind === "p" && more.length === 0) return only.lines.map(inline).join("<br>");
  return blocks
    .map(({ kind, lines }) =>
      kind === "p"
        ? `<p>${lines.map(inline).join("<br>")}</p>`
        : `<${kind}>${lines.map((line) => `<li>${inline(line)}</li>`).join("")}</${kind}>`,
    )
    .join("");
}

interface Block {
  readonly kind: "p" | "ul" | "ol";
  readonly lines: string[];
}

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const [, bullet, numbered] = /^\s*(?:[-*] +(.+)|\d+\. +(.+))$/.exec(line) ?? [];
    const kind = bullet !== undefined ? "ul" : numbered !== undefined ? "ol" : "p";
    if (line.trim() === "") {
      open = undefined;
      continue;
    }
    if (open?.kind !== kind) {
      open = { kind, lines: [] };
      blocks.push(open);
    }
    open.lines.push(bullet ?? numbered ?? line);
  }
  return blocks;
}

const marks =
  /\[([^\]]+)\]\((https?:\/\/[^\s()<>"]+)\)|\*\*(\S|\S.*?\S)\*\*|(?<!\w)_(\S|\S.*?\S)_(?!\w)/;

function inline(text: string): string {
  const found = marks.exec(text);
  if (found === null) return escaped(text);
  const [all, linked = "", address, bold, italic = ""] = found;
  const drawn =
    address !== undefined
      ? `<a href="${escaped(address)}">${escaped(linked)}</a>`
      : bold !== undefined
        ? `<strong>${inline(bold)}</strong>`
        : `<em>${inline(italic)}</em>`;
  return escaped(text.slice(0, found.index)) + drawn + inline(text.slice(found.index + all.length));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
}
