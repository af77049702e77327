import { readYear, YEAR_IN_WORDS } from "@/lib/domain/report/chinese-number";
import type { SectionKind, Span } from "@/lib/domain/report/model";
import { isOfPlanAhead } from "@/lib/domain/report/plan-periods";
import { CARRIES_ON, RECTIFIED, UNDONE } from "@/lib/domain/report/rectification-headings";

type Known = Exclude<SectionKind, "other">;

/** What the words of a heading say about its section, in order: a kind that `alone` stands for the whole heading. */
const KIND_WORDS: readonly { readonly kind: Known; readonly words: RegExp; readonly alone?: boolean }[] = [
  { kind: "leadership", alone: true, words: /第一责任人|(?:主要(?:负责人|负责同志|领导)|[省市区县镇乡局]长|主任|书记).{0,12}履(?:行|职)/ },
  { kind: "shortcomings", words: /(?<!(?:(?<!需要?|亟待|有待)解决|破解|化解|补|补齐|补足|整改(?!.{0,3}中|(?:工作|过程|推进)?[还仍尚]?存在)|聚焦|排查|针对|回应|坚持|消除|应对|突破|攻克|认领|紧盯|瞄准|说明的|报告的).{0,12})(?:不足|问题(?!线索|.{0,4}(?:整改(?:到位|见效|落地|落实|销号|责任)|清零)|(?:隐患)?(?:专项|集中|清单式)?(?:整治|治理|排查|整改)(?:行动|工作)?$)|短板|薄弱|差距|困难|弱项|瓶颈|难题|难点|堵点|挑战(?!杯)|制约因素|缺憾|(?:主要|突出|深层次)矛盾(?!纠纷)|(?:有?待|尚待|尚需|仍需|还需|需要?|亟待|亟需)(?:进一步)?(?:改进|加强|完善|提升|提高|解决|正视|关注|努力)的?(?:之处|地方|方面|事项|工作|内容|环节)|不够到位的?方面|检视剖析|反思)|(?:需要?|亟待|有待|亟需|尚待)(?:着力|进一步|继续|重点|下大力气)?(?:解决|破解|化解|补齐|突破|攻克|克服)的/ },
  { kind: "arrangements", words: /下一?步|下一?年|下一?阶段|今后|打算|工作安排|主要安排|安排$|工作计划|工作思路|努力方向|改进(?:措施|方向)|整改措施|展望|下步|后续|来年|明年|新一?年度?的?工作|新的一年|接下来|今年(?!以来).{0,16}(?:总体要求|预期目标)(?!.{0,8}(?:完成|实现|情况))|今年的?(?:主要|重点)?(?:工作|任务)(?!.{0,8}(?:情况|总结|回顾|开展|完成|成效|进展))|(?:工作|发展)(?:谋划|设想|构想|规划|部署|重点|意见)$|对策|(?:应对|改进|整改|完善|解决)(?:的)?(?:举措|措施|办法|方向|计划|思路)|(?:巩固|深化|加强|改进|拓展).{0,10}(?:措施|举措)$|未来.{0,6}(?:计划|打算|工作|安排|方向)|目标[和与及、]?任务$|(?<!(?:完成|实现|落实|扛牢|推进|承担|年度|紧扣|聚焦|围绕).{0,10})(?:主要|重大|重点)任务$|(?<!(?:完成|实现|锚定|紧扣|聚焦|围绕|对标|对照|瞄准|坚持).{0,14})(?:发展|奋斗|总体|预期)目标$|推进路径|建议$|工作要点$|整改工作要求$|重点(?:工作|任务)(?:安排|部署|分工)?$/ },
  { kind: "achievements", words: /成效|成绩|(?<!(?:创造|再创).{0,12})成就|举措|做法|进展|亮点|工作(?:总体)?情况|开展情况|完成情况|落实情况|建设情况|(?:工作|发展)回顾|工作总结|主要工作|已完成的?工作/ },
];

