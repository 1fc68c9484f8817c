// Loaded before the artefact by its test: what it asks of Entra is answered by a stand-in on this machine,
// without a setting in the product that could send it somewhere else.

const { fetch } = globalThis;
const standIn = process.env["ENTRA_STAND_IN"] ?? "";

globalThis.fetch = (input, init) => {
  const { host } = new URL(input instanceof Request ? input.url : input);
  return fetch(host === "login.microsoftonline.com" ? standIn : input, init);
};

export {};
