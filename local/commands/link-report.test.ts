import { expect, test } from "vitest";
import { playbook } from "#shared/playbook/playbook.ts";
import { resources } from "#shared/playbook/resources.ts";
import { libraryWords } from "#shared/words/library.ts";
import { libraryLinks } from "./library-links.ts";
import type { LinkOutcome } from "./link-checks.ts";
import { linkReport } from "./link-report.ts";

const url = "https://one.example/page";
const well = "https://two.example/page";

function reportOf(outcome: LinkOutcome) {
  const links = [
    { url, usedBy: ["good-talk", "source of worry-wall"] },
    { url: well, usedBy: ["good-book"] },
  ];
  return linkReport(links, [outcome, { url: well, kind: "answered" }], "2026-11-28");
}

test("what moved is named with its old and its new address, and fails the check", () => {
  const { text, failed } = reportOf({ url, kind: "moved", to: "https://new.example/page" });
  expect(text).toContain(
    `## Moved: old → new\n\n- good-talk, source of worry-wall: ${url} → https://new.example/page`,
  );
  expect(text).toContain("2 opened: 1 answered, 1 moved, 0 gone, 0 refused a program");
  expect(text).not.toContain("good-book");
  expect(failed).toBe(true);
});

test("what is gone is named and fails the check, a host that nobody knows among it", () => {
  const page = reportOf({ url, kind: "gone", status: 404 });
  expect(page.text).toContain(`## Gone\n\n- good-talk, source of worry-wall: ${url} (404)`);
  expect(page.failed).toBe(true);
  const host = reportOf({ url, kind: "silent", why: "ENOTFOUND", reached: false });
  expect(host.text).toContain(`## Gone\n\n- good-talk, source of worry-wall: ${url} (ENOTFOUND)`);
  expect(host.failed).toBe(true);
});

test("what refused a program is left to a person and does not fail the check", () => {
  const { text, failed } = reportOf({ url, kind: "refused", status: 403 });
  expect(text).toContain("look yourself\n\n- good-talk");
  expect(failed).toBe(false);
});

test("what did not answer is to be looked at again and does not fail the check", () => {
  const { text, failed } = reportOf({ url, kind: "silent", why: "took too long", reached: false });
  expect(text).toContain("look again\n\n- good-talk");
  expect(text).toContain("(took too long)");
  expect(failed).toBe(false);
});

test("where all answered the report is its first two lines, and nothing fails", () => {
  const { text, checked, failed } = reportOf({ url, kind: "answered" });
  expect(text.split("\n\n")).toHaveLength(2);
  expect([checked, failed]).toEqual([true, false]);
});

test("without internet it says so in one sentence, checks nothing and fails", () => {
  const silent = { kind: "silent", why: "ENOTFOUND", reached: false } as const;
  const report = linkReport([{ url, usedBy: ["good-talk"] }], [{ url, ...silent }], "2026-11-28");
  expect(report.text).toMatch(/^[^.\n]*no internet[^.\n]*\.$/);
  expect([report.checked, report.failed]).toEqual([false, true]);
});

test("every address of a resource, of a source and of the credits is checked once", () => {
  const links = libraryLinks();
  const urls = links.map((link) => link.url);
  expect(new Set(urls).size).toBe(urls.length);
  const sources = playbook.flatMap(({ why }) => why.source?.url ?? []);
  expect(sources.length).toBeGreaterThan(0);
  expect(urls).toEqual(expect.arrayContaining([...resources.map((one) => one.url), ...sources]));
  const credits = links.filter(({ usedBy }) => usedBy.includes("credits"));
  expect(credits.map((link) => link.url)).toEqual([
    libraryWords.frameworkUrl,
    libraryWords.toolsUrl,
  ]);
  const twice = links.find(({ usedBy }) => usedBy.includes("how-fun-are-your-meetings"));
  expect(twice?.usedBy).toContain("source of humour-workshop");
});
