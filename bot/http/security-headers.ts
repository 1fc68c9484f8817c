import type { RequestHandler } from "express";
import helmet from "helmet";

/** What of a device the app never asks for, and so nothing that is put into it can. */
const unused = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/**
 * The headers of every answer. Fluent UI adds the sheet of its theme from script and starts it with an
 * empty inline style, whose digest is allowed; teams-js reads its list of hosts from Microsoft.
 */
export function securityHeaders(frameAncestors: readonly string[]): RequestHandler {
  const withHelmet = helmet({
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
  return (request, response, next) => {
    response.set("permissions-policy", unused.map((feature) => `${feature}=()`).join(", "));
    withHelmet(request, response, next);
  };
}
