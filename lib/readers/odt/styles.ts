import type { ListLevel, ListLevels } from "@/lib/readers/list-labels/list-counters";
import { listLevelOf } from "@/lib/readers/odt/list-levels";
import { isForHeadings } from "@/lib/readers/typefaces";
import { attribute, type Attributes } from "@/lib/readers/xml";

type Style = { readonly parent: string | undefined; readonly list: string | undefined; readonly name: string; hidden?: boolean; bold?: boolean };

/** A chain of styles longer than this goes round in a circle. */
const LONGEST_CHAIN = 64;

/** The styles of an OpenDocument file as they are met; those of its content go before the ones of the document. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  readonly #lists = new Map<string, (ListLevel | undefined)[]>();
  readonly #outline: (ListLevel | undefined)[] = [];
  #style: Style | null = null;
  #levels: (ListLevel | undefined)[] | null = null;

  /** `document`: the styles that this file's own are based on. */
  constructor(private readonly document: OdtStyles | null) {}

  /** Takes in an element of a file's style sections. */
  open(name: string, attributes: Attributes): void {
    const called = attribute(attributes, "name");
    if (name === "style:style" && called !== undefined) {
      this.#style = { parent: attribute(attributes, "parent-style-name"), list: attribute(attributes, "list-style-name"), name: attribute(attributes, "display-name") ?? called };
      this.#styles.set(called, this.#style);
    } else if (name === "style:text-properties" && this.#style) {
      const display = attribute(attributes, "display");
      if (display !== undefined) this.#style.hidden = display === "none";
      const weight = attribute(attributes, "font-weight");
      if (weight !== undefined) this.#style.bold = weight === "bold" || Number(weight) >= 600;
      const typeface = attribute(attributes, "font-name-asian") ?? attribute(attributes, "font-family-asian");
      if (typeface !== undefined && isForHeadings(typeface)) this.#style.bold = true;
    } else if (name === "text:list-style" && called !== undefined) {
      this.#levels = [];
      this.#lists.set(called, this.#levels);
    } else if (name === "text:outline-style") {
      this.#levels = this.#outline;
    } else if (this.#levels) {
      const found = listLevelOf(name, attributes);
      if (found) this.#levels[found.index] = found.level;
    }
  }

  close(name: string): void {
    if (name === "style:style") this.#style = null;
    if (name === "text:list-style" || name === "text:outline-style") this.#levels = null;
  }

  list(name: string | undefined): ListLevels {
    return this.#lists.get(name ?? "") ?? this.document?.list(name) ?? [];
  }

  get outline(): ListLevels {
    return this.#outline.length > 0 ? this.#outline : (this.document?.outline ?? []);
  }

  listOf(name: string | undefined): string | undefined {
    return this.#ask(name, ({ list }) => list);
  }

  isHidden(name: string | undefined): boolean | undefined {
    return this.#ask(name, ({ hidden }) => hidden);
  }

  isBold(name: string | undefined): boolean | undefined {
    return this.#ask(name, ({ bold }) => bold);
  }

  /** A table of contents is made of such paragraphs. */
  isContents(name: string | undefined): boolean {
    return this.#ask(name, (style) => (/^(?:Contents(?: |_20_)(?:\d|Heading)|目录 ?\d)/i.test(style.name) ? true : undefined)) ?? false;
  }

  #ask<Value>(name: string | undefined, question: (style: Style) => Value | undefined): Value | undefined {
    let next = name;
    for (let step = 0; next !== undefined && step < LONGEST_CHAIN; step++) {
      const style = this.#find(next);
      const answer = style && question(style);
      if (answer !== undefined) return answer;
      next = style?.parent;
    }
    return undefined;
  }

  #find(name: string): Style | undefined {
    return this.#styles.get(name) ?? (this.document ? this.document.#find(name) : undefined);
  }
}
