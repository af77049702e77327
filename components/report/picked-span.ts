import type { Span } from "@/lib/domain/report/model";

/** What is drawn within a line and is none of its words. */
const NOT_WORDS = "[data-mark], [data-counted]";

/** The span of the words that are selected within drawn lines; null where none are. Lines bear `data-line`, the start of their words. */
export function pickedSpan(root: Element, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer) && !range.intersectsNode(root)) return null;
  const pieces = [...root.querySelectorAll<HTMLElement>("[data-line]")]
    .filter((line) => range.intersectsNode(line))
    .map((line) => ({ start: placeIn(line, range.startContainer, range.startOffset) ?? placeIn(line), end: placeIn(line, range.endContainer, range.endOffset) ?? placeIn(line, line, line.childNodes.length)! }))
    .filter((piece): piece is Span => piece.start !== null && piece.start < piece.end);
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The place in the text of a point of the page, of a line's beginning without one; null where it lies outside of the line. */
function placeIn(line: HTMLElement, node: Node = line, offset = 0): number | null {
  if (!line.contains(node)) return null;
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(node, offset);
  const words = before.cloneContents();
  for (const other of words.querySelectorAll(NOT_WORDS)) other.remove();
  return Number(line.dataset["line"]) + (words.textContent?.length ?? 0);
}
