/** A word after the act, at the bottom left, with a way on. Never for a fault one must act on. */
export type Toast = { readonly id: number; readonly words: string; readonly way?: { readonly words: string; readonly href: string } | { readonly words: string; readonly onTake: () => void } };

type Listener = () => void;

let shown: Toast | null = null;
let last = 0;
const listeners = new Set<Listener>();

function change(next: Toast | null): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Shows one toast; a newer one takes the place of the older. */
export function showToast(words: string, way?: Toast["way"]): void {
  last += 1;
  change(way === undefined ? { id: last, words } : { id: last, words, way });
}

export function dropToast(id: number): void {
  if (shown?.id === id) change(null);
}

export function shownToast(): Toast | null {
  return shown;
}

export function onToast(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
