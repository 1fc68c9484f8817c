// A page in a test is not laid out: each part of it is told of once, and never has another size than at first.
if ("document" in globalThis && !("ResizeObserver" in globalThis)) {
  class NothingChanges {
    #told: ReturnType<typeof setTimeout> | undefined;
    readonly #tell: () => void;
    constructor(tell: () => void) {
      this.#tell = tell;
    }
    observe(): void {
      this.#told ??= setTimeout(this.#tell);
    }
    unobserve(): void {}
    disconnect(): void {
      clearTimeout(this.#told);
    }
  }
  Object.assign(globalThis, { ResizeObserver: NothingChanges });
}

export {};
