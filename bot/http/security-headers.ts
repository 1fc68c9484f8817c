import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * The headers of every answer. Fluent UI adds the sheet of its theme from script and starts it with an
 * empty inline style, whose digest is allowed; teams-js reads its list of hosts from Microsoft.
 */
export function securityHeaders(frameAncestors: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", "https://res.cdn.office.net"],
        frameSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: [...frameAncestors],
      },
    },
    // The tab lives in a frame of another site: these two would keep it from working there.
    crossOriginOpenerPolicy: false,
    frameguard: false,
    referrerPolicy: { policy: "no-referrer" },
  });
}
