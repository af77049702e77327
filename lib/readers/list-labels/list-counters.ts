import { writeNumber } from "@/lib/readers/list-labels/number-format";
import { bulletOf } from "@/lib/readers/symbols";

/** How one level of a list is numbered and shown, whatever the file calls it. */
export type ListLevel = {
  readonly start: number;
  /** A way of writing numbers, as `writeNumber` knows it; `bullet` for a sign, `none` for no number. */
  readonly format: string;
  /** What is shown, `%1` to `%9` standing for the numbers of the levels: `（%2）`, `%1.%2`, or a bullet's sign. */
  readonly text: string;
  /** All numbers in plain digits, 1.2 below 第一章. */
  readonly inDigits?: boolean;
  /** It starts again after a paragraph of this level or an outer one (0 the outermost, -1 never); else after any outer one. */
  readonly restartsAfter?: number;
};

export type ListLevels = readonly (ListLevel | undefined)[];

/** Counts the paragraphs of a document's lists, in order, as Word does. */
export class ListCounters {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  /**
   * The label of the next paragraph of a list at a level, 0 the outermost; empty where none is shown.
   * `startAt` gives it a number instead of the one that follows.
   */
  next(list: string, levels: ListLevels, level: number, startAt?: number): string {
    const own = levels[level];
    if (!own) return "";
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    // An outer level without an item yet counts as begun.
    for (let outer = 0; outer < level; outer++) counts[outer] ??= levels[outer]?.start;
    const last = counts[level];
    counts[level] = startAt ?? (last === undefined ? own.start : last + 1);
    for (let deeper = level + 1; deeper < counts.length; deeper++) {
      if (level <= (levels[deeper]?.restartsAfter ?? deeper - 1)) counts[deeper] = undefined;
    }
    if (own.format === "bullet") return bulletOf(own.text);
    return own.text.replace(/%([1-9])/g, (_, digit: string) => numberAt(levels, counts, Number(digit) - 1, own.inDigits === true)).trim();
  }

  /** A list that is told where to start does so at its first paragraph of that level; later it counts on. */
  once(list: string, level: number, startAt: number | undefined): number | undefined {
    const key = `${list} ${level}`;
    if (startAt === undefined || this.#started.has(key)) return undefined;
    this.#started.add(key);
    return startAt;
  }
}

function numberAt(levels: ListLevels, counts: readonly (number | undefined)[], level: number, inDigits: boolean): string {
  const shown = levels[level];
  if (!shown) return "";
  const value = counts[level] ?? shown.start;
  return inDigits && shown.format !== "none" ? String(value) : writeNumber(value, shown.format);
}
