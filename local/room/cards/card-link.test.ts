import { expect, test } from "vitest";
import { cardLink } from "./card-link.ts";

const app = "https://teams.microsoft.com/l/entity/3f2b8c1a-0000-4000-8000-000000000001";

test("a link to the app's tab of a meeting opens the panel, and one to its home the personal app", () => {
  const context = encodeURIComponent('{"chatId":"19:meeting_x@thread.v2"}');
  expect(cardLink(`${app}/team?context=${context}`)).toEqual({ to: "panel" });
  expect(cardLink(`${app}/home`)).toEqual({ to: "home" });
  const part = encodeURIComponent('{"subEntityId":"settings/team-1"}');
  expect(cardLink(`${app}/home?context=${part}`)).toEqual({ to: "home", part: "settings/team-1" });
});

test.each([
  "https://example.org/l/entity/a/team",
  "https://teams.microsoft.com/l/chat/0/0",
  "https://teams.microsoft.com.example.org/l/entity/a/team",
])("%s leads out of the room", (address) => {
  expect(cardLink(address)).toEqual({ to: "web", address });
});

test.each(["javascript:alert(1)", "data:text/html,hello", "no address", ""])(
  "%j is not followed",
  (address) => {
    expect(cardLink(address)).toBeUndefined();
  },
);
