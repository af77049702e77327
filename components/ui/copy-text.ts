/**
 * Puts text on the clipboard, also on pages served without TLS, where `navigator.clipboard` is missing.
 *
 * @returns whether it worked
 */
export function copyText(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  const focused = document.activeElement;
  const host = document.querySelector("dialog:modal") ?? document.body;
  host.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
