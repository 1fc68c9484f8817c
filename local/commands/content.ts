import { playbook } from "#shared/playbook/playbook.ts";
import { actionAge } from "#shared/playbook/testing/action-texts.ts";
import { say } from "./progress.mjs";

// `npm run content`: what the Playbook has, an action a line, with the reading age that its content
// test holds to 14 years.

say("reading age  minutes  component    evidence  action");
for (const action of playbook) {
  const { title, minutes, shorter, components, why } = action;
  const lengths = shorter ? `${minutes} (${shorter.minutes})` : `${minutes}`;
  say(
    [
      actionAge(action).toFixed(1).padStart(11),
      lengths.padEnd(7),
      (components[0] ?? "").padEnd(11),
      why.evidence.padEnd(8),
      title,
    ].join("  "),
  );
}