const LONGEST_HEADING = 80;
/** In a section that is not divided by kind, only such words give a subsection a kind of its own. */
const SUBSECTION_WORDS = /(?:存在|主要|突出|面临)的?.{0,6}(?:问题|不足|困难|短板|差距)|下一?步|下一?年|下一?阶段|今后|打算|(?:工作|主要)安排|工作计划|改进措施|成效|主要(?:举措|做法|工作)|已完成|(?:落实|完成)情况$|第一责任人|^.{0,4}短板(?:[和与、]?弱项)?$|(?:工作|改进|整改|努力)(?:思路|方向|措施|要点)|重点(?:工作|任务)|下步/;
/** What a heading that is nothing but a name may be of. */
const SUBSECTION_NAMES =
  /^(?:(?:主要|存在的?|面临的?|自身的?|当前的?|工作)*(?:困难|差距|弱项|薄弱环节|矛盾|挑战|不足|问题|短板|难点|瓶颈制约|瓶颈|制约因素)(?:[与和及、]?(?:主要|存在的?|面临的?)?(?:困难|差距|不足|挑战|问题|短板|弱项|难点|薄弱环节|原因))*|(?:20\d\d年度?|未来|后续|明年|来年|今后|整改|改进|对策|应对|年度|下一年)的?(?:主要|重点)?(?:工作|任务|安排|打算|计划|举措|措施|方向|思路|建议|重点|部署|展望|谋划){1,3})$/;
const LONGEST_SUBSECTION_HEADING = 30;

/** Beside what was rectified a heading may name what is wanting, or comes next. */
const NAMES_MORE = /(?<!(?:整改|解决|办结|销号)的?)(?:主要|突出)问题(?!.{0,6}整改)|打算|下一?步|工作(?:安排|计划)/;

/** The kinds that a heading (folded, label aside) names, first mentioned first; none where it names none. */
function kindsNamed(heading: string, reportYear: number | null): Known[] {
  const head = heading.slice(0, LONGEST_HEADING);
  const named: { kind: Known; at: number }[] = [];
  const undone = UNDONE.exec(head);
  if (undone) named.push({ kind: "shortcomings", at: undone.index });
  else if (CARRIES_ON.test(head)) return ["arrangements"];
  else if (RECTIFIED.test(head) && !NAMES_MORE.test(head) && (!/存在/.test(head) || /[题足]的?整改(?:工作)?(?:落实|完成|进展)?(?:情况|成效)$/.test(head))) return ["achievements"];
  for (const { kind, words, alone } of KIND_WORDS) {
    const match = words.exec(head);
    if (!match) continue;
    if (alone) return [kind];
    if (named.some((other) => other.kind === kind)) continue;
    // 2025年主要工作安排 is of 安排: the last noun of a phrase tells what it is of.
    if (kind === "achievements" && named.some((other) => other.kind === "arrangements" && other.at > match.index && other.at <= match.index + match[0].length)) continue;
    // 下一步主要举措 names one kind, not two.
    if (kind === "achievements" && named.some((other) => other.kind === "arrangements" && other.at < match.index)) continue;
    named.push({ kind, at: match.index });
  }
  const isAhead = reportYear !== null && ((inFigures(head).includes(`${reportYear + 1}年`) && !inFigures(head).includes(`${reportYear}年`)) || (isOfPlanAhead(head, reportYear) && !/编制|谋划|研究|调研|课题/.test(head)));
  if (isAhead && (named.length === 0 || (named[0]!.kind === "achievements" && named.length === 1 && !/成[效绩]|完成|进展|回顾|总结|开展|情况/.test(head)))) return ["arrangements"];
  return named.sort((a, b) => a.at - b.at).map(({ kind }) => kind);
}

const WORDS_OF_A_YEAR = new RegExp(`${YEAR_IN_WORDS}(?=年)`, "g");

/** 二〇二四年 is 2024年. */
function inFigures(heading: string): string {
  return heading.replace(WORDS_OF_A_YEAR, (year) => String(readYear(year)));
}

/** The kind of a section by its heading: the first it names. */
export function kindOfSection(heading: string, reportYear: number | null): SectionKind {
  return kindsNamed(heading, reportYear)[0] ?? "other";
}

