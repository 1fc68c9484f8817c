import { type Request, type Response, Router } from "express";
import {
  comparisonDays,
  draftDays,
  historyDays,
  leftChatDays,
  leftTeamDays,
  meetingDays,
  pooledDays,
  rosterDays,
  watchMs,
  writtenDays,
} from "#shared/privacy/retention.ts";
import { largeTeam, thresholdFor } from "#shared/pulse/threshold.ts";
import { germanNotices } from "#shared/words/de/notices.ts";
import { type Language, languages } from "#shared/words/languages.ts";
import {
  type NoticeNumbers,
  type NoticePage,
  type Notices,
  notices,
} from "#shared/words/notices.ts";

const noticesIn: Readonly<Record<Language, Notices>> = { en: notices, de: germanNotices };

/** What the notice promises is what the code does: there is no other place for these numbers. */
export const noticeNumbers: NoticeNumbers = {
  history: historyDays,
  written: writtenDays,
  meetings: meetingDays,
  drafts: draftDays,
  leftChat: leftChatDays,
  leftTeam: leftTeamDays,
  rosters: rosterDays,
  comparisons: comparisonDays,
  pooled: pooledDays,
  watchMinutes: watchMs / 60_000,
  fewest: thresholdFor(largeTeam - 1),
  fewestInLarge: thresholdFor(largeTeam),
  large: largeTeam,
};

/** `/privacy` and `/terms`, to which the app's manifest points: plain pages that anybody may read. */
export function noticePages(): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const show =
    (pageOf: (notices: Notices) => NoticePage) => (request: Request, response: Response) => {
      const language =
        languages.find((one) => one === request.acceptsLanguages(...languages)) ?? "en";
      response.vary("accept-language").type("html");
      response.send(pageIn(language, pageOf(noticesIn[language])));
    };
  router.get(
    "/privacy",
    show(({ privacy }) => privacy(noticeNumbers)),
  );
  router.get(
    "/terms",
    show(({ terms }) => terms()),
  );
  router.get("/notice.css", (_request, response) => {
    response.type("css").send(style);
  });
  return router;
}

function pageIn(language: Language, { title, parts }: NoticePage): string {
  const sections = parts.map(({ heading, lines }) => {
    const items = lines.map((line) => `<li>${escaped(line)}</li>`).join("");
    return `<h2>${escaped(heading)}</h2><ul>${items}</ul>`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/notice.css"></head>
<body><main><h1>${escaped(title)}</h1>${sections.join("")}</main></body></html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

const style = `:root { color-scheme: light dark; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
main { max-inline-size: 42rem; margin: 2rem auto; padding-inline: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.125rem; margin-block: 2rem 0.5rem; }
ul { margin: 0; padding-inline-start: 1.25rem; }
li { margin-block: 0.5rem; }
`;
