import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { Sealer } from "../ports.ts";

const nonceBytes = 12;
const tagBytes = 16;
const algorithm = "aes-256-gcm";

/**
 * AES-256-GCM with a fresh random nonce for each box and the header as additional data. A box is
 * base64url of nonce, ciphertext and tag; the text is filled up with spaces to the size.
 */
export const aesSealer: Sealer = {
  seal(key, header, text, size) {
    const plain = Buffer.alloc(size, " ");
    if (Buffer.byteLength(text) > size) throw new Error("the text is longer than its box");
    plain.write(text);
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(header));
    const sealed = Buffer.concat([
      nonce,
      cipher.update(plain),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return sealed.toString("base64url");
  },
  open(key, header, box) {
    const sealed = Buffer.from(box, "base64url");
    if (sealed.length < nonceBytes + tagBytes || sealed.toString("base64url") !== box) {
      return undefined;
    }
    const cipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes))
      .setAAD(Buffer.from(header))
      .setAuthTag(sealed.subarray(-tagBytes));
    const text = cipher.update(sealed.subarray(nonceBytes, -tagBytes));
    return isAuthentic(cipher) ? text.toString().trimEnd() : undefined;
  },
  mac(key, text) {
    return createHmac("sha256", key).update(text).digest().subarray(0, 16).toString("base64url");
  },
};

/** Node tells a box that was changed by throwing, and by nothing else. */
function isAuthentic(cipher: { final(): unknown }): boolean {
  try {
    cipher.final();
    return true;
  } catch {
    return false;
  }
}
