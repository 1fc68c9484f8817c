import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TokenCredential } from "@azure/identity";
import express, { type Response } from "express";
import { z } from "zod/v4";

interface Version {
  readonly id: string;
  readonly value: string;
  /** In seconds: a vault tells no more. */
  readonly created: number;
}

/** A key vault on this machine that speaks the REST API of the real one, over real HTTP. */
export interface VaultStandIn {
  readonly url: string;
  readonly credential: TokenCredential;
  /** Its clock, in milliseconds. */
  now(): number;
  /** How long it takes until what was deleted can be seen as deleted, and purged (ms). */
  deletionMs: number;
  /** What it answers to another deletion in the meantime. */
  whileDeleting: 404 | 409;
  /** What it answers instead, to calls that begin like this ("PUT /secrets"). */
  readonly faults: Map<string, (response: Response) => void>;
  /** Every call, as method and path. */
  readonly calls: string[];
  readonly secrets: Map<string, Version[]>;
  readonly deleted: Map<string, number>;
  close(): Promise<void>;
}

const token = "a-token-of-the-stand-in";

/** Starts a vault whose clock is `behindMs` behind. */
export async function vaultStandIn({ behindMs = 0 } = {}): Promise<VaultStandIn> {
  const app = express().use(express.json());
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const vault: VaultStandIn = {
    url,
    credential: {
      getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }),
    },
    now: () => Date.now() - behindMs,
    deletionMs: 0,
    whileDeleting: 409,
    faults: new Map(),
    calls: [],
    secrets: new Map(),
    deleted: new Map(),
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
  const bundle = (name: string, { id, created }: Version) => ({
    id: `${url}/secrets/${name}/${id}`,
    attributes: { enabled: true, created, updated: created, recoverableDays: 7 },
  });
  const refuse = (response: Response, status: number, code: string) =>
    void response.status(status).json({ error: { code, message: "refused by the stand-in" } });
  const isDeleting = (name: string) => (vault.deleted.get(name) ?? 0) > Date.now();

  app.use((request, response, next) => {
    const call = `${request.method} ${request.path}`;
    vault.calls.push(call);
    const fault = [...vault.faults].find(([start]) => call.startsWith(start))?.[1];
    if (fault) return fault(response);
    if (request.get("authorization") !== `Bearer ${token}`) {
      const challenge = `Bearer authorization="https://login.example/t", resource="https://vault.azure.net"`;
      response.set("WWW-Authenticate", challenge);
      return refuse(response, 401, "Unauthorized");
    }
    if (!request.query["api-version"]) return refuse(response, 400, "BadParameter");
    next();
  });
  app.param("name", (request, response, next, text: string) => {
    if (!/^[0-9a-zA-Z-]{1,127}$/.test(text)) return refuse(response, 400, "BadParameter");
    // A vault does not tell capitals from small letters.
    request.params["name"] = text.toLowerCase();
    next();
  });
  app.put("/secrets/:name", (request, response) => {
    const { name } = request.params;
    if (vault.deleted.has(name)) return refuse(response, 409, "Conflict");
    const { value } = z.object({ value: z.string() }).parse(request.body);
    const id = randomUUID().replaceAll("-", "");
    const version = { id, value, created: Math.floor(vault.now() / 1_000) };
    vault.secrets.set(name, [...(vault.secrets.get(name) ?? []), version]);
    response.json({ ...bundle(name, version), value });
  });
  app.get("/secrets/:name/versions", (request, response) => {
    const { name } = request.params;
    const versions = vault.deleted.has(name) ? undefined : vault.secrets.get(name);
    if (!versions) return refuse(response, 404, "SecretNotFound");
    response.json({ value: versions.map((version) => bundle(name, version)), nextLink: null });
  });
  app.get("/secrets/:name/:version", (request, response) => {
    const { name, version: id } = request.params;
    const versions = vault.deleted.has(name) ? undefined : vault.secrets.get(name);
    const version = versions?.find((each) => each.id === id);
    if (!version) return refuse(response, 404, "SecretNotFound");
    response.json({ ...bundle(name, version), value: version.value });
  });
  app.delete("/secrets/:name", (request, response) => {
    const { name } = request.params;
    if (isDeleting(name)) return refuse(response, vault.whileDeleting, "Conflict");
    const [version] = vault.secrets.get(name) ?? [];
    if (!version || vault.deleted.has(name)) return refuse(response, 404, "SecretNotFound");
    vault.deleted.set(name, Date.now() + vault.deletionMs);
    response.json({ ...bundle(name, version), recoveryId: `${url}/deletedsecrets/${name}` });
  });
  app.get("/deletedsecrets/:name", (request, response) => {
    const { name } = request.params;
    const [version] = vault.secrets.get(name) ?? [];
    if (!version || !vault.deleted.has(name) || isDeleting(name)) {
      return refuse(response, 404, "SecretNotFound");
    }
    response.json({ ...bundle(name, version), recoveryId: `${url}/deletedsecrets/${name}` });
  });
  app.delete("/deletedsecrets/:name", (request, response) => {
    const { name } = request.params;
    if (!vault.deleted.has(name) || isDeleting(name)) {
      return refuse(response, 404, "SecretNotFound");
    }
    vault.deleted.delete(name);
    vault.secrets.delete(name);
    response.status(204).end();
  });
  return vault;
}
