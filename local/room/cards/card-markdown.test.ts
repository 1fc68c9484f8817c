import fc from "fast-check";
import { expect, test } from "vitest";
import { htmlOf } from "./card-markdown.ts";

test.each([
  ["Answer by **Friday**", "Answer by <strong>Friday</strong>"],
  ["_five_ of **_six_**", "<em>five</em> of <strong><em>six</em></strong>"],
  ["[More](https://example.org/a?b=1&c=2)", '<a href="https://example.org/a?b=1&amp;c=2">More</a>'],
  ["first\nsecond", "first<br>second"],
  ["first\n\nsecond", "<p>first</p><p>second</p>"],
  ["Two:\n- one\r- two", "<p>Two:</p><ul><li>one</li><li>two</li></ul>"],
  ["1. one\n2. two", "<ol><li>one</li><li>two</li></ol>"],
])("%j is drawn as Teams draws it", (markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
});

test.each([
  "snake_case_name",
  "2 * 3 * 4",
  "# no heading",
  "[Pay](javascript:alert(1))",
  "![picture](data:image/png;base64,AAAA)",
])("%j stays text", (text) => {
  expect(htmlOf(text)).toBe(text);
});

test("whatever the text, the only tags are the ones of the subset", () => {
  const piece = fc.oneof(
    fc.constantFrom("**", "_", "[", "](", ")", "https://a", "<", ">", '"', "&", "\n", "- ", "1. "),
    fc.string({ maxLength: 4 }),
  );
  const allowed = /<\/?(?:p|ul|ol|li|strong|em|a)>|<br>|<a href="https?:\/\/[^"<>\s]+">/g;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      expect(htmlOf(pieces.join("")).replace(allowed, "")).not.toMatch(/[<>"]/);
    }),
  );
});
