import { Flow, OpenParagraph, type Context } from "@/lib/readers/docx/flow";
import { isOn } from "@/lib/readers/docx/styles";
import { refuseTooLong } from "@/lib/readers/extracted";
import type { Line } from "@/lib/readers/lines";
import { Story } from "@/lib/readers/story";
import { symbolOf } from "@/lib/readers/symbols";
import { isForHeadings } from "@/lib/readers/typefaces";
import { attribute, readXml, type Attributes } from "@/lib/readers/xml";

export type Body = {
  readonly lines: readonly Line[];
  readonly encoding: string;
  /** The ids of the headers and of the footers that its pages have. */
  readonly headers: ReadonlySet<string>;
  readonly footers: ReadonlySet<string>;
  readonly trackedChanges: number;
  readonly notes: number;
};

type Control = { isContents: boolean; isPlaceholder: boolean };
type Cell = { columns: number; goesOn: boolean };

/** Elements in which nothing is said, or nothing any more. */
const UNSAID = new Set(["w:del", "w:moveFrom", "w:pPrChange", "w:rPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblPrExChange", "w:trPrChange", "w:tcPrChange", "w:tblGridChange", "w:numberingChange", "w:delText", "w:delInstrText", "w:rt", "w:tabs"]);
const CHANGES = new Set(["w:ins", "w:del", "w:moveTo", "w:moveFrom"]);

/** The lines of a document's body, or of a header or footer, as Word shows them with all changes accepted. */
export function readBody(bytes: Buffer, context: Context): Body {
  const reader = new BodyReader(context);
  const encoding = readXml(bytes, reader);
  return { ...reader.end(), encoding };
}

class BodyReader {
  readonly #story = new Story();
  /** The innermost body, cell or text box last. */
  readonly #flows: Flow[];
  readonly #parents: string[] = [];
  /** The depth of the element in which nothing is said, 0 outside such. */
  #unsaidAt = 0;
  readonly #controls: Control[] = [];
  readonly #alternatives: { isTaken: boolean; before: number }[] = [];
  readonly #cells: Cell[] = [];
  readonly #rows: { head: boolean }[] = [];
  #collected: string | null = null;
  #keepsSpace = false;
  /** How many characters were written: too many, or any by one of several alternatives? */
  #written = 0;
  readonly #headers = new Set<string>();
  readonly #footers = new Set<string>();
  #trackedChanges = 0;
  #notes = 0;

  constructor(private readonly context: Context) {
    this.#flows = [new Flow(context, this.#story)];
  }

