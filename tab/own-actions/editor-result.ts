import type { OwnEntry } from "#shared/own-actions/own-playbook.ts";

/** How somebody left the editor. `kept`: the draft waits in the list; `untouched`: nothing was written. */
export type EditorResult =
  | { readonly kind: "finished"; readonly entry: OwnEntry }
  | { readonly kind: "discarded"; readonly actionId: string }
  | { readonly kind: "kept"; readonly actionId: string }
  | { readonly kind: "untouched"; readonly actionId: string };