/** What follows the arrangements and goes on with them, though its heading names no kind. */
const GOES_ON = /保障措施|组织保障|组织实施|自身(?:建设|改革|能力)|政府.{0,6}建设|(?:建设|锻造|打造|建成).{0,14}政府|民生实事|工作要求/;
/** A heading that calls to work: after arrangements and shortcomings it announces some. */
const CALLS_TO_WORK = /^(?:(?:全面|切实|努力|着力|持续|不断|大力|坚决|坚定不移|更加|进一步)地?)?(?:加强|建设|打造|强化|推进|推动|提升|提高|确保|抓好|坚持|深化|聚焦|锚定|紧盯|奋力|乘势|开创|接续|补齐|改进|完善)/;

const DEEPENS = /^(?:深入|纵深|扎实|全力|加快|高质量)/;

/** The kind of a section whose heading names none: that of the arrangements before it where it goes on with them, or a look back on the year. */
export function kindAfter(previous: SectionKind | undefined, heading: string, reportYear: number | null): SectionKind {
  const goesOn = previous === "arrangements" && GOES_ON.test(heading.slice(0, LONGEST_HEADING));
  const deepens = previous === "arrangements" && CALLS_TO_WORK.test(heading.replace(DEEPENS, ""));
  const follows = previous === "arrangements" || previous === "shortcomings";
  if (goesOn || deepens || (follows && CALLS_TO_WORK.test(heading))) return "arrangements";
  return !follows && looksBack(heading.slice(0, LONGEST_HEADING), reportYear) ? "achievements" : "other";
}

/** 砥砺深耕,2024年交出了实干担当的答卷 */
function looksBack(heading: string, year: number | null): boolean {
  return year !== null && new RegExp(`${year}年(?!度?[前底末])`).test(inFigures(heading)) && !/计划|规划|方案|要求|方向|形势|遗留|实事/.test(heading);
}

/** True for a heading of several kinds, 存在的问题及下一步打算: its parts have kinds of their own. */
export function isMergedHeading(heading: string, reportYear: number | null): boolean {
  return kindsNamed(heading, reportYear).length > 1;
}

/** True for a heading of problems that names what will be done about them too. */
export function announcesToo(heading: string, reportYear: number | null): boolean {
  const named = kindsNamed(heading, reportYear);
  return named[0] === "shortcomings" && named.includes("arrangements");
}

/** True for a heading of what is not rectified yet, and so is both a problem and a task. */
export function tellsOfOpenWork(heading: string): boolean {
  return UNDONE.test(heading.slice(0, LONGEST_HEADING));
}

/** The kind that a heading below a merged or undecided section gives itself, or null where it takes its parent's. */
export function kindOfSubsection(heading: string, reportYear: number | null): SectionKind | null {
  if (heading.length > LONGEST_SUBSECTION_HEADING || !(SUBSECTION_WORDS.test(heading) || SUBSECTION_NAMES.test(heading.replace(/[。:]$/, "")))) return null;
  return kindsNamed(heading, reportYear)[0] ?? null;
}

/** Below a section of what was rectified: the heading of what was not, as against one problem's name. */
export function headsUndone(heading: string): boolean {
  const words = heading.replace(/\([^()]{1,12}\)$/, "");
  return words.length <= LONGEST_SUBSECTION_HEADING && UNDONE.test(words) && /(?:问题|事项|任务)(?:及.{0,10})?$/.test(words) && !recallsFinding(words);
}

/** 关于学习不深入的问题, “一岗双责”落实不够: it names one problem that was found. */
export function recallsFinding(heading: string): boolean {
  return /^(?:关于|针对)|“/.test(heading);
}

/** Where a heading (folded) names a kind; null where it does not. */
export function findNamingWords(heading: string, kind: SectionKind, reportYear: number | null): Span | null {
  const head = heading.slice(0, LONGEST_HEADING);
  const own = KIND_WORDS.flatMap((row) => (row.kind === kind ? row.words : []));
  const patterns = [...(kind === "shortcomings" ? [UNDONE] : kind === "achievements" ? [RECTIFIED] : []), ...own];
  const nextYear = kind === "arrangements" && reportYear !== null ? [new RegExp(`${reportYear + 1}年`)] : [];
  for (const pattern of [...patterns, ...nextYear]) {
    const match = pattern.exec(head);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
