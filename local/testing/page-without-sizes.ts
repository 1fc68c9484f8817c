// A page in a test is not laid out: no part of it ever has another size than at first.
if ("document" in globalThis && !("ResizeObserver" in globalThis)) {
  class NothingChanges {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  Object.assign(globalThis, { ResizeObserver: NothingChanges });
}

export {};
