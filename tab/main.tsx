import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { connectToHost } from "./host.ts";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no place for the app");
createRoot(root).render(<App connect={connectToHost} reload={() => window.location.reload()} />);
