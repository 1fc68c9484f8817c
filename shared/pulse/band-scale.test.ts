import { expect, test } from "vitest";
import { Band, bandOf } from "./band.ts";
import { bandScale, partsOfBand } from "./band-scale.ts";

test("[R246] what is drawn of a band holds every mean that the band may stand for", () => {
  // Every mean of eight people to two questions, and to a single one, with the part it lies in.
  for (let sum = 16; sum <= 80; sum += 1) {
    const choices = Array.from({ length: 16 }, (_, at) => Math.floor((sum + at) / 16));
    const part = bandOf(choices, 8);
    const three = bandOf(choices, 7);
    expect(bandScale).toContain(part);
    expect(partsOfBand[three]).toContain(part);
    const half = bandOf(choices, 16);
    expect(partsOfBand[half]).toContain(part);
  }
});

test("[R246] every band covers parts of the scale that lie side by side, and no other covers the same", () => {
  const drawn = Band.options.map((band) => partsOfBand[band].join());
  for (const parts of drawn) expect(bandScale.join()).toContain(parts);
  expect(new Set(drawn).size).toBe(drawn.length);
});

test("[R246] a half of a single question is drawn as the two bands that it is called by", () => {
  const either = (...bands: readonly Band[]) => bands.flatMap((band) => partsOfBand[band]);
  expect(partsOfBand["lower-half"]).toEqual(either("low", "mixed"));
  expect(partsOfBand["upper-half"]).toEqual(either("mixed", "high"));
});
