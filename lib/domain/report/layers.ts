import type { Span } from "@/lib/domain/report/model";

/**
 * A text and two copies of it to recognise things in, of the same length, so that every position holds in all three.
 * `folded`: full-width digits, letters and punctuation made half-width. `masked`: also, what stands in brackets and
 * quotation marks hidden, so that a full stop or a comma there divides nothing.
 */
export type Layers = { readonly text: string; readonly folded: string; readonly masked: string };

export function layersOf(text: string): Layers {
  const folded = foldWidth(text);
  return { text, folded, masked: maskBrackets(folded) };
}

/** Full-width forms to ASCII, one code unit for one. For recognition only; the text itself is never changed. */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\uff61\u3000\u00a0]/g, (char) => {
    if (char === "\uff61") return "。";
    return char === "\u3000" || char === "\u00a0" ? " " : String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  });
}

const OPENER_OF: Readonly<Record<string, string>> = { ")": "(", "》": "《", "〉": "〈", "”": "“", "’": "‘", "」": "「", "』": "『", "】": "【", "]": "[", "〕": "〔" };
const OPENERS = new Set(Object.values(OPENER_OF));
const BRACKET = new RegExp(`[\\n${[...OPENERS, ...Object.keys(OPENER_OF)].map((char) => `\\${char}`).join("")}]`, "g");
const TERMINATOR = /[。!?]/;
const MASK = "□";

/** Outermost matched pairs of the brackets in `marks`, in order, closing mark included; none reaches over a line's end. */
export function bracketSpans(folded: string, marks: RegExp = BRACKET): Span[] {
  const spans: Span[] = [];
  let open: { char: string; at: number }[] = [];
  let waiting = new Map<string, number>();
  for (const { 0: char, index } of folded.matchAll(marks)) {
    if (char === "\n") {
      open = [];
      waiting = new Map();
    } else if (OPENERS.has(char)) {
      open.push({ char, at: index });
      waiting.set(char, (waiting.get(char) ?? 0) + 1);
    } else if (waiting.get(OPENER_OF[char]!)) {
      const start = closePair(open, waiting, OPENER_OF[char]!);
      while (spans.length > 0 && spans[spans.length - 1]!.start > start) spans.pop();
      spans.push({ start, end: index + 1 });
    }
  }
  return spans;
}

function closePair(open: { char: string; at: number }[], waiting: Map<string, number>, opener: string): number {
  for (;;) {
    const { char, at } = open.pop()!;
    waiting.set(char, waiting.get(char)! - 1);
    if (char === opener) return at;
  }
}

function maskBrackets(folded: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of bracketSpans(folded)) {
    const last = folded[end - 2]!;
    // “……。” ends a sentence after its closing mark.
    parts.push(folded.slice(at, start), MASK.repeat(end - start - 1), end - start > 2 && TERMINATOR.test(last) ? last : MASK);
    at = end;
  }
  parts.push(folded.slice(at));
  return parts.join("");
}
