import type { ActionResult, RefusedAction } from "@/lib/domain/action-result";

/** `refused`: somebody else's version came first, the sign-in is over, or the site is another by now; it waits for the person. */
export type SaveState = { readonly type: "saved" } | { readonly type: "saving" } | { readonly type: "offline" } | { readonly type: "refused"; readonly refusal: RefusedAction };

/** Where the line is broken, or the server at fault, trying again may help; nothing else is tried twice. */
const PASSING: readonly string[] = ["network", "server-error"];

export function stateAfter(answer: ActionResult): SaveState {
  if (answer.ok) return { type: "saved" };
  return PASSING.includes(answer.code) ? { type: "offline" } : { type: "refused", refusal: answer };
}
