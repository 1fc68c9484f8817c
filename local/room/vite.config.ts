import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The meeting-room page of the local server. It is never part of what is deployed. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [react()],
  build: {
    target: "es2023",
    outDir: "../dist",
    emptyOutDir: true,
    sourcemap: false,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
