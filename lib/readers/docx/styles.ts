import { isForHeadings } from "@/lib/readers/typefaces";
import { attribute, readXml } from "@/lib/readers/xml";

/** Where a paragraph stands in a list, as far as its style or itself says. */
export type ListPlace = { readonly numId?: string | undefined; readonly level?: number | undefined };

type Style = {
  readonly basedOn: string | undefined;
  name: string;
  numId?: string;
  level?: number;
  outline?: number;
  hidden?: boolean;
  bold?: boolean;
  heavy?: boolean;
};

/** Names of the styles that tables of contents are made of, in Word and in WPS. */
const CONTENTS = /^(?:toc\s?(?:\d|heading)|WPSOffice手动目录|目录 ?\d)/i;
const PROMPT = /^(?:placeholder text|占位符文本)$/i;
/** Outline levels beyond the ninth are body text. */
const LEVELS = 9;
/** A chain of styles longer than this goes round in a circle. */
const LONGEST_CHAIN = 64;
const NO_STYLE: Resolved = { heading: undefined, isContents: false, isPrompt: false, list: {}, chain: [], hidden: undefined, bold: undefined, heavy: undefined };

/** What a style says, and the ones it is based on where it does not. */
type Resolved = {
  /** Its outline level, 1 the outermost. */
  readonly heading: number | undefined;
  /** A table of contents is made of such paragraphs. */
  readonly isContents: boolean;
  /** What a control asks for is set in it, until it is filled in. */
  readonly isPrompt: boolean;
  readonly list: ListPlace;
  /** The style and those it is based on: a list's levels may name any of them. */
  readonly chain: readonly string[];
  readonly hidden: boolean | undefined;
  readonly bold: boolean | undefined;
  /** Its typeface is one for headings. */
  readonly heavy: boolean | undefined;
};

/** What a document's styles say of its paragraphs and runs. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, Resolved>();
  #defaultParagraph: string | undefined;

  constructor(bytes: Buffer | null) {
    if (bytes) this.#read(bytes);
  }

  /** Of a paragraph of this style, or of none. */
  ofParagraph(id: string | undefined): Resolved {
    return this.#resolve(id ?? this.#defaultParagraph);
  }

  ofRun(id: string | undefined): Resolved {
    return this.#resolve(id);
  }

  #resolve(id: string | undefined): Resolved {
    if (id === undefined) return NO_STYLE;
    let resolved = this.#resolved.get(id);
    if (!resolved) {
      resolved = this.#resolveChain(id);
      this.#resolved.set(id, resolved);
    }
    return resolved;
  }

  #resolveChain(id: string): Resolved {
    const [ids, chain]: [string[], Style[]] = [[], []];
    let next: string | undefined = id;
    while (next !== undefined && chain.length < LONGEST_CHAIN) {
      const style = this.#styles.get(next);
      if (!style) break;
      ids.push(next);
      chain.push(style);
      next = style.basedOn;
    }
    const outline = firstOf(chain, ({ outline, name }) => outline ?? outlineByName(name));
    return {
      heading: outline === undefined || outline >= LEVELS ? undefined : outline + 1,
      isContents: chain.some(({ name }) => CONTENTS.test(name)),
      isPrompt: chain.some(({ name }) => PROMPT.test(name)),
      list: { numId: firstOf(chain, ({ numId }) => numId), level: firstOf(chain, ({ level }) => level) },
      chain: ids,
      hidden: firstOf(chain, ({ hidden }) => hidden),
      bold: firstOf(chain, ({ bold }) => bold),
      heavy: firstOf(chain, ({ heavy }) => heavy),
    };
  }

  #read(bytes: Buffer): void {
    let style: { -readonly [Key in keyof Style]: Style[Key] } | null = null;
    let id = "";
    let isDefault = false;
    const parents: string[] = [];
    readXml(bytes, {
      open: (name, attributes) => {
        const [value, typeface] = [attribute(attributes, "val"), attribute(attributes, "eastAsia")];
        parents.push(name);
        if (name === "w:style") {
          const type = attribute(attributes, "type");
          style = { basedOn: undefined, name: "" };
          id = attribute(attributes, "styleId") ?? "";
          isDefault = type === "paragraph" && isOn(attribute(attributes, "default") ?? "0");
          return;
        }
        // A table style's conditional parts say nothing of paragraphs outside tables.
        if (!style || parents.includes("w:tblStylePr")) return;
        if (name === "w:name") style.name = value ?? "";
        else if (name === "w:basedOn") style.basedOn = value;
        else if (name === "w:numId") style.numId = value ?? "0";
        else if (name === "w:ilvl") style.level = Number(value);
        else if (name === "w:outlineLvl") style.outline = Number(value);
        else if (name === "w:vanish") style.hidden = isOn(value);
        else if (name === "w:b") style.bold = isOn(value);
        else if (name === "w:rFonts") style.heavy = typeface === undefined ? style.heavy : isForHeadings(typeface);
      },
      close: (name) => {
        parents.pop();
        if (name !== "w:style" || !style) return;
        if (!this.#styles.has(id)) this.#styles.set(id, style);
        if (isDefault) this.#defaultParagraph ??= id;
        style = null;
      },
    });
  }
}

/** A switch is on where it stands alone. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/i.test(value);
}

function firstOf<T, V>(items: readonly T[], ask: (item: T) => V | undefined): V | undefined {
  for (const item of items) {
    const value = ask(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

function outlineByName(name: string): number | undefined {
  const number = /^(?:heading|标题) ?([1-9])$/i.exec(name)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}
