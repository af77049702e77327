const PROSE = /^.{30,}[。;]$/;

/** From so many lines of prose on, a report has begun. */
export const FEWEST_PROSE = 3;

/** A line that tells something at length; for folded words. */
export function isProse(words: string): boolean {
  return PROSE.test(words);
}
