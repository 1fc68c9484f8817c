/** How the local server is started. */
export interface LocalConfig {
  readonly port: number;
  /** Folder of what is kept between starts. */
  readonly dataFolder: string;
  /** The address of an emulator of Cosmos DB that keeps the records instead of a file. */
  readonly emulator?: string;
  /** How slowly the sample people act: 1 like people, 0.1 ten times as fast. */
  readonly pace: number;
}

/** Reads the environment. Throws a sentence that names the variable and says why. */
export function readLocalConfig(env: Readonly<Record<string, string | undefined>>): LocalConfig {
  if (env["NODE_ENV"] === "production") {
    throw new Error(
      "NODE_ENV is production, and this is the local stand-in for Teams: it signs in anybody. Start bot/main.ts instead.",
    );
  }
  return {
    port: readPort(env["PORT"]),
    dataFolder: env["LOCAL_DATA"] || ".data",
    ...readEmulator(env["LOCAL_COSMOS"]),
    pace: readPace(env["LOCAL_PACE"]),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return 3978;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new Error(`PORT must be a number from 1 to 65535, and is "${text}".`);
  }
  // 0 lets the system choose, which tests use.
  return Number(text);
}

function readEmulator(text: string | undefined): { emulator?: string } {
  if (text === undefined || text === "") return {};
  const { protocol, hostname } = URL.parse(text) ?? {};
  if (protocol !== "http:" || !["localhost", "127.0.0.1"].includes(hostname ?? "")) {
    throw new Error(
      "LOCAL_COSMOS must be the address of an emulator on this machine, such as http://localhost:8081.",
    );
  }
  return { emulator: text };
}

function readPace(text: string | undefined): number {
  if (text === undefined || text === "") return 1;
  const pace = Number(text);
  if (!(pace >= 0.01 && pace <= 100)) {
    throw new Error(`LOCAL_PACE must be a number from 0.01 to 100, and is "${text}".`);
  }
  return pace;
}
