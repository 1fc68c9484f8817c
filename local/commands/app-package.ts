import { AppManifestUtils, type TeamsManifest } from "@microsoft/app-manifest";
import { zipSync } from "fflate";
import { z } from "zod/v4";

/** A placeholder's value, and whether somebody gave it or it only stands in for one. */
export interface PackageValue {
  readonly name: string;
  readonly value: string;
  readonly isSample: boolean;
}

/** What stands in where the environment says nothing: enough to look at the package. */
const samples: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: "11111111-1111-4111-8111-111111111111",
  BOT_ID: "22222222-2222-4222-8222-222222222222",
  AAD_APP_CLIENT_ID: "33333333-3333-4333-8333-333333333333",
  TAB_DOMAIN: "guided-team-actions.example",
  DEVELOPER_NAME: "Example",
  DEVELOPER_WEBSITE_URL: "https://guided-team-actions.example/",
};

const placeholder = /\$\{\{(\w+)\}\}/g;

/** The manifest with the environment's values, or else samples, in place of its placeholders. */
export function fillManifest(
  template: string,
  env: Readonly<Record<string, string | undefined>>,
): { readonly text: string; readonly values: readonly PackageValue[] } {
  const values = new Map<string, PackageValue>();
  const text = template.replace(placeholder, (whole, name: string) => {
    const given = env[name] || undefined;
    const value = given ?? samples[name];
    if (value === undefined) return whole;
    values.set(name, { name, value, isSample: given === undefined });
    return JSON.stringify(value).slice(1, -1);
  });
  return { text, values: [...values.values()] };
}

const Tab = z.looseObject({
  contentUrl: z.string().optional(),
  scopes: z.array(z.string()),
  context: z.array(z.string()).default([]),
});

/** The parts of a manifest that Teams has rules for which its schema does not say. */
const Manifest = z.looseObject({
  developer: z.record(z.string(), z.string()),
  icons: z.looseObject({ color: z.string(), outline: z.string() }),
  staticTabs: z.array(Tab).default([]),
  bots: z.array(z.looseObject({ scopes: z.array(z.string()) })).default([]),
  validDomains: z.array(z.string()).default([]),
  webApplicationInfo: z.looseObject({ id: z.string(), resource: z.string() }).optional(),
  supportsChannelFeatures: z.string().optional(),
});
type Manifest = z.infer<typeof Manifest>;

/** All that Teams would refuse, a sentence each; nothing is looked up in the network. */
export async function faultsOf(
  text: string,
  files: ReadonlyMap<string, Buffer>,
): Promise<readonly string[]> {
  const left = [...text.matchAll(placeholder)].map(([, name]) => `${name} has no value.`);
  const manifest: TeamsManifest = JSON.parse(text);
  const faults = await AppManifestUtils.validateAgainstSchema(manifest);
  const { success, data, error } = Manifest.safeParse(manifest);
  if (!success) return [...left, ...faults, z.prettifyError(error)];
  return [
    ...new Set(left),
    ...faults,
    ...scopeFaults(data),
    ...domainFaults(data),
    ...iconFault(files, data.icons.color, 192),
    ...iconFault(files, data.icons.outline, 32),
  ];
}

function scopeFaults({ staticTabs, bots, supportsChannelFeatures }: Manifest): string[] {
  const isForTeams = [...staticTabs, ...bots].some(({ scopes }) => scopes.includes("team"));
  const isHidden = staticTabs.some(
    ({ context }) =>
      context.includes("meetingSidePanel") &&
      !context.includes("meetingDetailsTab") &&
      !context.includes("meetingChatTab"),
  );
  return [
    ...(isForTeams && supportsChannelFeatures !== "tier1"
      ? ['An app for teams says "supportsChannelFeatures": "tier1".']
      : []),
    ...(isHidden
      ? ["A tab in the side panel of meetings is also in their details or in their chat."]
      : []),
  ];
}

function domainFaults(manifest: Manifest): string[] {
  const { developer, staticTabs, validDomains, webApplicationInfo } = manifest;
  const [first = "", ...others] = validDomains;
  const isOurs = (url: string) => URL.canParse(url) && validDomains.includes(new URL(url).host);
  const isHttps = (url: string) => URL.canParse(url) && new URL(url).protocol === "https:";
  const tabs = staticTabs.flatMap(({ contentUrl }) => contentUrl ?? []);
  const { name: _name, mpnId: _mpnId, ...pages } = developer;
  const resource = webApplicationInfo && `api://${first}/${webApplicationInfo.id}`;
  return [
    ...[first, ...others]
      .filter((domain) => !/^(?!localhost$)([a-z\d-]+\.)+[a-z][a-z\d-]+$/.test(domain))
      .map((domain) => `"${domain}" is not the name of a domain of ours, in small letters.`),
    ...tabs
      .filter((url) => !isHttps(url) || !isOurs(url))
      .map((url) => `${url} is not an https address in a domain of validDomains.`),
    ...Object.values(pages)
      .filter((url) => !isHttps(url))
      .map((url) => `${url} is not an https address.`),
    ...(webApplicationInfo?.resource === resource ? [] : [`The resource is not ${resource}.`]),
  ];
}

function iconFault(files: ReadonlyMap<string, Buffer>, name: string, pixels: number): string[] {
  const file = files.get(name);
  if (!file) return [`${name} is missing.`];
  const isPng = file.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  const isSize = file.length > 24 && [16, 20].every((at) => file.readUInt32BE(at) === pixels);
  return isPng && isSize ? [] : [`${name} is not a PNG of ${pixels} by ${pixels} pixels.`];
}

/** The archive that is uploaded: the same files make the same one, whenever it is made. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const firstDayOfTheFormat = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: firstDayOfTheFormat });
}
