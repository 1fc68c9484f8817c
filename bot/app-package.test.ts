import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { z } from "zod/v4";
import { teamsClients } from "./identity/entra-tokens.ts";
import { Command } from "./teams/commands/command-names.ts";

const root = `${import.meta.dirname}/..`;
const read = (path: string) => readFileSync(`${root}/${path}`, "utf8");

const Manifest = z.object({
  manifestVersion: z.string(),
  developer: z.record(z.string(), z.string()),
  name: z.object({ short: z.string().max(30), full: z.string().max(100) }),
  description: z.object({ short: z.string().max(80), full: z.string().max(4_000) }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  accentColor: z.string().regex(/^#[0-9A-F]{6}$/),
  staticTabs: z
    .array(
      z.object({
        entityId: z.string().max(64),
        name: z.string().max(128),
        contentUrl: z.string(),
        scopes: z.array(z.enum(["personal", "team", "groupChat"])),
        context: z.array(z.string()).optional(),
      }),
    )
    .max(16),
  bots: z.array(
    z.object({
      botId: z.string(),
      scopes: z.array(z.string()),
      isNotificationOnly: z.literal(false),
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
  authorization: z.object({
    permissions: z.object({
      resourceSpecific: z.array(z.object({ name: z.string(), type: z.string() })),
    }),
  }),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
  supportsChannelFeatures: z.literal("tier1").optional(),
});
const text = read("appPackage/manifest.json");
const manifest = Manifest.parse(JSON.parse(text));
const tab = (id: string) => manifest.staticTabs.find(({ entityId }) => entityId === id);

/** Size and pixels (RGBA, unfiltered rows) of an icon. */
function icon(name: string) {
  const png = readFileSync(`${root}/appPackage/${name}`);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const width = png.readUInt32BE(16);
  const start = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const stride = width * 4 + 1;
  const pixels = Array.from({ length: width * width }, (_, n) => {
    const at = Math.floor(n / width) * stride + 1 + (n % width) * 4;
    return [...rows.subarray(at, at + 4)];
  });
  return { width, height: png.readUInt32BE(20), pixels };
}

describe("the app package", () => {
  test("has the personal tab, and the panel wherever a team meets or talks", () => {
    expect(tab("home")?.scopes).toEqual(["personal"]);
    expect(tab("run")?.scopes).toEqual(["groupChat", "team"]);
    // Without one of the two chat contexts the app cannot be added to a meeting, or be used on mobile.
    expect(tab("run")?.context).toEqual(
      expect.arrayContaining(["meetingSidePanel", "meetingDetailsTab", "meetingChatTab"]),
    );
  });

  test("has the bot wherever people talk, with the words that it knows", () => {
    const everywhere = ["personal", "team", "groupChat"];
    expect(manifest.bots.map(({ scopes }) => scopes)).toEqual([everywhere]);
    const [list] = manifest.bots[0]?.commandLists ?? [];
    expect(list?.scopes).toEqual(everywhere);
    // Teams shows at most ten.
    const shown = Command.options.filter((name) => name !== "start" && name !== "stop");
    expect(list?.commands.map(({ title }) => title).toSorted()).toEqual(shown.toSorted());
  });

  test("asks for nothing more than to hear when meetings begin and end, and to show itself on the stage", () => {
    expect(manifest.authorization.permissions.resourceSpecific).toEqual([
      { name: "OnlineMeeting.ReadBasic.Chat", type: "Application" },
      { name: "ChannelMeeting.ReadBasic.Group", type: "Application" },
      { name: "MeetingStage.Write.Chat", type: "Delegated" },
      { name: "ChannelMeetingStage.Write.Group", type: "Delegated" },
    ]);
  });

  test("says what Teams wants to know of an app for teams", () => {
    expect(manifest.supportsChannelFeatures).toBe("tier1");
  });

  test("shows pages of the app's own domain only", () => {
    expect(manifest.validDomains.join()).toMatch(/^\$\{\{TAB_DOMAIN\}\}$/);
    for (const { contentUrl } of manifest.staticTabs) {
      expect(contentUrl).toMatch(/^https:\/\/\$\{\{TAB_DOMAIN\}\}\/tab\//);
    }
  });

  test("has icons of the sizes that Teams wants, the small one white on nothing", () => {
    const color = icon(manifest.icons.color);
    expect([color.width, color.height]).toEqual([192, 192]);
    expect(color.pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
    const outline = icon(manifest.icons.outline);
    expect([outline.width, outline.height]).toEqual([32, 32]);
    expect(outline.pixels.every(([r, g, b]) => r === 255 && g === 255 && b === 255)).toBe(true);
    expect(outline.pixels.some(([, , , alpha]) => alpha === 0)).toBe(true);
  });

  test("uses placeholders for all that differs from one installation to the next", () => {
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    const known = read("teamsapp.yml") + read("infra/main.bicep");
    const placeholders = new Set([...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name));
    // Who publishes the app says who they are; everything else comes from provisioning.
    const provisioned = [...placeholders].filter((name) => !name?.startsWith("DEVELOPER_"));
    for (const name of provisioned) expect(known).toMatch(new RegExp(`[: ]${name}\\b`));
  });
});

describe("the app registration", () => {
  const registration = JSON.parse(read("infra/aad.manifest.json"));

  test("is the one that the package names", () => {
    expect(registration.identifierUris).toEqual([manifest.webApplicationInfo.resource]);
    expect(registration.appId).toBe(manifest.webApplicationInfo.id);
  });

  test("gives tokens of version 2, for the scope and to the programs that the server accepts", () => {
    const { api } = registration;
    expect(api.requestedAccessTokenVersion).toBe(2);
    expect(api.oauth2PermissionScopes).toMatchObject([{ value: "access_as_user" }]);
    const allowed = api.preAuthorizedApplications.map(({ appId }: { appId: string }) => appId);
    expect(allowed).toEqual(teamsClients);
  });
});
