const MARK = /([绝机秘])\s{0,4}密\s{0,4}★/u;

/** Characters that a mark takes up at most, as typed. */
export const LONGEST_MARK = 11;

/** The mark of a state secret 密级标志 in a text (`绝密★`, also typed with spaces), or null. Such text must not enter the system. */
export function secrecyMarkIn(text: string): string | null {
  const found = MARK.exec(text);
  return found && `${found[1]}密★`;
}
