import { admits, announces, promises } from "@/lib/domain/report/announcing";
import type { Layers } from "@/lib/domain/report/layers";
import type { SectionKind } from "@/lib/domain/report/model";
import { isDivided, type OutlineNode } from "@/lib/domain/report/outline-node";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import { isMergedHeading, headsUndone, kindAfter, kindOfSection, kindOfSubsection, recallsFinding, tellsOfOpenWork } from "@/lib/domain/report/sections";
import { sliceOf } from "@/lib/domain/report/span";
import { TERM } from "@/lib/domain/report/terms";
import { namesAnswer } from "@/lib/domain/report/turns";

/** Within an item of a merged section: ①存在的问题:… ②下一步打算:… */
const STARTS_PART = /^(?:存在|主要|突出)?的?.{0,4}(?:问题|不足|短板)|^下一?步|^(?:整改|改进|工作)(?:措施|举措|打算|方向)/;

/** What kind of part a heading (folded) opens below its parent, a section without one; `divided` where it holds more than one kind. `before` is the kind of the section before it. */
export function kindBelow(layers: Layers, parent: OutlineNode | null, heading: string, year: number | null, before: SectionKind | undefined, onRectification = false): { kind: SectionKind; divided: boolean } {
  if (!parent) {
    // Each of its sections may tell of one problem.
    if (onRectification && /^(?:关于|针对).*问题$/.test(heading) && !/存在的|整改(?:工作)?中|下一?步|需要/.test(heading) && !tellsOfOpenWork(heading)) return { kind: "achievements", divided: false };
    const named = kindOfSection(heading, year);
    const kind = named === "other" ? kindAfter(before, heading, year) : named;
    return { kind, divided: kind === "other" || isMergedHeading(heading, year) };
  }
  // Below what was rectified, 关于…有差距的问题 is one of the problems that were.
  const named = parent.rank === 0 && !(parent.kind === "achievements" && tellsOfRectification(layers, parent) && recallsFinding(heading)) ? kindOfSection(heading, year) : "other";
  if (named !== "other") return { kind: named, divided: isMergedHeading(heading, year) };
  if (parent.kind === "achievements" && parent.parent === null && headsUndone(heading)) return { kind: "shortcomings", divided: false };
  if (parent.kind === "shortcomings" && namesAnswer(heading)) return { kind: "arrangements", divided: false };
  const own = parent.divided && (parent.parent === null || STARTS_PART.test(heading)) ? kindOfSubsection(heading, year) : null;
  return own ? { kind: own, divided: isMergedHeading(heading, year) } : { kind: parent.kind, divided: parent.divided };
}

/** Below a heading of problems and plans, a table's row says what will be done, unless it only says what is wrong. */
export function kindOfRow(layers: Layers, { cells = [] }: Paragraph, parent: OutlineNode | null, year: number | null): { kind: SectionKind; divided: boolean } {
  if (!parent) return { kind: "other", divided: false };
  const words = cells.map((cell) => sliceOf(layers.folded, cell));
  const onlyAdmits = words.some(admits) && !words.some((cell) => announces(cell, year) || promises(cell, year) || WHEN_ALONE.test(cell));
  return { kind: isDivided(parent) && parent.kind === "shortcomings" && !onlyAdmits ? "arrangements" : parent.kind, divided: false };
}

/** 2025年6月底前 in a cell of its own. */
const WHEN_ALONE = new RegExp(`^(?:${TERM})[^,。;]{0,12}$|^(?:长期|持续)(?:坚持|推进|整改|进行)?$`);

/** True for a section whose heading tells of rectification, done or still open. */
export function tellsOfRectification(layers: Layers, { pieces: [heading] }: OutlineNode): boolean {
  return heading !== undefined && (/整改/.test(sliceOf(layers.folded, heading)) || tellsOfOpenWork(sliceOf(layers.folded, heading)));
}

/** True for a section of what is still to be rectified, and of nothing else. */
export function isOpenWork(layers: Layers, { pieces: [heading], divided }: OutlineNode): boolean {
  return !divided && heading !== undefined && tellsOfOpenWork(sliceOf(layers.folded, heading));
}
