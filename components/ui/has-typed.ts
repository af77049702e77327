type Touchable = Pick<HTMLInputElement, "type" | "checked" | "defaultChecked" | "value"> & { readonly defaultValue?: string };

/** Whether anything stands in a form that did not when it was drawn: words typed, boxes ticked. */
export function hasTyped(form: { readonly elements: Iterable<unknown> } | null): boolean {
  return form !== null && [...form.elements].some((field) => isTouched(field as Touchable));
}

/** Buttons, fieldsets and lists to choose from know no value of before, and count for nothing here. */
function isTouched({ type, checked, defaultChecked, value, defaultValue }: Touchable): boolean {
  if (type === "checkbox" || type === "radio") return checked !== defaultChecked;
  return defaultValue !== undefined && value !== defaultValue;
}
