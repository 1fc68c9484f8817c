import { Button, FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { app } from "@microsoft/teams-js";
import { createRoot } from "react-dom/client";

// The least that an app in Teams can be with the same libraries: what `npm run bench` holds the panel against.

const root = document.getElementById("root");
if (!root) throw new Error("the page has no place for the button");
await app.initialize();
await app.getContext();
createRoot(root).render(
  <FluentProvider theme={teamsLightTheme}>
    <Button>Ready</Button>
  </FluentProvider>,
);
app.notifyAppLoaded();
app.notifySuccess();
