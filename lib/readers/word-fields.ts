/** Fields whose results are a page's, not the text's. */
const PAGE_NUMBER = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;
/** A page that a table of contents gives; Word names the headings so. */
const CONTENTS = /^\s*PAGEREF\s{1,9}_Toc/i;
/** 带圈字符: a sign around a character, `eq \o\ac(○,1)`. It has no result; what is shown is drawn by its instruction. */
const ENCIRCLED = /^\s*eq\s+\\o\s?(?:\\ac)?\s?\(\s?[○〇◯]\s?,\s?([^()]{1,2})\s?\)/i;
const CIRCLED_ONE = 0x2460;
const LAST_CIRCLED = 20;

type Field = { instruction: string; hasResult: boolean };

/** The fields that are open at a place in a Word document: what they are told to compute, then what they computed. */
export class WordFields {
  readonly #open: Field[] = [];

  begin(): void {
    this.#open.push({ instruction: "", hasResult: false });
  }

  instruct(words: string): void {
    const field = this.#open.at(-1);
    if (field && !field.hasResult) field.instruction += words;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.hasResult = true;
  }

  /** Words that the field shows without having a result. */
  end(): string {
    const field = this.#open.pop();
    const inner = field && !field.hasResult ? ENCIRCLED.exec(field.instruction)?.[1] : undefined;
    if (inner === undefined) return "";
    const number = Number(inner);
    return number >= 1 && number <= LAST_CIRCLED ? String.fromCharCode(CIRCLED_ONE + number - 1) : inner;
  }

  /** No instruction reaches over a paragraph's end: one that seems to has lost its own. */
  endParagraph(): void {
    while (this.#open.length > 0 && !this.#open.at(-1)!.hasResult) this.#open.pop();
  }

  get inInstruction(): boolean {
    return this.#open.some(({ hasResult }) => !hasResult);
  }

  get inPageNumber(): boolean {
    return this.#open.some(({ instruction }) => PAGE_NUMBER.test(instruction));
  }

  get inContents(): boolean {
    return this.#open.some(({ instruction }) => CONTENTS.test(instruction));
  }
}
