import type { Catalogue } from "../catalogue.ts";

export const delivery: Catalogue["delivery"] = {
  tooBig: "Hier ist mehr zu lesen, als in eine Nachricht passt. Es steht in der App.",
  open: "App öffnen",
  stillAtIt: "Das dauert länger als sonst und geht weiter. Sieh gleich noch einmal nach.",
};
