import { admittingList } from "@/lib/domain/report/admitting-lists";
import type { Line } from "@/lib/domain/report/labelled-lines";
import type { Layers } from "@/lib/domain/report/layers";
import type { SectionKind, Span } from "@/lib/domain/report/model";
import { headingWords } from "@/lib/domain/report/plain-headings";
import { kindOfSection, kindOfSubsection } from "@/lib/domain/report/sections";
import { sentencesIn } from "@/lib/domain/report/sentences";
import { SETS_OUT_TO } from "@/lib/domain/report/terms";

/**
 * Many a short report heads its sections by topic, or none at all, and only its last paragraphs say what is wanting and
 * what comes next.
 */
const LACK = "(?:问题|不足|差距|距离|短板|弱项|薄弱环节|困难)(?!的)";
/** What is said of the lack ends with it, or goes on to say what it is. */
const ENDS = "[^,。;]{0,12}(?:[:。]|,?(?:(?:主要|集中|突出|具体)(?:有|是|为|表现|体现|反映|在)|比如|例如|如(?!期|实|何))|,(?=一些|部分|个别|少数|有的))";
const HAS = "(?:存在|面临|有(?:着|一些|不少|一定|较大|很大|诸多)?)[^,。;\\d]{0,16}?";
const ADMITS_AT_END = new RegExp(
  [
    `^[^。;]{0,90}?(?:成效|成绩|进展|进步|成果|效果|提升|提高)[^。;]{0,12}?,?(?:但|然而|不过)[^。;]{0,70}?${HAS}${LACK}${ENDS}`,
    `^(?:但|同时|虽然|尽管|当然|然而|不过|对照|当前|目前|在[^。;]{0,30}的同时|与[^。;]{2,40}相比|总的来看|总体来看)[^。;]{0,60}?(?:仍|还|也)然?${HAS}${LACK}${ENDS}`,
    `^(?:(?:但|同时|当然|在[^。;]{0,30}的同时),?)?我们?(?:也|还|更)(?:要)?(?:清醒地?)?(?:看到|认识到|意识到|注意到)[^。;]{0,60}?${LACK}${ENDS}`,
    `^(?:存在的?(?:主要)?(?:问题|不足)(?:和不足)?|不足之处)(?:有|是|为|在于|:)`,
    // 与此同时,…还存在公开不够充分、人才引进困难等问题。
    "^(?:与此同时|同时|但|当然|不过)?,?[^,。;]{0,24}(?:还|仍|也)然?存在[^。;\\d]{4,160}等(?:问题|不足|短板|薄弱环节|困难)[。,]",
  ].join("|"),
);
const WILL = `(?:${SETS_OUT_TO}|重点|拟|计划|打算)`;
const PLANS_AT_END = new RegExp(`^(?:下一?步|下一?阶段|下一?年度?|接下来|今后|明年|来年|新的一年|针对(?:以上|上述|这些|存在的?))[^。;]{0,60}?${WILL}`);
/** 2023年,我们坚持…: of the year after the one reported on; a day of it tells what happened, and 2025年是…之年 alone nothing yet. */
const OF_A_YEAR = /^(20\d\d)年(?!\d{1,2}月(?!\d{0,2}日?[前底起内])|(?:以来|初|春节|第一季度)|是(?![^。]*将))/;
const SETS_OUT = new RegExp(`${WILL}|坚持|以[^,。]{2,40}为`);
/** What was done meanwhile is no plan. */
const DONE = /入选|增至|荣获|责令|(?:全面|顺利|圆满)完成[,。]|已(?!有)|(?<![为除])了(?!解)|被|获(?!得感)|均|全部(?:落实|完成|整改)|(?:发[出放]|追回|帮助|化解|立案|查处|审核|调解|召开)[^,。;]{0,20}\d/;

/** Of a report whose headings name neither: whether such a paragraph may come at a line, by its index. */
export function mayCloseAt(layers: Layers, lines: readonly Line[], plain: ReadonlySet<number>, year: number | null): (index: number) => boolean {
  const named = lines.some(({ span, label }, index) => {
    if (!plain.has(index) && !(label && label.rank <= NAMES_SECTIONS)) return false;
    const heading = headingWords(layers, { start: span.start + (label?.length ?? 0), end: span.end });
    const kind = label && label.rank > 1 ? kindOfSubsection(heading, year) : kindOfSection(heading, year);
    return kind === "shortcomings" || kind === "arrangements";
  });
  if (named) return () => false;
  const top = lines.reduce((least, { label }) => Math.min(least, label?.rank ?? Infinity), Infinity);
  const heads = lines.flatMap(({ label }, index) => (label?.rank === top ? [{ index, ordinal: label.ordinal }] : []));
  const [first = -1] = heads.map(({ index }) => index);
  // Where the count goes on behind it, the paragraph is within.
  const last = heads.findLast(({ ordinal }, at) => at > 0 && ordinal !== 1)?.index ?? (heads.length > 0 ? first : Math.floor(lines.length / 2) - 1);
  return (index) => lines[index]!.label === null && index > first && index > last;
}
const NAMES_SECTIONS = 2;

/** Where a closing paragraph begins to say what is wanting, or what comes next; null where it says neither. */
export function closingTurn(layers: Layers, paragraph: Span, year: number | null): { start: number; to: SectionKind } | null {
  const list = admittingList(layers, paragraph);
  for (const [index, { start, end }] of sentencesIn(layers, paragraph).entries()) {
    const sentence = layers.folded.slice(start, Math.min(end, start + LONGEST_LOOKED_AT));
    if (ADMITS_AT_END.test(sentence) || start === list) return { start, to: "shortcomings" };
    const named = OF_A_YEAR.exec(sentence)?.[1];
    if (index === 0 && (PLANS_AT_END.test(sentence) || (named !== undefined && year !== null && Number(named) === year + 1 && SETS_OUT.test(sentence))) && !DONE.test(sentence)) return { start, to: "arrangements" };
  }
  return null;
}
/** The lack stands behind what was reached. */
const LONGEST_LOOKED_AT = 200;
