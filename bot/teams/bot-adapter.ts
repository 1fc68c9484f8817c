import { TeamsAdapter } from "@microsoft/teams-ai";
import { ActivityTypes, type TurnContext } from "botbuilder";
import { errorFacts } from "../error-facts.ts";
import type { Log } from "../ports.ts";
import type { BotAccess } from "./bot-access.ts";
import { defectAnswer } from "./refusals.ts";

const botFramework = "https://api.botframework.com";
const microsoft = "https://login.microsoftonline.com";

/**
 * The SDK's adapter. Where the bot is registered it checks the sender's token by itself, behind the
 * guard, and signs every call to Teams with the bot's own.
 */
export function botAdapter(access: BotAccess, { log }: { readonly log: Log }): TeamsAdapter {
  const adapter = access.kind === "local" ? new TeamsAdapter({}) : registered(access);
  adapter.onTurnError = async (context, error) => {
    log.error({ error: errorFacts(error) }, "a turn of the bot failed");
    await tellOfDefect(context);
  };
  return adapter;
}

function registered(access: BotAccess & { readonly kind: "registered" }): TeamsAdapter {
  // As soon as one of these is given, the SDK has no default for the others.
  const options = {
    MicrosoftAppId: access.botId,
    ToChannelFromBotLoginUrl: `${microsoft}/botframework.com`,
    ToChannelFromBotOAuthScope: botFramework,
    ToBotFromChannelTokenIssuer: botFramework,
    OAuthUrl: botFramework,
    ToBotFromChannelOpenIdMetadataUrl:
      access.openIdMetadataUrl ??
      "https://login.botframework.com/v1/.well-known/openidconfiguration",
    ToBotFromEmulatorOpenIdMetadataUrl: `${microsoft}/common/v2.0/.well-known/openid-configuration`,
    CallerId: "urn:botframework:azure",
  };
  // By default the SDK forgets its keys after a day, and would refuse Teams while the key server is
  // down. The guard is the one that notices a withdrawn key.
  const keepKeys = { tokenRefreshInterval: Number.POSITIVE_INFINITY };
  return new TeamsAdapter(options, access.credentials, undefined, keepKeys);
}

/** Who pressed a button waits for an answer; without one Teams shows an error of its own. */
async function tellOfDefect(context: TurnContext): Promise<void> {
  const { type, name } = context.activity;
  if (type !== ActivityTypes.Invoke) return;
  const isCard = name === "adaptiveCard/action";
  const answer = defectAnswer();
  const value = isCard ? { status: 200, body: answer } : { status: answer.statusCode };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
}
