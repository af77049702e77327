/** Stands between words that are not read on from one another: no mark of a secret is found across it. */
export const APART = "\n|\n";
