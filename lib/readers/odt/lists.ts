import { ListCounters } from "@/lib/readers/list-labels/list-counters";
import { LEVELS } from "@/lib/readers/odt/list-levels";
import type { OdtStyles } from "@/lib/readers/odt/styles";
import { attribute, type Attributes } from "@/lib/readers/xml";

type Item = { readonly isHeader: boolean; readonly startAt: number | undefined; readonly style: string | undefined; isLabelled: boolean };
type OpenList = { readonly counted: string; readonly style: string | undefined; item: Item | null };

const OUTLINE = "outline";

/** The lists that are open at a place in an OpenDocument text, and the labels of the paragraphs in them. */
export class OdtLists {
  readonly #open: OpenList[] = [];
  readonly #counters = new ListCounters();
  /** What the lists of a style, and each list by its id, are counted as. */
  readonly #ofStyle = new Map<string, string>();
  readonly #byId = new Map<string, string>();
  #made = 0;

  constructor(private readonly styles: OdtStyles) {}

  openList(attributes: Attributes): void {
    const parent = this.#open.at(-1);
    const style = attribute(attributes, "style-name") ?? parent?.style;
    const counted = parent?.counted ?? this.#continued(attributes, style) ?? `list ${++this.#made}`;
    this.#ofStyle.set(style ?? "", counted);
    const id = attribute(attributes, "id");
    if (id !== undefined) this.#byId.set(id, counted);
    this.#open.push({ counted, style, item: null });
  }

  closeList(): void {
    this.#open.pop();
  }

  openItem(attributes: Attributes, { isHeader }: { readonly isHeader: boolean }): void {
    const list = this.#open.at(-1);
    if (list) list.item = { isHeader, startAt: startOf(attributes), style: attribute(attributes, "style-override"), isLabelled: false };
  }

  /** The label of the next paragraph: of an item, its first has it. */
  ofParagraph(styleName: string | undefined): string {
    const list = this.#open.at(-1);
    if (!list?.item || list.item.isHeader || list.item.isLabelled) return "";
    list.item.isLabelled = true;
    const levels = this.styles.list(list.item.style ?? list.style ?? this.styles.listOf(styleName));
    return this.#counters.next(list.counted, levels, Math.min(this.#open.length, LEVELS) - 1, list.item.startAt);
  }

  /** Whether the next paragraph goes on with an item that has its label already. */
  get isWithinItem(): boolean {
    return this.#open.at(-1)?.item?.isLabelled ?? false;
  }

  /** A heading outside any list is numbered by the outline. */
  ofHeading(styleName: string | undefined, level: number, attributes: Attributes): string {
    if (attribute(attributes, "is-list-header") === "true") return "";
    if (this.#open.length > 0) return this.ofParagraph(styleName);
    const startAt = attribute(attributes, "restart-numbering") === "true" ? startOf(attributes) ?? 1 : undefined;
    return this.#counters.next(OUTLINE, this.styles.outline, level - 1, startAt);
  }

  #continued(attributes: Attributes, style: string | undefined): string | undefined {
    const id = attribute(attributes, "continue-list");
    if (id !== undefined) return this.#byId.get(id);
    return attribute(attributes, "continue-numbering") === "true" ? this.#ofStyle.get(style ?? "") : undefined;
  }
}

function startOf(attributes: Attributes): number | undefined {
  const value = attribute(attributes, "start-value");
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
