import { createRoot } from "react-dom/client";
import { Room } from "./room.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(<Room />);
