import type { DropReason } from "@/lib/domain/report/model";
import type { Numbering } from "@/lib/readers/docx/numbering";
import type { ListPlace, Styles } from "@/lib/readers/docx/styles";
import type { Line, WordsLine } from "@/lib/readers/lines";
import type { Story } from "@/lib/readers/story";
import { isContentsEntry, isPageNumber } from "@/lib/readers/running-heads";
import { WordFields } from "@/lib/readers/word-fields";

/** `numbering` is null where labels are not counted. */
export type Context = { readonly styles: Styles; readonly numbering: Numbering | null; readonly isFurniture: boolean };

/** A paragraph while its parts are met. */
export class OpenParagraph {
  styleId: string | undefined;
  list: { -readonly [Key in keyof ListPlace]: ListPlace[Key] } = {};
  outline: number | undefined;
  /** Its end was deleted, moved away or is hidden: it goes on in the next paragraph. */
  endIs: "shown" | "deleted" | "hidden" = "shown";
  hasPageNumber = false;
  hasContents = false;
  words = "";
  bold = true;
  /** Lines of the text boxes that are anchored in it. */
  readonly boxes: Line[] = [];
}

/** What was left of paragraphs whose ends are deleted or hidden; `marks` are those of a paragraph that has its label already. */
type Carried = { readonly words: string; readonly marks: Omit<WordsLine, "words"> | null };

/** A body, a cell or a text box: the paragraph that is open in it, and what goes over from one to the next. */
export class Flow {
  paragraph: OpenParagraph | null = null;
  run: { styleId?: string | undefined; hidden?: boolean; bold?: boolean; heavy?: boolean } = {};
  #carried: Carried | null = null;

  constructor(
    private readonly context: Context,
    private readonly story: Story,
    readonly fields: WordFields = new WordFields(),
  ) {}

  /** Adds words as they are shown; false where they are not. */
  write(words: string): boolean {
    const { paragraph, run, fields } = this;
    const { styles, isFurniture } = this.context;
    if (!paragraph || words === "" || fields.inInstruction) return false;
    if (run.hidden ?? styles.ofRun(run.styleId).hidden ?? styles.ofParagraph(paragraph.styleId).hidden) return false;
    if (fields.inContents) paragraph.hasContents = true;
    if (fields.inPageNumber) paragraph.hasPageNumber = true;
    if (fields.inPageNumber && !isFurniture) return false;
    paragraph.words += words;
    if (/\S/.test(words)) paragraph.bold &&= this.#isBold(paragraph);
    return true;
  }

  /** Its run is set as what a control asks for. */
  get isPrompt(): boolean {
    return this.context.styles.ofRun(this.run.styleId).isPrompt;
  }

  #isBold({ styleId }: OpenParagraph): boolean {
    const { styles } = this.context;
    const [own, paragraph] = [styles.ofRun(this.run.styleId), styles.ofParagraph(styleId)];
    return (this.run.bold ?? own.bold ?? paragraph.bold ?? false) || (this.run.heavy ?? own.heavy ?? paragraph.heavy ?? false);
  }

  endParagraph({ inContents }: { readonly inContents: boolean }): void {
    const { paragraph } = this;
    this.paragraph = null;
    this.fields.endParagraph();
    if (!paragraph) return;
    if (paragraph.endIs === "deleted") {
      this.#carried = { words: (this.#carried?.words ?? "") + paragraph.words, marks: this.#carried?.marks ?? null };
    } else if (paragraph.endIs === "shown" || this.#carried || /\S/.test(paragraph.words)) {
      const line = this.#lineOf(paragraph, inContents);
      this.#carried = paragraph.endIs === "hidden" ? { words: line.words, marks: line } : null;
      if (paragraph.endIs === "shown") this.story.add([line]);
    }
    this.story.add(paragraph.boxes);
  }

  /** What was carried over finds no paragraph to go on in. */
  end(): void {
    if (this.#carried) this.story.add([{ ...this.#carried.marks, words: this.#carried.words }]);
    this.#carried = null;
  }

  #lineOf(paragraph: OpenParagraph, inContents: boolean): WordsLine {
    const { styles, numbering, isFurniture } = this.context;
    const { heading, isContents } = styles.ofParagraph(paragraph.styleId);
    const words = (this.#carried?.words ?? "") + paragraph.words;
    if (this.#carried?.marks) return { ...this.#carried.marks, words };
    const label = numbering?.next(paragraph.styleId, paragraph.list);
    const own = paragraph.outline;
    const aside: DropReason | undefined = isFurniture ? (paragraph.hasPageNumber && isPageNumber(words) ? "page-number" : "running-head") : inContents || paragraph.hasContents || (isContents && isContentsEntry(words)) ? "contents" : undefined;
    return { words, bold: paragraph.bold, label, heading: own === undefined ? heading : own < 9 ? own + 1 : undefined, aside };
  }
}
