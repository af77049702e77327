/** White space between two characters, also of no width, as pages and typists put it there. */
const GAP = "[\\s\\u200b-\\u200d\\u2060]{0,4}";
const MARK = new RegExp(`([绝机秘])${GAP}密${GAP}★`, "u");

/** Characters that a mark takes up at most, as typed. */
export const LONGEST_MARK = 11;

/** The mark of a state secret 密级标志 in a text (`绝密★`, also typed with spaces), or null. Such text must not enter the system. */
export function secrecyMarkIn(text: string): string | null {
  const found = MARK.exec(text);
  return found && `${found[1]}密★`;
}
