/** A word as a pattern takes it for itself. */
export function escapedWord(word: string): string {
  return word.replace(/[\\%_]/g, "\\$&");
}

/** Whether its letters come in capitals too: what has no case is found faster. */
export function hasCase(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}

/** Holds where a column has the word, wherever it stands. */
export function containing(word: string): { readonly contains: string; readonly mode?: "insensitive" } {
  return { contains: escapedWord(word), ...(hasCase(word) && { mode: "insensitive" }) };
}
