import { randomUUID } from "node:crypto";
import { draftOf } from "#shared/own-actions/draft-action.ts";
import type { OwnEntry } from "#shared/own-actions/own-playbook.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { ana, anOwnAction } from "#shared/testing/builders.ts";
import { must } from "./meeting.ts";
import { conversationId, type TestApp } from "./test-app.ts";

/** Opens the team of a conversation, as Ana. */
export async function ownTeam(app: TestApp, conversation = conversationId): Promise<string> {
  return (await must(app, ana, "openTeam", {}, { conversationId: conversation })).id;
}

/** Lets Ana write an action, or change it where there is one, without finishing it. */
export async function written(
  app: TestApp,
  teamId: string,
  action: TeamAction = anOwnAction(),
): Promise<{ readonly version: number }> {
  const there = { teamId, actionId: action.id };
  const { version } = await must(app, ana, "readDraft", there);
  const body = { seenVersion: version, content: draftOf(action) };
  return must(app, ana, "saveDraft", there, body);
}

/** Lets Ana write an action and put it into the team's list. */
export async function finished(
  app: TestApp,
  teamId: string,
  action: TeamAction = anOwnAction(),
): Promise<OwnEntry> {
  const { version } = await written(app, teamId, action);
  const there = { teamId, actionId: action.id };
  const command = { commandId: randomUUID(), seenVersion: version };
  return must(app, ana, "finishDraft", there, command);
}
