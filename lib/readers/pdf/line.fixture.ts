import type { Sheet } from "@/lib/readers/pdf/furniture";
import type { Line } from "@/lib/readers/pdf/line";
import { linesOfRuns } from "@/lib/readers/pdf/lines";
import type { Run } from "@/lib/readers/pdf/run";

/** A run of Chinese words, an em each. */
export function runAt(words: string, x: number, y: number, size = 16): Run {
  return { words, x, y, width: words.length * size, size, artifact: false };
}

export function lineAt(words: string, { x = 80, y = 700, size = 16, page = 1 }: { x?: number; y?: number; size?: number; page?: number } = {}): Line {
  return linesOfRuns([runAt(words, x, y, size)], page)[0]!;
}

/** A page of A4 with lines one below the other from the top; each ideographic space before them is an indent of an em. */
export function sheetOf(number: number, lines: readonly string[], { head = [], foot = [] }: { head?: readonly Line[]; foot?: readonly Line[] } = {}): Sheet {
  const body = lines.map((line, index) => lineAt(line.trimStart(), { x: 80 + (line.length - line.trimStart().length) * 16, y: 740 - index * 28, page: number }));
  return { number, width: 595, height: 842, lines: [...head, ...body, ...foot] };
}
