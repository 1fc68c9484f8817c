import type { TeamsAdapter } from "@microsoft/teams-ai";
import { ConfigurationServiceClientCredentialFactory } from "botbuilder";

/** Who may call the bot, and in whose name it calls Teams. */
export type BotAccess =
  /** No credentials: whoever is on this machine. Never in production. */
  | { readonly kind: "local" }
  | {
      readonly kind: "registered";
      /** The id of the bot's registration: the audience of what Teams sends. */
      readonly botId: string;
      /** The tenants that may use the app. */
      readonly tenantIds: readonly string[];
      /** Get the tokens with which the bot calls Teams. */
      readonly credentials: TeamsAdapter["credentialsFactory"];
      /** Where the keys of Teams' tokens are; the Bot Framework's own unless a test says otherwise. */
      readonly keysUrl?: string;
      /** Where the SDK reads of the same keys. */
      readonly openIdMetadataUrl?: string;
    };

/** Everybody on this machine, without credentials. */
export const localAccess: BotAccess = { kind: "local" };

/** The bot as it is registered in Azure: with a password, or as a managed identity where there is none. */
export function botAccess(config: {
  readonly bot: { readonly id: string; readonly tenantId: string; readonly password?: string };
  readonly tenantIds: readonly string[];
}): BotAccess {
  const { bot, tenantIds } = config;
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: bot.id,
    MicrosoftAppTenantId: bot.tenantId,
    ...(bot.password === undefined
      ? { MicrosoftAppType: "UserAssignedMsi" }
      : { MicrosoftAppType: "SingleTenant", MicrosoftAppPassword: bot.password }),
  });
  return { kind: "registered", botId: bot.id, tenantIds, credentials };
}
