import { useState } from "react";
import { mostDraftLines, sentenceLength } from "#shared/limits.ts";
import { TextField } from "./text-field.tsx";

/** Several sentences of the draft, one on each line. */
export function LinesField(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly onType: (lines: string[]) => void;
}) {
  const { name, label, hint, lines, onType } = props;
  // An empty line at the end is where the next one is about to be typed; the draft does not have it.
  const [typed, setTyped] = useState(lines.join("\n"));
  const isSame = linesIn(typed).join("\n") === lines.join("\n");
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      most={sentenceLength}
      lines
      value={isSame ? typed : lines.join("\n")}
      onType={(text) => {
        setTyped(text);
        onType(linesIn(text));
      }}
    />
  );
}

/** A draft has room for so many lines; whatever is more goes on in the last one. */
function linesIn(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const rest = lines.splice(mostDraftLines - 1).join(" ");
  return rest === "" ? lines : [...lines, rest];
}
