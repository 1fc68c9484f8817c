import { type CardElement, ToggleVisibilityAction } from "adaptivecards";

/**
 * A button that shows and hides a part of its card, and says itself whether that is shown. The package
 * says it of the part, where a screen reader does not look for it and no such attribute may be.
 */
export class SayingToggle extends ToggleVisibilityAction {
  override render(): void {
    super.render();
    this.say();
  }

  override execute(): void {
    super.execute();
    this.say();
  }

  private say(): void {
    const card = this.parent?.getRootElement();
    const parts = Object.keys(this.targetElements).flatMap((id): CardElement[] => {
      const part = card?.getElementById(id);
      return part ? [part] : [];
    });
    for (const { renderedElement } of parts) renderedElement?.removeAttribute("aria-expanded");
    const isShown = parts.some(({ isVisible }) => isVisible);
    this.renderedElement?.setAttribute("aria-expanded", String(isShown));
  }
}
