const GAP = 8;
/** Half the room that a mark's line of 20 px leaves in the text's line of 36. */
const REST = 8;

/** A mark that had to move below the one before it is tied to its line by an elbow. */
export function drawElbows(root: HTMLElement): void {
  for (const mark of root.querySelectorAll<HTMLElement>("[data-mark]")) {
    const tick = mark.parentElement;
    if (tick === null) continue;
    const line = [...tick.getClientRects()].find(({ height }) => height > 0);
    if (line === undefined) continue;
    const moved = Math.round(mark.getBoundingClientRect().top + mark.offsetHeight / 2 - (line.top + line.height / 2));
    if (moved > REST) mark.style.setProperty("--moved", `${moved}px`);
    mark.toggleAttribute("data-moved", moved > REST);
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
