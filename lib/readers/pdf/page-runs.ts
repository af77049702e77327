import { plainWords } from "@/lib/readers/pdf/plain-words";
import type { Turn } from "@/lib/domain/report/places";
import type { Page, Run } from "@/lib/readers/pdf/run";
import { toUpright } from "@/lib/readers/pdf/upright";

/** What the PDF library tells of a page's text, as far as it is used. */
export type TextItem = { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly height: number };
/** Begins or ends a part of the page's content that the file puts a name to. */
export type Mark = { readonly type: string; readonly tag?: string | null };

/** A scanned page lies askew by as much; more is a watermark. */
const SKEW_DEGREES = 6;

type Found = Omit<Run, "x" | "y"> & { readonly at: readonly [number, number]; readonly turn: Turn };

/** A page's runs, laid upright. Which way is up is told by most of its words; those that stand otherwise are left out. */
export function pageOf(number: number, view: Page["view"], items: readonly (TextItem | Mark)[]): Page {
  const found = foundIn(items);
  const turn = mostCommonTurn(found);
  const upright = turn === 0 || turn === 180;
  const [left, bottom, right, top] = view;
  const size = upright ? { width: right - left, height: top - bottom } : { width: top - bottom, height: right - left };
  const runs = found
    .filter((run) => run.turn === turn)
    .map(({ words, at, width, size: em, artifact }) => ({ words, ...toUpright(turn, view, at[0], at[1]), width, size: em, artifact }));
  return { number, ...size, turn, view, runs };
}

function foundIn(items: readonly (TextItem | Mark)[]): Found[] {
  const found: Found[] = [];
  const marks: boolean[] = [];
  for (const item of items) {
    if ("type" in item) {
      if (item.type.startsWith("begin")) marks.push(item.tag === "Artifact");
      else marks.pop();
      continue;
    }
    const words = plainWords(item.str).trim();
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    const turn = turnOf(a, b);
    if (words === "" || turn === null) continue;
    found.push({ words, at: [x, y], width: item.width, size: sizeOf(c, d, item.height), artifact: marks.includes(true), turn });
  }
  return found;
}

/** To a quarter of a point: the same type differs by less from one place to another. */
function sizeOf(c: number, d: number, height: number): number {
  return Math.round((Math.hypot(c, d) || height) * 4) / 4 || 1;
}

function turnOf(a: number, b: number): Turn | null {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const turn = Math.round(degrees / 90) * 90;
  return Math.abs(degrees - turn) <= SKEW_DEGREES ? (((turn + 360) % 360) as Turn) : null;
}

function mostCommonTurn(found: readonly Found[]): Turn {
  const lengths = new Map<Turn, number>([[0, 0]]);
  for (const { turn, words } of found) lengths.set(turn, (lengths.get(turn) ?? 0) + words.length);
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
