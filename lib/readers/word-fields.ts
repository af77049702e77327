/** Fields whose results are a page's, not the text's. */
const PAGE_NUMBER = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;
/** A page that a table of contents gives; Word names the headings so. */
const CONTENTS = /^\s*PAGEREF\s{1,9}_Toc/i;
/** 带圈字符: a sign around a character, `eq \o\ac(○,1)`. It has no result; what is shown is drawn by its instruction. */
const ENCIRCLED = /^\s*eq\s+\\o\s?(?:\\ac)?\s?\(\s?[○〇◯]\s?,\s?([^()]{1,2})\s?\)/i;
const CIRCLED_ONE = 0x2460;
const LAST_CIRCLED = 20;

type Field = { instruction: string; hasResult: boolean; what: "page-number" | "contents" | "other" };

/** The fields that are open at a place in a Word document: what they are told to compute, then what they computed. */
export class WordFields {
  readonly #open: Field[] = [];
  /** How many of the open ones have no result yet, and how many of each kind do. */
  #instructions = 0;
  #results = { "page-number": 0, contents: 0, other: 0 };

  begin(): void {
    this.#open.push({ instruction: "", hasResult: false, what: "other" });
    this.#instructions++;
  }

  instruct(words: string): void {
    const field = this.#open.at(-1);
    if (field && !field.hasResult) field.instruction += words;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (!field || field.hasResult) return;
    field.hasResult = true;
    field.what = PAGE_NUMBER.test(field.instruction) ? "page-number" : CONTENTS.test(field.instruction) ? "contents" : "other";
    this.#instructions--;
    this.#results[field.what]++;
  }

  /** Words that the field shows without having a result. */
  end(): string {
    const field = this.#open.pop();
    if (!field) return "";
    if (field.hasResult) {
      this.#results[field.what]--;
      return "";
    }
    this.#instructions--;
    const inner = ENCIRCLED.exec(field.instruction)?.[1];
    if (inner === undefined) return "";
    const number = Number(inner);
    return number >= 1 && number <= LAST_CIRCLED ? String.fromCharCode(CIRCLED_ONE + number - 1) : inner;
  }

  /** No instruction reaches over a paragraph's end: one that seems to has lost its own. */
  endParagraph(): void {
    while (this.#open.at(-1)?.hasResult === false) {
      this.#open.pop();
      this.#instructions--;
    }
  }

  get inInstruction(): boolean {
    return this.#instructions > 0;
  }

  get inPageNumber(): boolean {
    return this.#results["page-number"] > 0;
  }

  get inContents(): boolean {
    return this.#results.contents > 0;
  }
}
