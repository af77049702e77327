import { readNumber } from "@/lib/domain/report/chinese-number";
import { foldWidth } from "@/lib/domain/report/layers";

/** A label at a paragraph's start. `rank` orders the outline, 0 outermost; `length` is that of the label alone. */
export type Label = { readonly rule: string; readonly rank: number; readonly ordinal: number; readonly length: number };

type Recogniser = { readonly rule: string; readonly rank: number; readonly pattern: RegExp; readonly shown: (number: string) => string };

const CHINESE = "([一二三四五六七八九十百零]{1,5})";

/** In order: the first that matches names the label. Patterns are for folded text; the first group is the number. */
const RECOGNISERS: readonly Recogniser[] = [
  { rule: "part", rank: 0, pattern: new RegExp(`^第${CHINESE}(?:部分|章)[、:.]?`), shown: (number) => `第${number}部分` },
  { rule: "chinese", rank: 1, pattern: new RegExp(`^${CHINESE} ?[、.]`), shown: (number) => number },
  { rule: "chinese-in-brackets", rank: 2, pattern: new RegExp(`^\\( ?${CHINESE} ?\\)[、.]?`), shown: (number) => `（${number}）` },
  { rule: "digit", rank: 3, pattern: /^(\d{1,2}) ?[、.](?=[^\d]|20\d\d年|$)/, shown: (number) => number },
  { rule: "digit-in-brackets", rank: 4, pattern: /^\( ?(\d{1,2}) ?\)[、.]?/, shown: (number) => `（${number}）` },
  { rule: "digit-half-bracket", rank: 4, pattern: /^(\d{1,2})\)[、.]?/, shown: (number) => `（${number}）` },
  { rule: "circled", rank: 5, pattern: /^([①-⑳])[、.]?/, shown: (number) => number },
];

const LONGEST_LABEL = 12;

/** The label that folded words begin with, or null. */
export function readLabel(folded: string): Label | null {
  const head = folded.slice(0, LONGEST_LABEL);
  for (const { rule, rank, pattern } of RECOGNISERS) {
    const match = pattern.exec(head);
    const ordinal = match && readNumber(match[1]!);
    if (match && ordinal) return { rule, rank, ordinal, length: match[0].length };
  }
  return null;
}

/** A label as a path shows it: `二、` is 二, `(四)` is （四）, `1.` is 1; a chain's `二是` stays. */
export function shownLabel(label: string): string {
  const folded = foldWidth(label);
  for (const { pattern, shown } of RECOGNISERS) {
    const match = pattern.exec(folded);
    if (match && match[0].length === folded.length) return shown(match[1]!);
  }
  return folded;
}
