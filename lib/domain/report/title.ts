import { findContents } from "@/lib/domain/report/contents";
import { foldWidth, type Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { readCounted, readLabel } from "@/lib/domain/report/numbering";
import { isOrganisation } from "@/lib/domain/report/organisation";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import { isProse } from "@/lib/domain/report/prose";
import { isPrinted } from "@/lib/domain/report/sign-off";
import { sliceOf } from "@/lib/domain/report/span";

const LONGEST_LINE = 90;
const LONGEST_TITLE = 100;
const SHORTEST_TITLE = 6;
/** Shorter ones above a title are a menu's, unless they name a place: 古塘镇. */
const SHORTEST_FIRST_LINE = 8;
const PLACE = /^\p{Script=Han}{2,7}(?:[省市县区旗镇乡]|街道)$/u;
/** A headline seldom breaks over more. */
const MOST_LINES = 5;
/** A title stands near the top: further down no line is looked at. */
const LINES_LOOKED_AT = 400;
const ENDS_LIKE_A_TITLE = /(?:报告书?|总结|情况|通报|公告|公示|通告|年报|汇报|白皮书|函|(?:总结|报告|情况|工作).{0,16}(?:计划|安排|要点|打算|思路)|(?:情况|报告|总结|自查).{0,12}的(?:通知|请示|说明))(?:\((?![^()]*月)[^()]{1,20}\))?$/;
/** How a line begins that goes on with a headline which might have been over. */
const GOES_ON = /^(?:及|和|与|暨|并|以及|、|之|的|\((?:(?:19|20|二)[^()月]{3,9}(?:年度?)?|[^()]{0,8}[稿版]|全文|摘要|节选|摘登|书面(?:报告)?|修订|更正|简本)\)$)/;
const NOT_IN_A_TITLE = /[。;!?:>»›|\t]|^(?:来源|附件|索引号|分享|字号|首页)|^[-—]{1,2}|(?:文件|简报)$|[-_—].{2,20}(?:网站?|平台|门户)$/;
/** A day on a line of its own, as it stands below a title. */
const DAY_ALONE = /^\(?[^()]{4,5}年[^()]{1,3}月(?:[^()报总]{1,4}日?)?(?:公告|发布|公布|通过)?\)?$/;
/** Where a report is given, and of whose papers it is one: (2025年1月8日在某镇第五届人民代表大会第四次会议上), 某县第十八届人民代表大会 */
const MEETING_ALONE = /届.{0,24}(?:人民代表大会|会议上?\)?)$|会议上.{2,30}(?:长|主席|主任|院长|检察长).{2,4}(?:所?作的?)(?:政府)?工作报告$/;
/** 新华社北京3月19日电 */
const DATELINE = /^\p{Script=Han}{2,8}社.{2,6}\d{0,4}年?\d{1,2}月\d{1,2}日电(?:$|[\s(])/u;
const NUMBER_OF_A_DOCUMENT = /[〔[(]20\d\d[〕\])].{0,3}\d{1,4}号/;

/** What a document's format says of it beside its words: the article's title (`title`), a title that may hold more, such as the site's name (`heading`), its day, who it comes from, its address. */
export type Stated = { readonly title?: string; readonly heading?: string; readonly publishedOn?: string; readonly issuer?: string; readonly address?: string };

/** The report's title, its lines together where the headline breaks over several; null where none is found. */
export function findTitle(layers: Layers, paragraphs: readonly Paragraph[], stated: Stated = {}): Span | null {
  const lines = linesBefore(layers, paragraphs.slice(0, LINES_LOOKED_AT));
  const known = { title: bare(stated.title), heading: bare(stated.heading) };
  let best: { first: number; last: number; score: number } | null = null;
  for (let last = 0; last < lines.length; last++) {
    // What was found above the first paragraph of prose is the title.
    if (best && isProse(lines[last]!.words.trim()) && !lines[last]!.paragraph.outside) break;
    for (let first = last; first > last - MOST_LINES && first >= 0 && isOfTitle(lines[first]!) && lines[first]!.paragraph.outside === lines[last]!.paragraph.outside; first--) {
      const words = lines.slice(first, last + 1).map((line) => line.words.replace(/\s+/g, ""));
      const joined = words.join("");
      const isStated = joined.length >= SHORTEST_TITLE && [joined, withoutBody(joined)].includes(known.title);
      const score = isStated || goTogether(words) ? scoreOf(joined, isStated, known.heading) - (lines[last]!.paragraph.outside ? 1 : 0) : 0;
      // The last of equals: page headings and breadcrumbs that repeat the title come first.
      if (score > 0 && (!best || score >= best.score)) best = { first, last, score };
    }
  }
  if (!best) return null;
  return { start: lines[best.first]!.paragraph.start, end: lines[lastOfHeadline(lines, best)]!.paragraph.end };
}

/** What a page's head states may break off before the headline does: …工作总结 / 及2011年工作要点. */
function lastOfHeadline(lines: readonly Line[], { first, last }: { first: number; last: number }): number {
  const next = lines[last + 1];
  if (!next || last + 1 - first >= MOST_LINES || next.paragraph.outside !== lines[last]!.paragraph.outside || !isOfTitle(next)) return last;
  const joined = lines.slice(first, last + 2).map(({ words }) => words.replace(/\s+/g, "")).join("");
  return GOES_ON.test(next.words.trim()) && ENDS_LIKE_A_TITLE.test(joined) && joined.length <= LONGEST_TITLE ? lastOfHeadline(lines, { first, last: last + 1 }) : last;
}

function bare(words = ""): string {
  return foldWidth(words).replace(/\s+/g, "");
}

type Line = { readonly paragraph: Paragraph; readonly words: string };

/** The lines before the report's first section, as they may make up its title; a table of contents is none of them. */
function linesBefore(layers: Layers, paragraphs: readonly Paragraph[]): Line[] {
  const contents = findContents(layers, paragraphs);
  const lines = paragraphs.filter(({ aside }, index) => aside === undefined && !contents.has(index)).map((paragraph) => ({ paragraph, words: sliceOf(layers.folded, paragraph) }));
  const section = lines.findIndex(({ words, paragraph: { label, outside } }) => (readLabel(words) ?? (label ? readCounted(label) : null) ?? NO_LABEL).rank <= 1 && !outside);
  return section === -1 ? lines : lines.slice(0, section);
}

const NO_LABEL = { rank: Infinity };

function isOfTitle({ words, paragraph }: Line): boolean {
  return paragraph.label === undefined && words.length <= LONGEST_LINE && !NOT_IN_A_TITLE.test(words) && !NUMBER_OF_A_DOCUMENT.test(words) && !DAY_ALONE.test(words.trim()) && !MEETING_ALONE.test(words.trim()) && !DATELINE.test(words.trim()) && !isPrinted(words.replace(/\s+/g, "")) && !readLabel(words);
}

const NAMED = /^(\p{Script=Han}{4,40}?)(?:关于|(?:19|20)\d\d|二[〇○零])/u;

/** Lines are one headline where each but the last breaks off: a body's name, or words that want more. */
function goTogether(words: readonly string[]): boolean {
  const breaksName = words.length > 1 && (NAMED.exec(words.join("").slice(0, LONGEST_TITLE))?.[1] ?? "").length > words[0]!.length;
  const about = words.findIndex((line) => line.includes("关于"));
  return words.slice(0, -1).every((line, index) => {
    const next = words[index + 1]!;
    // 中共甲市交通运输 / 局党组关于…
    if (index === 0 && breaksName && isOrganisation(NAMED.exec(words.join(""))![1]!) && !namesBody(next) && /^中共|[省市县区]/.test(line)) return true;
    if (GOES_ON.test(next)) return true;
    if (ENDS_LIKE_A_TITLE.test(line)) return false;
    // What it is about is told to its end, wherever its lines break: …和其他财 / 政收支 / 审计….
    if (about !== -1 && index >= about) return !next.includes("关于");
    if (isOrganisation(line) || (index === 0 && isPlaceAlone(line))) return (isPlaceAlone(line) && next.startsWith("政府工作")) || /^(?:关于|党[组委]|20\d\d|二[〇○零]|工作(?:报告|总结|情况)|法治|依法|推进|落实|贯彻|年度|巡察|审计|第?.{0,6}届)/.test(next);
    if (index === 0 && line.length < SHORTEST_FIRST_LINE) return false;
    if (/(?:关于|年度|[的及和与、])$/.test(line)) return true;
    return /20\d\d年?度?|二[〇○零]|法治|依法|巡察|审计|整改|工作/.test(line) && !/^(?:关于|20\d\d年度?法治)/.test(next);
  });
}

function isPlaceAlone(line: string): boolean {
  return PLACE.test(line) && !isOrganisation(line);
}

/** A line that names a body by itself goes on with none. */
function namesBody(line: string): boolean {
  const name = NAMED.exec(line)?.[1] ?? "";
  return name.length > 3 && isOrganisation(name);
}

/** What a page's head states is often the title without who reports: 关于巡察整改进展情况的公示. */
function withoutBody(words: string): string {
  const about = words.indexOf("关于");
  return about > 0 && isOrganisation(words.slice(0, about)) ? words.slice(about) : words;
}

function scoreOf(words: string, isStated: boolean, heading: string): number {
  if (words.length > LONGEST_TITLE || words.length < SHORTEST_TITLE || !(isStated || ENDS_LIKE_A_TITLE.test(words))) return 0;
  const says = [/20\d\d|二[〇○零]/, /法治|依法/, /20\d\d年|二[〇○零].{2}年/].filter((pattern) => pattern.test(words)).length;
  const begins = words.indexOf("关于") > 0 || isOrganisation(words.slice(0, Math.max(0, words.search(/20\d\d|二[〇○零]|关于/))));
  const known = isStated ? 4 : heading.includes(withoutBody(words)) ? 2 : 0;
  return 2 + says + known + (words.includes("关于") ? 1 : 0) + (words.includes("报告") ? 1 : 0) + (begins ? 1 : 0);
}
