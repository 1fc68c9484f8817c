// A test of a page waits as long as every other test does: a slow machine is no reason to fail.
if ("document" in globalThis) {
  const { configure } = await import("@testing-library/react");
  configure({ asyncUtilTimeout: 10_000 });
}

export {};
