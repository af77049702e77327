import type { DropReason } from "@/lib/domain/report/model";
import { refuseTooLong } from "@/lib/readers/extracted";
import type { Line } from "@/lib/readers/lines";
import { OdtLists } from "@/lib/readers/odt/lists";
import { OdtStyles } from "@/lib/readers/odt/styles";
import { OdtTable } from "@/lib/readers/odt/table";
import { isContentsEntry, isPageNumber } from "@/lib/readers/running-heads";
import { Story } from "@/lib/readers/story";
import { attribute, readXml, type Attributes } from "@/lib/readers/xml";

export type Place = "body" | "header" | "footer";
type Look = { readonly hidden: boolean; readonly bold: boolean };
type Paragraph = {
  readonly style: string | undefined;
  readonly label: string;
  readonly continues: boolean;
  readonly heading: number | undefined;
  words: string;
  bold: boolean;
  hasPageNumber: boolean;
  hasContents: boolean;
  /** How words in it are, and in each span that is open in it. */
  readonly looks: Look[];
  /** Lines of the text boxes that are anchored in it. */
  readonly boxes: Line[];
};

/** Elements in which nothing is said, or nothing any more. */
const UNSAID = new Set(["text:tracked-changes", "office:annotation", "text:note", "text:ruby-text", "text:placeholder", "text:hidden-text", "text:table-of-content-source", "text:sequence-decls", "text:variable-decls", "text:user-field-decls", "office:forms", "office:binary-data", "draw:object", "draw:object-ole", "svg:title", "svg:desc"]);
const BOXES = new Set(["draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:circle", "draw:line", "draw:polygon", "draw:path", "draw:connector"]);
const PLACES: Readonly<Record<string, Place>> = { "office:text": "body", "style:header": "header", "style:header-left": "header", "style:header-first": "header", "style:footer": "footer", "style:footer-left": "footer", "style:footer-first": "footer" };
const HIDEABLE = new Set([...Object.keys(PLACES), "text:section"]);
const HIDING = /^(?:none|false)$/;
const PAGE_NUMBERS = new Set(["text:page-number", "text:page-count", "text:page-continuation"]);
/** Spaces that move a signature to its place say no more than these. */
const MOST_SPACES = 20;

export type OdtPart = { readonly lines: Readonly<Record<Place, readonly Line[]>>; readonly styles: OdtStyles; readonly encoding: string; readonly notes: number; readonly trackedChanges: number };

/** A part's styles, and its lines: those of the text itself, or of the headers and footers of its pages. */
export function readOdtPart(bytes: Buffer, document: OdtStyles | null): OdtPart {
  const reader = new PartReader(new OdtStyles(document));
  const encoding = readXml(bytes, reader);
  return { ...reader.end(), encoding };
}

class PartReader {
  readonly #lines: Record<Place, Line[]> = { body: [], header: [], footer: [] };
  readonly #lists: OdtLists;
  #story = new Story();
  #place: Place | null = null;
  #placeAt = 0;
  #depth = 0;
  #unsaidAt = 0;
  /** Paragraphs that are open, one within the text box of another. */
  #paragraphs: Paragraph[] = [];
  readonly #tables: OdtTable[] = [];
  #inContents = 0;
  #inPageNumber = 0;
  #written = 0;
  #notes = 0;
  #trackedChanges = 0;

  constructor(private readonly styles: OdtStyles) {
    this.#lists = new OdtLists(styles);
  }

