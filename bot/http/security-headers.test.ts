import { afterAll, beforeAll, expect, test } from "vitest";
import { ana } from "#shared/testing/builders.ts";
import { type TestApp, testApp, tokenFor } from "../testing/test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://res.cdn.office.net",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'self'",
].join(";");

test.each(["/healthz", "/api/home", "/api/unknown", "/tab/", "/nowhere", "/api/messages"])(
  "[R172] %s is answered with all headers, whatever the answer",
  async (path) => {
    const answer = await fetch(app.url + path, {
      headers: { authorization: `Bearer ${tokenFor(ana)}` },
    });
    await answer.body?.cancel();
    const { headers } = answer;
    expect(headers.get("content-security-policy")).toBe(csp);
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("permissions-policy")).toContain("camera=(), display-capture=()");
    // Teams shows the tab in a frame, and signs people in by a window.
    for (const name of ["x-frame-options", "cross-origin-opener-policy", "x-powered-by"]) {
      expect([name, headers.get(name)]).toEqual([name, null]);
    }
  },
);
