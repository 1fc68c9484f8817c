import type { SafetyComponent } from "../../safety-component.ts";
import type { ComponentEvidence } from "../evidence.ts";
import type { MeasuredRun } from "../measured-run.ts";

/** A run, and what NumPy makes of it. */
interface ReferenceRun {
  readonly name: string;
  readonly run: MeasuredRun;
  readonly profile: { readonly spread: number; readonly noise: number };
  readonly keep: number;
  /** The evidence of each component, and the ends of its noise band. */
  readonly components: Partial<
    Record<
      SafetyComponent,
      Omit<ComponentEvidence, "component" | "isTargeted" | "others"> & { low: number; top: number }
    >
  >;
}

/**
 * Computed with NumPy 2.4.6 on Python 3.11.7, from the formula in docs/measurement.md and without this
 * code: means by a dot product, sums of squares over the answers written out one by one, variances by
 * `numpy.var(ddof=1)`. The first is the example of that page.
 */
export const referenceRuns: readonly ReferenceRun[] = [
  {
    name: "n6m2-38",
    run: {
      minAnswers: 4,
      targeted: ["engagement"],
      when: "14-days",
      roster: { before: 6, after: 6, stayed: 5 },
      answered: { before: 5, after: 6 },
      before: {
        courage: [
          [0, 0, 0, 5, 0],
          [0, 0, 0, 4, 1],
        ],
        engagement: [
          [0, 1, 1, 2, 1],
          [1, 0, 2, 1, 1],
        ],
        flexibility: [
          [0, 0, 0, 4, 1],
          [0, 1, 1, 2, 1],
        ],
        learning: [
          [0, 0, 3, 1, 1],
          [0, 1, 1, 3, 0],
        ],
        openness: [
          [0, 0, 0, 4, 1],
          [0, 0, 1, 3, 1],
        ],
        resilience: [
          [0, 1, 2, 1, 1],
          [0, 1, 1, 0, 3],
        ],
      },
      after: {
        courage: [
          [0, 0, 3, 2, 1],
          [0, 0, 1, 2, 3],
        ],
        engagement: [
          [0, 0, 0, 4, 2],
          [0, 0, 1, 3, 2],
        ],
        flexibility: [
          [0, 0, 1, 2, 3],
          [0, 2, 3, 1, 0],
        ],
        learning: [
          [0, 1, 3, 2, 0],
          [0, 0, 3, 3, 0],
        ],
        openness: [
          [0, 0, 0, 4, 2],
          [0, 1, 0, 5, 0],
        ],
        resilience: [
          [0, 0, 1, 4, 1],
          [1, 0, 0, 2, 3],
        ],
      },
    },
    profile: { spread: 0.08966666666666653, noise: 0.06746808510638298 },
    keep: 0.24756782409238198,
    components: {
      courage: {
        low: -0.4511809454168628,
        top: 1.0484625198478685,
        gapBefore: 0.2999999999999998,
        gapAfter: 0.2708333333333335,
        change: -0.09999999999999964,
        noiseBefore: 0.059781968814625934,
        noiseAfter: 0.050874059554168426,
      },
      engagement: {
        low: -0.997783037799335,
        top: 0.35519070863543506,
        gapBefore: -0.45999999999999996,
        gapAfter: 0.46666666666666723,
        change: 0.8499999999999996,
        noiseBefore: 0.057390690062040894,
        noiseAfter: 0.04883909717200169,
      },
      flexibility: {
        low: -0.6984625198478681,
        top: 0.7984625198478695,
        gapBefore: 0.05000000000000071,
        gapAfter: -0.25,
        change: -0.3166666666666673,
        noiseBefore: 0.059781968814625934,
        noiseAfter: 0.050874059554168426,
      },
      learning: {
        low: -1.198462519847869,
        top: 0.4140457718030054,
        gapBefore: -0.4500000000000002,
        gapAfter: -0.5625,
        change: -0.16666666666666696,
        noiseBefore: 0.059781968814625934,
        noiseAfter: 0.050874059554168426,
      },
      openness: {
        low: -0.4511809454168628,
        top: 1.0484625198478685,
        gapBefore: 0.2999999999999998,
        gapAfter: 0.2708333333333335,
        change: -0.09999999999999964,
        noiseBefore: 0.059781968814625934,
        noiseAfter: 0.050874059554168426,
      },
      resilience: {
        low: -0.9484625198478686,
        top: 0.5484625198478691,
        gapBefore: -0.19999999999999973,
        gapAfter: 0.2708333333333335,
        change: 0.2999999999999998,
        noiseBefore: 0.059781968814625934,
        noiseAfter: 0.050874059554168426,
      },
    },
  },
  {
    name: "eleven people, four items, most stayed",
    run: {
      minAnswers: 5,
      targeted: ["openness", "learning"],
      when: "14-days",
      roster: { before: 11, after: 12, stayed: 9 },
      answered: { before: 8, after: 11 },
      before: {
        courage: [
          [0, 2, 3, 3, 0],
          [0, 2, 0, 3, 3],
          [1, 1, 1, 4, 1],
          [0, 1, 2, 3, 2],
        ],
        engagement: [
          [3, 1, 1, 0, 3],
          [0, 0, 3, 5, 0],
          [0, 1, 2, 2, 3],
          [0, 1, 2, 4, 1],
        ],
        flexibility: [
          [0, 0, 3, 4, 1],
          [0, 0, 4, 4, 0],
          [0, 2, 2, 2, 2],
          [0, 1, 1, 4, 2],
        ],
        learning: [
          [0, 2, 1, 3, 2],
          [0, 0, 2, 5, 1],
          [1, 0, 5, 1, 1],
          [0, 1, 3, 4, 0],
        ],
        openness: [
          [0, 0, 2, 5, 1],
          [2, 0, 2, 3, 1],
          [1, 1, 1, 2, 3],
          [2, 2, 1, 3, 0],
        ],
        resilience: [
          [0, 2, 2, 4, 0],
          [1, 1, 2, 3, 1],
          [0, 0, 0, 4, 4],
          [0, 1, 1, 3, 3],
        ],
      },
      after: {
        courage: [
          [0, 1, 0, 8, 2],
          [2, 1, 2, 4, 2],
          [1, 1, 3, 3, 3],
          [0, 1, 4, 2, 4],
        ],
        engagement: [
          [0, 3, 0, 4, 4],
          [1, 0, 3, 4, 3],
          [0, 1, 4, 4, 2],
          [1, 0, 2, 6, 2],
        ],
        flexibility: [
          [0, 1, 5, 3, 2],
          [0, 0, 6, 4, 1],
          [2, 1, 2, 3, 3],
          [1, 1, 2, 3, 4],
        ],
        learning: [
          [0, 3, 1, 5, 2],
          [0, 3, 1, 4, 3],
          [1, 2, 3, 1, 4],
          [0, 1, 2, 7, 1],
        ],
        openness: [
          [0, 3, 4, 4, 0],
          [1, 1, 3, 4, 2],
          [0, 3, 2, 4, 2],
          [1, 0, 1, 6, 3],
        ],
        resilience: [
          [1, 2, 3, 5, 0],
          [2, 2, 3, 3, 1],
          [2, 0, 0, 9, 0],
          [0, 0, 2, 6, 3],
        ],
      },
    },
    profile: { spread: 0.02252604166666667, noise: 0.03896426401903157 },
    keep: 0.0,
    components: {
      courage: {
        low: -0.790111781492006,
        top: 0.581778448158673,
        gapBefore: -0.10416666666666652,
        gapAfter: 0.10606060606060597,
        change: 0.12784090909090917,
        noiseBefore: 0.05191952557823428,
        noiseAfter: 0.0410228350247777,
      },
      engagement: {
        low: -0.831778448158673,
        top: 0.540111781492006,
        gapBefore: -0.14583333333333348,
        gapAfter: 0.19696969696969635,
        change: 0.22727272727272707,
        noiseBefore: 0.05191952557823428,
        noiseAfter: 0.0410228350247777,
      },
      flexibility: {
        low: -0.6234451148253395,
        top: 0.7484451148253395,
        gapBefore: 0.0625,
        gapAfter: -0.04545454545454586,
        change: -0.11079545454545459,
        noiseBefore: 0.05191952557823428,
        noiseAfter: 0.0410228350247777,
      },
      learning: {
        low: -0.5964282344573268,
        top: 0.5754513660248475,
        gapBefore: -0.109375,
        gapAfter: 0.011363636363636243,
        change: 0.09090909090909083,
        noiseBefore: 0.04867455522959464,
        noiseAfter: 0.03845890783572909,
      },
      openness: {
        low: -0.7839282344573268,
        top: 0.4549738734642114,
        gapBefore: -0.296875,
        gapAfter: -0.10227272727272707,
        change: 0.16477272727272751,
        noiseBefore: 0.04867455522959464,
        noiseAfter: 0.03845890783572909,
      },
      resilience: {
        low: -0.4984451148253395,
        top: 0.8734451148253395,
        gapBefore: 0.1875,
        gapAfter: -0.25757575757575735,
        change: -0.3636363636363633,
        noiseBefore: 0.05191952557823428,
        noiseAfter: 0.0410228350247777,
      },
    },
  },
  {
    name: "four people, items of different number, three components asked again",
    run: {
      minAnswers: 4,
      targeted: ["courage"],
      when: "14-days",
      roster: { before: 4, after: 5, stayed: 3 },
      answered: { before: 4, after: 4 },
      before: {
        courage: [[0, 0, 0, 2, 2]],
        engagement: [
          [0, 0, 3, 1, 0],
          [0, 1, 1, 2, 0],
          [0, 0, 2, 0, 2],
        ],
        flexibility: [
          [1, 0, 0, 2, 1],
          [0, 0, 2, 2, 0],
        ],
        learning: [[1, 1, 0, 1, 1]],
        openness: [
          [1, 0, 1, 1, 1],
          [0, 0, 1, 2, 1],
          [1, 1, 0, 1, 1],
          [1, 1, 0, 2, 0],
        ],
        resilience: [
          [0, 0, 1, 1, 2],
          [0, 0, 1, 2, 1],
        ],
      },
      after: {
        courage: [[0, 0, 0, 2, 2]],
        flexibility: [
          [1, 0, 1, 1, 1],
          [0, 0, 1, 2, 1],
        ],
        openness: [
          [0, 1, 1, 2, 0],
          [0, 1, 0, 3, 0],
          [0, 0, 2, 2, 0],
          [0, 1, 1, 2, 0],
        ],
      },
    },
    profile: { spread: 0.3151041666666667, noise: 0.1418216374269006 },
    keep: 0.549921415108018,
    components: {
      courage: {
        low: -0.4577623441316019,
        top: 2.4589018941278606,
        gapBefore: 1.125,
        gapAfter: 1.0,
        change: 0.0,
        noiseBefore: 0.2116947368421053,
        noiseAfter: 0.2116947368421053,
      },
      flexibility: {
        low: -1.0372798738752234,
        top: 1.5372798738752234,
        gapBefore: 0.25,
        gapAfter: 0.25,
        change: 0.125,
        noiseBefore: 0.16366315789473687,
        noiseAfter: 0.16366315789473687,
      },
      openness: {
        low: -1.5372798738752234,
        top: 1.0372798738752234,
        gapBefore: -0.25,
        gapAfter: -0.25,
        change: 0.125,
        noiseBefore: 0.16366315789473687,
        noiseAfter: 0.16366315789473687,
      },
    },
  },
];
