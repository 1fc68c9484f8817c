import { ChoiceSetInput } from "adaptivecards";

let groups = 0;

/**
 * Choices that a screen reader hears as one group or list with its question as the name. The package
 * names only the first choice with the question, and joins the choices of two cards that use the same id.
 */
export class LabelledChoiceSet extends ChoiceSetInput {
  protected override internalRender(): HTMLElement | undefined {
    const element = super.internalRender();
    if (isList(element) && this.isRequired) element?.setAttribute("aria-required", "true");
    const choices = choicesIn(element);
    if (element === undefined || choices.length === 0) return element;
    groups += 1;
    for (const choice of choices) {
      choice.name = `choices-${groups}`;
      choice.removeAttribute("aria-required");
      // Its visible label says the same.
      choice.removeAttribute("aria-label");
    }
    const isSingle = choices[0]?.type === "radio";
    element.setAttribute("role", isSingle ? "radiogroup" : "group");
    if (isSingle && this.isRequired) element.setAttribute("aria-required", "true");
    return element;
  }

  protected override updateInputControlAriaLabelledBy(): void {
    super.updateInputControlAriaLabelledBy();
    const group = this.renderedInputControlElement;
    const choices = choicesIn(group);
    if (group === undefined || (choices.length === 0 && !isList(group))) return;
    for (const choice of choices) choice.removeAttribute("aria-labelledby");
    const ids = this.getAllLabelIds();
    const names = [this.labelledBy, this.label].filter(Boolean).length;
    // Asked before the message is taken away, so that the ids alone do not tell.
    const isMissing = group.classList.contains(
      this.hostConfig.makeCssClassName("ac-input-validation-failed"),
    );
    say(group, "aria-labelledby", ids.slice(0, names));
    say(group, "aria-describedby", isMissing ? ids.slice(names) : []);
    if (isMissing) group.setAttribute("aria-invalid", "true");
    else group.removeAttribute("aria-invalid");
  }
}

/** A compact choice, which names itself. */
function isList(element: HTMLElement | undefined): boolean {
  return element?.tagName === "SELECT";
}

function choicesIn(element: HTMLElement | undefined): HTMLInputElement[] {
  return [
    ...(element?.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]") ??
      []),
  ];
}

function say(element: HTMLElement, attribute: string, ids: readonly string[]): void {
  if (ids.length > 0) element.setAttribute(attribute, ids.join(" "));
  else element.removeAttribute(attribute);
}
