import { readNumber } from "@/lib/domain/report/chinese-number";
import { foldWidth } from "@/lib/domain/report/layers";

/** A label at a paragraph's start. `rank` orders the outline, 0 outermost; `length` is that of the label alone. */
export type Label = { readonly rule: string; readonly rank: number; readonly ordinal: number; readonly length: number };

type Recogniser = { readonly rule: string; readonly rank: number; readonly pattern: RegExp; /** The number as a path shows it; `label`: the whole of it, folded. */
  readonly shown: (number: string, label: string) => string };

const CHINESE = "([一二三四五六七八九十百零〇]{1,5})";

/** The mark after a figure that counts: 1.健全制度, 1.4月底前, 2、6月底前. After 1.5万 and 1、2、3号楼 nothing is counted, nor after 3、4月份. */
export const FIGURE_THAT_COUNTS = `(\\d{1,2}) ?(?:[、.](?=[^\\d]|$|20\\d\\d(?:年|[-—~至])|(?:1[0-2]|[1-9])月|[1-4]季度)|、(?=\\d{1,4}(?:\\.\\d{1,2})?[^\\d、.]))(?<!${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => `(?<!\\d)${month}、(?=${month + 1}月(?!底|末|\\d|份?(?:之?前|以前|底)))`).join("|")})`;

/** In order: the first that matches names the label. Patterns are for folded text; the first group is the number, none for a bullet. */
const RECOGNISERS: readonly Recogniser[] = [
  { rule: "part", rank: 0, pattern: new RegExp(`^第 ?(${CHINESE.slice(1, -1)}|\\d{1,2}) ?(?:部分|章|篇)[、:.]?`), shown: (number, label) => `第${number}${/部分|章|篇/.exec(label)![0]}` },
  { rule: "chinese", rank: 1, pattern: new RegExp(`^${CHINESE} ?[、.]`), shown: (number) => number },
  { rule: "chinese-in-brackets", rank: 2, pattern: new RegExp(`^[([〔【] ?${CHINESE} ?[)\\]〕】][、.]?`), shown: (number) => `（${number}）` },
  { rule: "chinese-half-bracket", rank: 2, pattern: new RegExp(`^${CHINESE}\\)[、.]?`), shown: (number) => `${number}）` },
  { rule: "chinese-enclosed", rank: 2, pattern: /^([㈠-㈩])[、.]?/, shown: (number) => number },
  { rule: "decimal", rank: 3.5, pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?(?=[ \t]|\p{Script=Han})(?![年月日季万亿倍吨米元名场份批台座]|个(?!人|别|性)|项(?!目)|件|家(?!庭)|次(?!序)|户(?!外|籍)|公[里斤顷]|平方|人(?![大民才员社力事居])|条(?!例|块)|期(?!间)|轮(?!训))/u, shown: (number) => number },
  { rule: "digit", rank: 3, pattern: new RegExp(`^${FIGURE_THAT_COUNTS}`), shown: (number) => number },
  { rule: "digit-stopped", rank: 3, pattern: /^([⒈-⒛])/, shown: (number) => number },
  { rule: "digit-in-brackets", rank: 4, pattern: /^\( ?(\d{1,2}) ?\)[、.]?/, shown: (number) => `（${number}）` },
  { rule: "digit-enclosed", rank: 4, pattern: /^([⑴-⒇])[、.]?/, shown: (number) => number },
  { rule: "digit-half-bracket", rank: 4, pattern: /^(\d{1,2})\)[、.]?/, shown: (number) => `${number}）` },
  { rule: "circled", rank: 5, pattern: /^([①-⑳])[、.]?/, shown: (number) => number },
  { rule: "bullet", rank: 6, pattern: /^(?:[●○■◆◇▪▶►➢➤✓★☆•·※▲△◎❖] ?|(?:——|--|─) ?)(?=[^\d\s—─-])/, shown: (label) => label },
];

/** Below what is written by hand; at the top only where nothing else is. */
export const ROMAN_RANK = 4.8;

/** What only a program counts with: nobody writes these by hand without one. */
const COUNTED: readonly Recogniser[] = [
  ...RECOGNISERS.filter(({ rule }) => rule !== "bullet"),
  { rule: "roman", rank: ROMAN_RANK, pattern: /^([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]|[IVX]{1,5})[、.)]?$/, shown: (number) => number },
  { rule: "stem", rank: 4.6, pattern: /^[(]?([甲乙丙丁戊己庚辛壬癸])[)、.]?$/, shown: (number) => number },
  { rule: "letter", rank: 4.5, pattern: /^[(]?([a-zA-Z])[)、.]?$/, shown: (number) => number },
  { rule: "chinese", rank: 1, pattern: new RegExp(`^${CHINESE}$`), shown: (number) => number },
  { rule: "digit", rank: 3, pattern: /^(\d{1,2})$/, shown: (number) => number },
  { rule: "decimal", rank: 3.5, pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.、]?$/, shown: (number) => number },
];
const BULLET_RANK = 6;

const LONGEST_LABEL = 12;

/** The label that folded words begin with, or null. */
export function readLabel(folded: string): Label | null {
  return firstOf(RECOGNISERS, folded.slice(0, LONGEST_LABEL));
}

/** What a number means that its program computed (Word's `（一）`): it stands before the paragraph, not in its words. */
export function readCounted(label: string): Label {
  const found = firstOf(COUNTED, foldWidth(label.trim()));
  return { ...(found ?? { rule: "bullet", rank: BULLET_RANK, ordinal: 0 }), length: 0 };
}

function firstOf(recognisers: readonly Recogniser[], folded: string): Label | null {
  for (const { rule, rank, pattern } of recognisers) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const ordinal = match[1] === undefined ? 0 : ordinalOf(match[1]);
    // 3.1.1 lies below 3.1.
    const deeper = rule === "decimal" ? (match[1]!.split(".").length - 2) / 10 : 0;
    if (ordinal !== null) return { rule, rank: rank + deeper, ordinal, length: match[0].length };
  }
  return null;
}

const ENCLOSED: readonly (readonly [first: string, last: string])[] = [["㈠", "㈩"], ["⒈", "⒛"], ["⑴", "⒇"], ["Ⅰ", "Ⅻ"], ["a", "z"], ["A", "Z"]];
const STEMS = "甲乙丙丁戊己庚辛壬癸";

/** `3.1` counts as its last figure; null where the words are no number. */
function ordinalOf(number: string): number | null {
  const row = ENCLOSED.find(([first, last]) => number.length === 1 && number >= first && number <= last);
  if (row) return number.charCodeAt(0) - row[0].charCodeAt(0) + 1;
  if (number.length === 1 && STEMS.includes(number)) return STEMS.indexOf(number) + 1;
  if (/^[IVX]+$/.test(number)) return [...number].reduce((sum, char, index) => sum + (ROMAN[char]! < (ROMAN[number[index + 1] ?? ""] ?? 0) ? -ROMAN[char]! : ROMAN[char]!), 0);
  return readNumber(number.split(".").at(-1)!) || null;
}
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** A label as a path shows it: `二、` is 二, `(四)` is （四）, `1.` is 1; a bullet and a chain's `二是` stay. */
export function shownLabel(label: string): string {
  const folded = foldWidth(label).trim();
  for (const { rule, pattern, shown } of COUNTED) {
    const match = pattern.exec(folded);
    if (match && match[0].length === folded.length && rule !== "decimal") return shown(match[1]!, folded);
  }
  return folded.replace(/[、.,:]$/, "");
}
