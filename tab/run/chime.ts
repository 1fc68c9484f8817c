/** The sounds of a step's time: one tone a minute before its end, two falling ones at its end. */
export type Chime = "minute" | "end";

const tones: Readonly<Record<Chime, readonly number[]>> = { minute: [660], end: [660, 523] };

/** How loud they are, of 1, and how long a tone takes to fade (s). */
const loudness = 0.05;
const fading = 0.6;

/** Plays sounds on this device. A page that nobody has pressed anything in yet stays silent. */
export interface Chimes {
  play(chime: Chime): void;
  close(): void;
}

/** A sound that is later than this says nothing any more (ms). */
const soon = 1_000;

/** Opens the device's sound, made of tones so that there is no file to load. */
export function openChimes(): Chimes {
  const context = new AudioContext();
  return {
    play(chime) {
      const wanted = performance.now();
      // It may only go on once somebody has pressed something in the page, which can be much later.
      void context.resume().then(() => {
        if (performance.now() - wanted < soon) ring(context, tones[chime]);
      });
    },
    close: () => void context.close(),
  };
}

function ring(context: AudioContext, frequencies: readonly number[]): void {
  for (const [index, frequency] of frequencies.entries()) {
    const begins = context.currentTime + index * fading;
    const tone = new OscillatorNode(context, { frequency });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(loudness, begins);
    // To almost nothing: an exponential never reaches nothing.
    volume.gain.exponentialRampToValueAtTime(0.0001, begins + fading);
    tone.connect(volume).connect(context.destination);
    tone.start(begins);
    tone.stop(begins + fading);
  }
}
