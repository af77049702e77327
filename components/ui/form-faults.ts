import type { RefusedAction } from "@/lib/domain/action-result";
import type { MessageValues } from "@/lib/domain/errors";

/** A wrong field as a form shows it: under which name it was typed, what it is called, what is wrong. */
export type Fault = { readonly name: string; readonly label: string; readonly words: string };

/** The faults of a refusal in the order of the form's fields; those without a field of their own come last. */
export function faultsOf(refusal: RefusedAction, form: HTMLFormElement, nameOf: (path: string) => string, wordsOf: (code: string, values: MessageValues) => string): Fault[] {
  const own = refusal.field === undefined ? [] : [{ path: refusal.field, code: refusal.code, values: refusal.values }];
  const fields = refusal.fields ?? own;
  const faults = fields.map(({ path, code, values }) => {
    const name = nameOf(path);
    return { name, label: labelOf(form, name), words: wordsOf(code, values), at: placeOf(form, name) };
  });
  return faults.sort((a, b) => a.at - b.at).map(({ name, label, words }) => ({ name, label, words }));
}

/** What gets the focus for a name: the field itself, or the group that carries the name. */
export function fieldNamed(form: HTMLFormElement, name: string): HTMLElement | null {
  const quoted = CSS.escape(name);
  return form.querySelector<HTMLElement>(`[name="${quoted}"]:not([type="hidden"]), [data-name="${quoted}"]`);
}

/** Opens what is folded up around a field: a fault in there would be said to nobody, and no focus would come to it. */
export function unfold(field: Element | null): void {
  for (let around = field?.closest("details"); around; around = around.parentElement?.closest("details")) around.open = true;
}

function labelOf(form: HTMLFormElement, name: string): string {
  const field = fieldNamed(form, name);
  if (field === null) return "";
  const label = field.closest("fieldset[data-name]") ?? (field as HTMLInputElement).labels?.[0];
  return label?.querySelector("[data-label]")?.textContent ?? "";
}

function placeOf(form: HTMLFormElement, name: string): number {
  const field = fieldNamed(form, name);
  return field === null ? Infinity : [...form.querySelectorAll("*")].indexOf(field);
}
