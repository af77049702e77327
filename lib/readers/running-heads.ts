import type { DropReason } from "@/lib/domain/report/model";
import type { Line } from "@/lib/readers/lines";

/** Says nothing but which page it is on: — 2 —, 第2页 共9页. */
const PAGE_NUMBER = /^[\s第页共/／·.,，|~－—–-]{0,20}(?:\d{1,4}[\s第页共/／·.,，|~－—–-]{0,20}){1,2}$/;

export function isPageNumber(words: string): boolean {
  return PAGE_NUMBER.test(words);
}

/** Ends as an entry of a table of contents does, with its page or with dots; or is its heading. Other lines set in its styles are none. */
export function isContentsEntry(words: string): boolean {
  return /[\d.…·][)）]?$|^目\s{0,4}[录次]$/.test(words.trim());
}

/** Headers before the body's lines and footers after them, each thing once, whatever pages and sections repeat. */
export function besideBody(headers: readonly Line[], body: readonly Line[], footers: readonly Line[]): Line[] {
  return [...distinct(headers), ...body, ...distinct(footers)];
}

function distinct(lines: readonly Line[]): Line[] {
  const met = new Set<string>();
  return lines.flatMap((line) => {
    const words = ("cells" in line ? line.cells.filter(Boolean).join(" ") : line.words).trim();
    // Numbers of pages are one thing too, whatever page they were written on.
    const thing = words.replace(/\d+/g, "0");
    if (words === "" || met.has(thing)) return [];
    met.add(thing);
    return [{ words, aside: line.aside ?? ("running-head" satisfies DropReason) }];
  });
}
