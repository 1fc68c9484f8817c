import { expect, test } from "vitest";
import { jsonLog } from "./log.ts";

function logged(fields: Record<string, unknown>, level = "info"): string {
  let text = "";
  const log = jsonLog(level, {
    write: (line) => {
      text += line;
    },
  });
  log.error(fields, "defect");
  log.info({ port: 3978 }, "listening");
  return text;
}

test("a line says when, how bad, what and where", () => {
  const [first = ""] = logged({ path: "/api/home", error: { name: "TypeError", at: ["a"] } }).split(
    "\n",
  );
  expect(JSON.parse(first)).toEqual({
    level: 50,
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    path: "/api/home",
    error: { name: "TypeError", at: ["a"] },
    msg: "defect",
  });
});

test("what is not on the list is left out, at any depth, and only its name is told", () => {
  const text = logged({
    note: "canary",
    error: { message: "canary", name: "Error", cause: new Error("canary") },
  });
  expect(text).not.toContain("canary");
  expect(text).toContain('"leftOut":["note"]');
  expect(text).toContain('"leftOut":["message","cause"]');
  expect(logged({ error: new Error("canary") })).not.toContain("canary");
});

test("the level chooses what is written", () => {
  expect(logged({}, "error")).not.toContain("listening");
  expect(logged({}, "silent")).toBe("");
});
