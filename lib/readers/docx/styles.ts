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
};

/** Outline levels beyond the ninth are body text. */
const LEVELS = 9;
/** A chain of styles longer than this goes round in a circle. */
const LONGEST_CHAIN = 64;

/** What a document's styles say of its paragraphs and runs. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #chains = new Map<string, readonly Style[]>();
  #defaultParagraph: string | undefined;

  constructor(bytes: Buffer | null) {
    if (bytes) this.#read(bytes);
  }

  /** Of a paragraph of this style, or of none: its outline level (1 the outermost), whether a table of contents is made of such. */
  paragraph(id: string | undefined): { readonly heading: number | undefined; readonly isContents: boolean } {
    const chain = this.#chain(id ?? this.#defaultParagraph);
    const outline = firstOf(chain, ({ outline, name }) => outline ?? outlineByName(name));
    return { heading: outline === undefined || outline >= LEVELS ? undefined : outline + 1, isContents: chain.some(({ name }) => /^toc\s?(?:\d|heading)/i.test(name)) };
  }

  /** The list that a paragraph style belongs to, and the styles from it up that a list's levels may name. */
  list(id: string | undefined): ListPlace & { readonly chain: readonly string[] } {
    const ids = this.#ids(id ?? this.#defaultParagraph);
    const chain = ids.map((each) => this.#styles.get(each)!);
    return { numId: firstOf(chain, ({ numId }) => numId), level: firstOf(chain, ({ level }) => level), chain: ids };
  }

  isHidden(id: string | undefined): boolean | undefined {
    return firstOf(this.#chain(id), ({ hidden }) => hidden);
  }

  isBold(id: string | undefined): boolean | undefined {
    return firstOf(this.#chain(id), ({ bold }) => bold);
  }

  #chain(id: string | undefined): readonly Style[] {
    if (id === undefined) return [];
    const known = this.#chains.get(id);
    if (known) return known;
    const chain = this.#ids(id).map((each) => this.#styles.get(each)!);
    this.#chains.set(id, chain);
    return chain;
  }

  #ids(id: string | undefined): string[] {
    const ids: string[] = [];
    let next = id;
    while (next !== undefined && this.#styles.has(next) && ids.length < LONGEST_CHAIN) {
      ids.push(next);
      next = this.#styles.get(next)!.basedOn;
    }
    return ids;
  }

  #read(bytes: Buffer): void {
    let style: { -readonly [Key in keyof Style]: Style[Key] } | null = null;
    let id = "";
    let isDefault = false;
    const parents: string[] = [];
    readXml(bytes, {
      open: (name, attributes) => {
        const value = attribute(attributes, "val");
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
