/*
 * What single keys find in a page, by convention:
 * - `data-row` on a row or list item; its first link, or the one marked `data-row-open`, opens it.
 * - `data-row-source` on the row's way to its sentence, `data-source` on the page's.
 * - `data-row-choose` on the row's box.
 * - `data-filter` on the field that `/` goes to.
 * - `data-keys` on a page that has keys of its own: the group of them in the list of all keys.
 * - `data-way="l"` on a link that `G` and L press, in sight or not.
 * - `data-key="j"` on any button or link that the key J presses where no row takes it.
 */

/** Whether keys are letters just now: in a field, in an input method, or behind a dialog. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  if (document.querySelector("dialog:modal") !== null) return true;
  const field = event.target instanceof Element ? event.target.closest("input, textarea, select, [contenteditable]") : null;
  return field !== null && !(field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio"));
}

/** Goes to the next row (1) or the one before (-1). False where the page has none. */
export function stepRow(step: 1 | -1): boolean {
  const rows = shown("[data-row]").filter((row) => linkOf(row) !== null);
  if (rows.length === 0) return false;
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
  const link = linkOf(rows[next]!);
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
  return true;
}

/** Opens the row one is in, where what has the focus would not open it by itself. */
export function openRow(): boolean {
  const active = document.activeElement;
  const row = active?.closest("[data-row]");
  if (!row || active?.matches("a, button, summary")) return false;
  return press(linkOf(row));
}

/** Ticks or unticks the box of the row one is in. */
export function chooseRow(): boolean {
  return press(document.activeElement?.closest("[data-row]")?.querySelector<HTMLElement>("[data-row-choose]") ?? null);
}

/** Goes to the report's sentence: of the row one is in, else of the page. */
export function goToSource(): boolean {
  const row = document.activeElement?.closest("[data-row]");
  return press(row?.querySelector<HTMLElement>("[data-row-source]") ?? shown("[data-source]")[0] ?? null);
}

export function goToFilter(): boolean {
  const field = shown("[data-filter]")[0];
  field?.focus();
  return field !== undefined;
}

/** Presses the button or link that carries this key. */
export function pressKey(key: string): boolean {
  return press(shown(`[data-key="${CSS.escape(key)}"]`)[0] ?? null);
}

/** Goes where `G` and this key lead. False where they lead nowhere. */
export function pressWay(key: string): boolean {
  return press(document.querySelector<HTMLElement>(`[data-way="${CSS.escape(key)}"]`));
}

function press(element: HTMLElement | null): boolean {
  element?.click();
  return element !== null;
}

function linkOf(row: Element): HTMLElement | null {
  return row.querySelector<HTMLElement>("[data-row-open]") ?? row.querySelector<HTMLElement>("a[href]");
}

function shown(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.getClientRects().length > 0);
}
