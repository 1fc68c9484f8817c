import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compiledAhead } from "./build/compiled-ahead.ts";
import { extractStyles } from "./build/extract-styles.ts";
import { packedFiles } from "./build/packed-files.ts";
import { preloaded } from "./build/preloaded.ts";

/** What draws. */
const page = join(import.meta.dirname, "page.tsx");
/** What draws the personal tab. */
const home = join(import.meta.dirname, "home", "home-screen.tsx");
const dashboard = join(import.meta.dirname, "dashboard", "home-dashboard.tsx");

/** The controls of forms. */
const fields =
  /\/react-(field|select|radio|checkbox|textarea)\/|\/controls\/(one-of|choose-field)\./;

/** The tab, served below /tab/. Files carry a hash in their name, so browsers may keep them. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/tab/",
  plugins: [
    react(),
    extractStyles(),
    preloaded(page),
    compiledAhead(page, home, dashboard),
    packedFiles(),
  ],
  build: {
    target: "es2023",
    outDir: "dist",
    emptyOutDir: true,
    sourcemap: false,
    reportCompressedSize: false,
    // A part that is loaded later fetches what it is made of by itself: to begin with each file of it by hand
    // would hold up the page that has just been drawn. Only what a page may open with is fetched all at once.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, files) =>
        /home-screen|teams-part|home-dashboard|settings-page|stage-screen/.test(file)
          ? files.filter((one) => !/assets\/(index|page|rolldown)-/.test(one))
          : [],
    },
    // The content security policy allows files of our own origin and no data: addresses.
    assetsInlineLimit: 0,
    // What asks for the panel is one file, what draws it another: each more would cost a request before anybody
    // sees anything.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"], priority: 2 },
            { name: "page", test: (id) => id === page, priority: 1 },
            // What people fill in: in seven small files it took a page longer to ask for than to run.
            { name: "fields", test: fields },
          ],
        },
      },
    },
  },
});
