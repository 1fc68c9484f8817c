import type { ComponentType } from "react";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { useEditing } from "./editing.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { FormPart } from "./form-part.tsx";
import { type SectionName, sectionNames, sectionOf } from "./problem-keys.ts";
import { ResourcesSection } from "./resources-section.tsx";
import { StepsSection } from "./steps-section.tsx";
import { AboutSection, LeaderSection, TakingPartSection, WhenSection } from "./text-sections.tsx";

const parts: Readonly<Record<SectionName, ComponentType>> = {
  about: AboutSection,
  when: WhenSection,
  steps: StepsSection,
  leader: LeaderSection,
  "taking-part": TakingPartSection,
  reading: ResourcesSection,
};

/** The form in its parts. */
export function DraftSections() {
  const styles = useEditorStyles();
  const { openIn, wanted } = useEditing();
  return (
    <div className={styles.form}>
      {sectionNames.map((name) => {
        const Part = parts[name];
        return (
          <FormPart
            key={name}
            title={ownWords.editor.sections[name]}
            level="h3"
            openProblems={openIn(name)}
            open={name === "about" || name === "steps"}
            wanted={wanted !== undefined && sectionOf(wanted) === name}
          >
            <Part />
          </FormPart>
        );
      })}
    </div>
  );
}