  end(): Omit<OdtPart, "encoding"> {
    return { lines: this.#lines, styles: this.styles, notes: this.#notes, trackedChanges: this.#trackedChanges };
  }

  open(name: string, attributes: Attributes): void {
    this.#depth++;
    if (name === "text:changed-region") this.#trackedChanges++;
    if (name === "text:note") this.#notes++;
    if (this.#unsaidAt > 0) return;
    if (UNSAID.has(name) || (HIDEABLE.has(name) && HIDING.test(attribute(attributes, "display") ?? ""))) this.#unsaidAt = this.#depth;
    else if (PLACES[name] && !this.#place) {
      this.#place = PLACES[name];
      this.#placeAt = this.#depth;
      this.#story = new Story();
    } else if (this.#place) this.#openText(name, attributes);
    else this.styles.open(name, attributes);
  }

  close(name: string): void {
    const depth = this.#depth--;
    if (this.#unsaidAt > 0) {
      if (depth === this.#unsaidAt) this.#unsaidAt = 0;
    } else if (this.#place && depth === this.#placeAt) {
      this.#lines[this.#place] = this.#lines[this.#place].concat(this.#story.end());
      this.#place = null;
    } else if (this.#place) this.#closeText(name);
    else this.styles.close(name);
  }

  /** White space is one space, and none at a paragraph's start; more is said by elements. */
  text(words: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || this.#unsaidAt > 0) return;
    const folded = words.replace(/[ \t\r\n]+/g, " ");
    this.#write(folded.startsWith(" ") && /^$|[ \n]$/.test(paragraph.words.slice(-1)) ? folded.slice(1) : folded);
  }

  #openText(name: string, attributes: Attributes): void {
    const style = attribute(attributes, "style-name");
    const [table, paragraph] = [this.#tables.at(-1), this.#paragraphs.at(-1)];
    if (name === "text:p" || name === "text:h") this.#openParagraph(name, style, attributes);
    else if (name === "text:span") paragraph?.looks.push(this.#look(style, paragraph.looks.at(-1)));
    else if (name === "text:s") this.#write(" ".repeat(Math.min(Number(attribute(attributes, "c") ?? 1) || 1, MOST_SPACES)));
    else if (name === "text:tab") this.#write("\t");
    else if (name === "text:line-break") this.#write("\n");
    else if (name === "text:list") this.#lists.openList(attributes);
    else if (name === "text:list-item" || name === "text:list-header") this.#lists.openItem(attributes, { isHeader: name === "text:list-header" });
    else if (name === "text:table-of-content") this.#inContents++;
    else if (PAGE_NUMBERS.has(name)) this.#inPageNumber++;
    else if (name === "text:bookmark-ref" && paragraph && attribute(attributes, "ref-name")?.startsWith("_Toc")) paragraph.hasContents ||= attribute(attributes, "reference-format") === "page";
    else if (BOXES.has(name)) this.#story.openList();
    else if (name === "table:table") {
      this.#story.openTable();
      this.#tables.push(new OdtTable());
    } else if (name === "table:table-header-rows") table?.openHead();
    else if (name === "table:table-row") table?.openRow();
    else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      table?.openCell(name, attributes);
      this.#story.openList();
    }
  }

  #closeText(name: string): void {
    const table = this.#tables.at(-1);
    if (name === "text:p" || name === "text:h") this.#closeParagraph();
    else if (name === "text:span") this.#paragraphs.at(-1)?.looks.pop();
    else if (name === "text:list") this.#lists.closeList();
    else if (name === "text:table-of-content") this.#inContents--;
    else if (PAGE_NUMBERS.has(name)) this.#inPageNumber--;
    else if (BOXES.has(name)) {
      const lines = this.#story.closeList();
      const anchor = this.#paragraphs.at(-1);
      if (anchor) for (const line of lines) anchor.boxes.push(line);
      else this.#story.add(lines);
    } else if (name === "table:table") {
      this.#story.closeTable();
      this.#tables.pop();
    } else if (name === "table:table-header-rows") table?.closeHead();
    else if (name === "table:table-row") this.#story.closeRow({ head: table?.isHead ?? false });
    else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      const cell = table?.closeCell();
      if (cell) this.#story.closeCell(cell);
      else this.#story.closeList();
    }
  }

  #openParagraph(name: string, style: string | undefined, attributes: Attributes): void {
    const outline = Number(attribute(attributes, "outline-level") ?? 1) || 1;
    const continues = name === "text:p" && this.#place === "body" && this.#lists.isWithinItem;
    const label = this.#place !== "body" ? "" : name === "text:h" ? this.#lists.ofHeading(style, outline, attributes) : this.#lists.ofParagraph(style);
    this.#paragraphs.push({ style, label, continues, heading: name === "text:h" ? outline : undefined, words: "", bold: true, hasPageNumber: false, hasContents: false, looks: [this.#look(style, undefined)], boxes: [] });
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const { words, bold, label, continues, heading, boxes } = paragraph;
    this.#story.add([{ words, bold, label, continues, heading, aside: this.#asideOf(paragraph) }, ...boxes]);
  }

  #asideOf({ words, style, hasPageNumber, hasContents }: Paragraph): DropReason | undefined {
    if (this.#place !== "body") return hasPageNumber && isPageNumber(words) ? "page-number" : "running-head";
    return this.#inContents > 0 || hasContents || (this.styles.isContents(style) && isContentsEntry(words)) ? "contents" : undefined;
  }

  #look(style: string | undefined, around: Look | undefined): Look {
    return { hidden: this.styles.isHidden(style) ?? around?.hidden ?? false, bold: this.styles.isBold(style) ?? around?.bold ?? false };
  }

  #write(words: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || words === "") return;
    const look = paragraph.looks.at(-1);
    if (look?.hidden) return;
    if (this.#inPageNumber > 0) paragraph.hasPageNumber = true;
    if (this.#inPageNumber > 0 && this.#place === "body") return;
    this.#written += words.length;
    refuseTooLong(this.#written);
    paragraph.words += words;
    if (/\S/.test(words)) paragraph.bold &&= look?.bold ?? false;
  }
}