  end(): Omit<Body, "encoding"> {
    this.#flow.end();
    return { lines: this.#story.end(), headers: this.#headers, footers: this.#footers, trackedChanges: this.#trackedChanges, notes: this.#notes };
  }

  open(name: string, attributes: Attributes): void {
    this.#parents.push(name);
    if (this.#unsaidAt > 0) return;
    this.#opens[name]?.(attributes, attribute(attributes, "val"));
    if (CHANGES.has(name)) this.#trackedChanges++;
    if (UNSAID.has(name)) this.#leaveUnsaid();
  }

  close(name: string): void {
    const depth = this.#parents.length;
    this.#parents.pop();
    if (this.#unsaidAt === 0) this.#closes[name]?.();
    else if (depth === this.#unsaidAt) this.#unsaidAt = 0;
  }

  text(words: string): void {
    if (this.#collected !== null) this.#collected += words;
  }

  get #flow(): Flow {
    return this.#flows.at(-1)!;
  }

  #leaveUnsaid(): void {
    this.#unsaidAt = this.#parents.length;
  }

  /** The name of the element around the one that was opened last, or further out. */
  #around(steps = 1): string | undefined {
    return this.#parents.at(-1 - steps);
  }

  readonly #opens: Readonly<Record<string, (attributes: Attributes, value: string | undefined) => void>> = {
    "w:p": () => void (this.#flow.paragraph = new OpenParagraph()),
    "w:pStyle": (_, value) => this.#property((paragraph) => void (paragraph.styleId = value)),
    "w:numId": (_, value) => this.#property((paragraph) => void (paragraph.list.numId = value ?? "0")),
    "w:ilvl": (_, value) => this.#property((paragraph) => void (paragraph.list.level = Math.min(Number(value) || 0, 8))),
    "w:outlineLvl": (_, value) => this.#property((paragraph) => void (paragraph.outline = Number(value))),
    "w:r": () => void (this.#flow.run = {}),
    "w:rStyle": (_, value) => this.#around(2) === "w:r" && void (this.#flow.run.styleId = value),
    "w:b": (_, value) => this.#around(2) === "w:r" && void (this.#flow.run.bold = isOn(value)),
    "w:rFonts": (attributes) => {
      const typeface = attribute(attributes, "eastAsia");
      if (this.#around(2) === "w:r" && typeface !== undefined) this.#flow.run.heavy = isForHeadings(typeface);
    },
    "w:vanish": (_, value) => (this.#around(2) === "w:r" ? void (this.#flow.run.hidden = isOn(value)) : isOn(value) && this.#markEnd("hidden")),
    "w:del": () => this.#markEnd("deleted"),
    "w:moveFrom": () => this.#markEnd("deleted"),
    "w:t": (attributes) => this.#collect(attribute(attributes, "space") === "preserve"),
    "m:t": () => this.#collect(true),
    "w:instrText": () => this.#collect(true),
    "w:tab": () => this.#write("\t"),
    "w:ptab": () => this.#write("\t"),
    "w:br": () => this.#write("\n"),
    "w:cr": () => this.#write("\n"),
    "w:noBreakHyphen": () => this.#write("-"),
    "w:sym": (attributes) => this.#write(symbolOf(Number.parseInt(attribute(attributes, "char") ?? "", 16), attribute(attributes, "font"))),
    "w:pgNum": () => this.#flow.paragraph && void (this.#flow.paragraph.hasPageNumber = true),
    "w:fldChar": (attributes) => this.#fieldChar(attribute(attributes, "fldCharType")),
    "w:fldSimple": (attributes) => {
      this.#flow.fields.begin();
      this.#flow.fields.instruct(attribute(attributes, "instr") ?? "");
      this.#flow.fields.separate();
    },
    "w:footnoteReference": () => void this.#notes++,
    "w:endnoteReference": () => void this.#notes++,
    "w:txbxContent": () => {
      this.#flows.push(new Flow(this.context, this.#story));
      this.#story.openList();
    },
    "w:tbl": () => {
      this.#flow.end();
      this.#story.openTable();
    },
    "w:tr": () => void this.#rows.push({ head: false }),
    "w:tblHeader": (_, value) => this.#rows.length > 0 && void (this.#rows.at(-1)!.head = isOn(value)),
    "w:tc": () => {
      this.#cells.push({ columns: 1, goesOn: false });
      this.#flows.push(new Flow(this.context, this.#story, this.#flow.fields));
      this.#story.openList();
    },
    "w:gridSpan": (_, value) => this.#cells.length > 0 && void (this.#cells.at(-1)!.columns = Number(value) || 1),
    "w:vMerge": (_, value) => this.#cells.length > 0 && void (this.#cells.at(-1)!.goesOn = value !== "restart"),
    "w:sdt": () => void this.#controls.push({ isContents: false, isPlaceholder: false }),
    "w:docPartGallery": (_, value) => this.#controls.length > 0 && /^Table of Contents$/i.test(value ?? "") && void (this.#controls.at(-1)!.isContents = true),
    "w:showingPlcHdr": (_, value) => this.#controls.length > 0 && void (this.#controls.at(-1)!.isPlaceholder = isOn(value)),
    "mc:AlternateContent": () => void this.#alternatives.push({ isTaken: false, before: 0 }),
    "mc:Choice": () => this.#openAlternative(),
    "mc:Fallback": () => this.#openAlternative(),
    "w:headerReference": (attributes) => void this.#headers.add(attribute(attributes, "id") ?? ""),
    "w:footerReference": (attributes) => void this.#footers.add(attribute(attributes, "id") ?? ""),
  };

  readonly #closes: Readonly<Record<string, () => void>> = {
    "w:p": () => this.#flow.endParagraph({ inContents: this.#controls.some(({ isContents }) => isContents) }),
    "w:t": () => this.#write(this.#taken()),
    "m:t": () => this.#write(this.#taken()),
    "w:instrText": () => this.#flow.fields.instruct(this.#taken()),
    "w:fldSimple": () => this.#write(this.#flow.fields.end()),
    "w:txbxContent": () => {
      this.#flow.end();
      this.#flows.pop();
      const lines = this.#story.closeList();
      const { paragraph } = this.#flow;
      if (paragraph) for (const line of lines) paragraph.boxes.push(line);
      else this.#story.add(lines);
    },
    "w:tc": () => {
      this.#flow.end();
      this.#flows.pop();
      this.#story.closeCell(this.#cells.pop() ?? { columns: 1, goesOn: false });
    },
    "w:tr": () => this.#story.closeRow(this.#rows.pop() ?? { head: false }),
    "w:tbl": () => this.#story.closeTable(),
    "w:sdt": () => void this.#controls.pop(),
    "mc:Choice": () => this.#closeAlternative(),
    "mc:AlternateContent": () => void this.#alternatives.pop(),
  };

  #property(set: (paragraph: OpenParagraph) => void): void {
    if (this.#flow.paragraph) set(this.#flow.paragraph);
  }

  /** A mark on the paragraph's own end: `w:pPr/w:rPr/w:del`. */
  #markEnd(how: OpenParagraph["endIs"]): void {
    if (this.#around() === "w:rPr" && this.#around(2) === "w:pPr") this.#property((paragraph) => void (paragraph.endIs = how));
  }

  #collect(keepsSpace: boolean): void {
    this.#collected = "";
    this.#keepsSpace = keepsSpace;
  }

  #taken(): string {
    const words = (this.#collected ?? "").replace(/[\r\n]/g, " ");
    this.#collected = null;
    return this.#keepsSpace ? words : withoutOuterSpace(words);
  }

  #write(words: string): void {
    if (this.#controls.some(({ isPlaceholder }) => isPlaceholder) && this.#flow.isPrompt) return;
    if (!this.#flow.write(words)) return;
    this.#written += words.length;
    refuseTooLong(this.#written);
  }

  #fieldChar(type: string | undefined): void {
    const { fields } = this.#flow;
    if (type === "begin") fields.begin();
    else if (type === "separate") fields.separate();
    else if (type === "end") this.#write(fields.end());
  }

  /** One alternative is read: the first that says anything. */
  #openAlternative(): void {
    const alternatives = this.#alternatives.at(-1);
    if (alternatives?.isTaken) this.#leaveUnsaid();
    else if (alternatives) alternatives.before = this.#written;
  }

  #closeAlternative(): void {
    const alternatives = this.#alternatives.at(-1);
    if (alternatives && this.#written > alternatives.before) alternatives.isTaken = true;
  }
}

/** XML's white space; that of Chinese text is part of it. */
function withoutOuterSpace(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && " \t".includes(words[start]!)) start++;
  while (end > start && " \t".includes(words[end - 1]!)) end--;
  return words.slice(start, end);
}
