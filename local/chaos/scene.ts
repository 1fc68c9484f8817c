import type { SampleClient } from "../sample/sample-client.ts";
import type { Chance } from "./chance.ts";
import type { ChaosPanel } from "./panel.ts";
import type { Witness } from "./witness.ts";

/** What everything in a schedule works with. */
export interface Scene {
  readonly ask: SampleClient;
  readonly chance: Chance;
  readonly witness: Witness;
  readonly panels: readonly ChaosPanel[];
  readonly devices: readonly Storage[];
  readonly wake: () => void;
  /** How soon after healing all have to agree (ms). */
  readonly agreeWithin: number;
}
