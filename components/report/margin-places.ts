const GAP = 8;
/** Less than this is no elbow. */
const REST = 8;
/** From one mark to the next, so that a finger or a mouse hits the one it means. */
const LEAST_APART = 24;

/**
 * A mark that stands below the one before it, on the same line of the text, is drawn up close to it and tied to its
 * line by an elbow. In the gutter of a narrow window marks stay where they fall.
 */
export function drawElbows(root: HTMLElement): void {
  let free = -Infinity;
  for (const mark of root.querySelectorAll<HTMLElement>("[data-mark]")) {
    // A table's lights stand beside their row.
    if (mark.closest(".row-marks")) continue;
    const line = mark.parentElement?.getClientRects()[0];
    if (line === undefined || line.height === 0) continue;
    const isBeside = getComputedStyle(mark).float === "right";
    const { top, height } = mark.getBoundingClientRect();
    const fallen = top - (Number.parseFloat(mark.style.getPropertyValue("--shift")) || 0) * Number(isBeside);
    const wanted = line.top + line.height / 2 - height / 2;
    const placed = isBeside ? Math.min(fallen, Math.max(wanted, free)) : fallen;
    const moved = Math.round(placed - wanted);
    mark.style.setProperty("--shift", `${placed - fallen}px`);
    mark.style.setProperty("--moved", `${moved}px`);
    mark.toggleAttribute("data-moved", moved > REST);
    free = placed + Math.max(height, LEAST_APART);
  }
}

/** Below its mark, or above where there is more room; within the paper's sides. On a phone the sheet has its own place. */
export function placePanel(root: HTMLElement, mark: HTMLElement, panel: HTMLElement): void {
  const [around, at] = [root.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (getComputedStyle(panel).position === "fixed") return void panel.removeAttribute("style");
  const { offsetWidth: width, offsetHeight: height } = panel;
  const isAbove = at.bottom + GAP + height > window.innerHeight && at.top - GAP - height > 0;
  const left = Math.min(Math.max(GAP, at.right - around.left - width), Math.max(GAP, around.width - width - GAP));
  Object.assign(panel.style, { left: `${left}px`, top: `${isAbove ? at.top - around.top - height - GAP : at.bottom - around.top + GAP}px` });
}
