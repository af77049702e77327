const HAN = /^\p{Script=Han}$/u;
/** Radicals that PDF readers give in place of characters. */
const RADICAL = /[\u2e80-\u2fdf]/gu;

/**
 * The Chinese characters of a text, one entry each, with an empty entry wherever anything else but white
 * space stands between two of them. For matching only.
 */
export function chineseRuns(text: string): readonly string[] {
  const runs: string[] = [];
  for (const character of text.replace(/\s+/gu, "").replace(RADICAL, (radical) => radical.normalize("NFKC"))) {
    if (HAN.test(character)) runs.push(character);
    else if (runs.length > 0 && runs.at(-1) !== "") runs.push("");
  }
  return runs;
}

/** The runs of Chinese characters of a text, a space between two. */
export function chineseOnly(text: string): string {
  return chineseRuns(text)
    .map((character) => character || " ")
    .join("");
}

/**
 * For each entry of `a`, the length of the longest run ending there that also stands somewhere in `b`.
 * Quadratic: meant for sentences and items, not for whole reports.
 */
export function matchLengths(a: readonly string[], b: readonly string[]): readonly number[] {
  let previous = new Uint32Array(b.length + 1);
  return a.map((character) => {
    const current = new Uint32Array(b.length + 1);
    let longest = 0;
    if (character !== "") {
      for (let j = 0; j < b.length; j += 1) {
        if (b[j] !== character) continue;
        const length = previous[j]! + 1;
        current[j + 1] = length;
        if (length > longest) longest = length;
      }
    }
    previous = current;
    return longest;
  });
}
