import type { Band } from "#shared/pulse/band.ts";
import type { ColumnSet } from "./card.ts";

/**
 * The widths of the parts of the bar, and which of them is the band. The ends are the same for all;
 * the middle is one part, or two where it is told apart.
 */
const bars: Record<Band, { readonly widths: readonly number[]; readonly own: number }> = {
  low: { widths: [2, 2, 2], own: 0 },
  mixed: { widths: [2, 2, 2], own: 1 },
  "rather-low": { widths: [2, 1, 1, 2], own: 1 },
  "rather-high": { widths: [2, 1, 1, 2], own: 2 },
  high: { widths: [2, 2, 2], own: 2 },
  "lower-half": { widths: [3, 3], own: 0 },
  "upper-half": { widths: [3, 3], own: 1 },
};

/** A band as a marked place on a bar, never by colour alone. The words beside it say the same. */
export function bandBar(band: Band): ColumnSet {
  const { widths, own } = bars[band];
  return {
    type: "ColumnSet",
    spacing: "Small",
    columns: widths.map((width, index) => ({
      type: "Column",
      width,
      spacing: "Small",
      items: [
        {
          type: "Container",
          style: index === own ? "accent" : "emphasis",
          items: [
            {
              type: "TextBlock",
              // A dash is silent where the card is read aloud.
              text: index === own ? "●" : "–",
              wrap: true,
              horizontalAlignment: "Center",
            },
          ],
        },
      ],
    })),
  };
}
