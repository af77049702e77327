const BLOCKS = "p, h2, h3, h4, summary, li, tr";
const CELLS = "td:not(:last-child), th:not(:last-child)";

/** What is copied from the report is the report's words alone: without the marks in its margin and the breaks they make. */
export function copyWords(event: ClipboardEvent): void {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || event.clipboardData === null) return;
  const copied = selection.getRangeAt(0).cloneContents();
  const marks = copied.querySelectorAll("[data-mark], [data-panel], [data-counted]");
  if (marks.length === 0) return;
  for (const mark of marks) mark.remove();
  for (const cell of copied.querySelectorAll(CELLS)) cell.append("\t");
  for (const block of copied.querySelectorAll(BLOCKS)) block.append("\n");
  event.clipboardData.setData("text/plain", (copied.textContent ?? "").trim());
  event.preventDefault();
}
