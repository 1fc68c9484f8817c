import { expect, test } from "vitest";
import { placeOf, searchOf } from "./place.ts";

test("a first visit is Ana's, in the meeting, in light", () => {
  expect(placeOf("")).toEqual({ as: "ana", view: "meeting", theme: "default" });
});

test("the address says who one is, what one looks at and in which theme", () => {
  const place = { as: "ben", view: "all", theme: "contrast" } as const;
  expect(placeOf("?as=ben&view=all&theme=contrast")).toEqual(place);
  expect(placeOf(searchOf(place))).toEqual(place);
});

test("the address says which language the app speaks, unless it is the browser's", () => {
  expect(placeOf("?language=de")).toEqual({ ...placeOf(""), language: "de" });
  expect(searchOf({ ...placeOf(""), language: "en" })).toBe("?language=en");
  expect(placeOf("?language=xx")).toEqual(placeOf(""));
});

test("what an address says wrongly is as on a first visit", () => {
  expect(placeOf("?as=mallory&view=none&theme=pink")).toEqual(placeOf(""));
});

test("what goes without saying is not in the address", () => {
  expect(searchOf(placeOf(""))).toBe("");
  expect(searchOf({ ...placeOf(""), as: "eli" })).toBe("?as=eli");
});
