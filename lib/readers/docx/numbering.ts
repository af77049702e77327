import { ListCounters, type ListLevel } from "@/lib/readers/list-labels/list-counters";
import { isOn, type ListPlace, type Styles } from "@/lib/readers/docx/styles";
import { attribute, readXml, type Attributes } from "@/lib/readers/xml";

type Level = { start: number; format: string; text: string; inDigits?: boolean; restartsAfter?: number; style?: string; hidden?: boolean };
type Abstract = { readonly id: string; readonly levels: Level[]; styleLink?: string };
type Override = { level?: Level; startAt?: number };
type Num = { readonly abstract: string; readonly overrides: Map<number, Override> };
/** A list as paragraphs refer to it: the abstract one behind it, with its levels as they are changed. */
type List = { readonly abstract: Abstract; readonly levels: readonly ListLevel[]; readonly num: Num };

const LEVELS = 9;
const NO_LIST = "0";
const NO_NUMBER: Level = { start: 1, format: "none", text: "" };

/** The labels that Word shows before a document's paragraphs, asked for in their order. */
export class Numbering {
  readonly #abstracts = new Map<string, Abstract>();
  readonly #nums = new Map<string, Num>();
  readonly #lists = new Map<string, List | null>();
  readonly #counters = new ListCounters();

  constructor(
    bytes: Buffer | null,
    private readonly styles: Styles,
  ) {
    if (bytes) this.#read(bytes);
  }

  /** The label of the next paragraph, or empty. `own`: what the paragraph says itself, before its style. */
  next(styleId: string | undefined, own: ListPlace): string {
    const style = this.styles.ofParagraph(styleId);
    const numId = own.numId ?? style.list.numId;
    if (numId === undefined || numId === NO_LIST) return "";
    const list = this.#list(numId);
    if (!list) return "";
    const level = own.level ?? (own.numId === undefined ? levelOfStyle(list, style) : 0);
    return this.#counters.next(list.abstract.id, list.levels, level, this.#counters.once(numId, level, list.num.overrides.get(level)?.startAt));
  }

  #list(numId: string): List | null {
    const known = this.#lists.get(numId);
    if (known !== undefined) return known;
    const num = this.#nums.get(numId);
    const abstract = num && this.#abstractOf(num);
    const levels = abstract && Array.from({ length: LEVELS }, (_, level) => changed(abstract.levels[level], num.overrides.get(level)));
    const list = levels ? { num, abstract, levels } : null;
    this.#lists.set(numId, list);
    return list;
  }

  /** A list may be made by a numbering style, whose own list has the levels. */
  #abstractOf(num: Num): Abstract | undefined {
    const abstract = this.#abstracts.get(num.abstract);
    if (!abstract?.styleLink) return abstract;
    const linked = this.#nums.get(this.styles.ofParagraph(abstract.styleLink).list.numId ?? NO_LIST);
    return (linked && this.#abstracts.get(linked.abstract)) ?? abstract;
  }

  #read(bytes: Buffer): void {
    let abstract: Abstract | null = null;
    let num: Num | null = null;
    let override: Override | null = null;
    let level: Level | null = null;
    // Ways of writing numbers that older programs do not know stand beside one that they do.
    let inChoice = 0;
    const starts: Readonly<Record<string, (attributes: Attributes, value: string) => void>> = {
      "w:abstractNum": (attributes) => {
        abstract = { id: attribute(attributes, "abstractNumId") ?? "", levels: [] };
        this.#abstracts.set(abstract.id, abstract);
      },
      "w:numStyleLink": (_, value) => abstract && (abstract.styleLink = value),
      "w:num": (attributes) => {
        abstract = null;
        num = { abstract: "", overrides: new Map() };
        this.#nums.set(attribute(attributes, "numId") ?? "", num);
      },
      "w:abstractNumId": (_, value) => num && Object.assign(num, { abstract: value }),
      "w:lvlOverride": (attributes) => num?.overrides.set(levelOf(attributes), (override = {})),
      "w:startOverride": (_, value) => override && (override.startAt = numberOf(value, 0)),
      "w:lvl": (attributes) => {
        level = { start: 0, format: "decimal", text: "" };
        if (abstract) abstract.levels[levelOf(attributes)] = level;
        else if (override) override.level = level;
      },
      "w:start": (_, value) => level && (level.start = numberOf(value, 0)),
      "w:numFmt": (_, value) => level && (level.format = value),
      "w:lvlText": (attributes, value) => level && (level.text = isOn(attribute(attributes, "null") ?? "0") ? "" : value),
      "w:isLgl": (attributes) => level && (level.inDigits = isOn(attribute(attributes, "val"))),
      "w:lvlRestart": (_, value) => level && (level.restartsAfter = numberOf(value, LEVELS) - 1),
      "w:pStyle": (_, value) => level && (level.style = value),
      "w:vanish": (attributes) => level && (level.hidden = isOn(attribute(attributes, "val"))),
    };
    readXml(bytes, {
      open: (name, attributes) => {
        if (name === "mc:Choice") inChoice++;
        else if (inChoice === 0) starts[name]?.(attributes, attribute(attributes, "val") ?? "");
      },
      close: (name) => {
        if (name === "mc:Choice") inChoice--;
        else if (name === "w:lvl") level = null;
        else if (name === "w:lvlOverride") override = null;
      },
    });
  }
}

function changed(own: Level | undefined, override: Override | undefined): ListLevel {
  const level = override?.level ?? own ?? NO_NUMBER;
  return { ...level, text: level.hidden ? "" : level.text, start: override?.startAt ?? level.start };
}

/** Of a paragraph in a list by its style: the level that names the style, or one it is based on, else the style's own. */
function levelOfStyle({ abstract }: List, { chain, list: { level = 0 } }: ReturnType<Styles["ofParagraph"]>): number {
  for (const style of chain) {
    const named = abstract.levels.findIndex((each) => each?.style === style);
    if (named !== -1) return named;
  }
  return level;
}

function levelOf(attributes: Attributes): number {
  return Math.min(numberOf(attribute(attributes, "ilvl") ?? "", 0), LEVELS - 1);
}

/** A whole number of a sane size, or the other. */
function numberOf(value: string, otherwise: number): number {
  return /^\d{1,9}$/.test(value) ? Number(value) : otherwise;
}
