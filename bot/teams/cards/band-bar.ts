import type { Band } from "#shared/pulse/band.ts";
import { bandScale, partsOfBand } from "#shared/pulse/band-scale.ts";
import type { ColumnSet } from "./card.ts";

/**
 * A band as the marked parts of the scale, as the app draws it, and never by colour alone. The words
 * beside it say the same.
 */
export function bandBar(band: Band): ColumnSet {
  return {
    type: "ColumnSet",
    spacing: "Small",
    columns: bandScale.map((part) => {
      const isIn = partsOfBand[band].includes(part);
      return {
        type: "Column",
        width: 1,
        spacing: "Small",
        items: [
          {
            type: "Container",
            style: isIn ? "accent" : "emphasis",
            items: [
              {
                type: "TextBlock",
                // A dash is silent where the card is read aloud.
                text: isIn ? "●" : "–",
                wrap: true,
                horizontalAlignment: "Center",
              },
            ],
          },
        ],
      };
    }),
  };
}
