import type { SectionKind } from "@/lib/domain/report/model";

type Known = Exclude<SectionKind, "other">;

/** What the words of a heading say about its section, in order: a kind that `alone` stands for the whole heading. */
const KIND_WORDS: readonly { readonly kind: Known; readonly words: RegExp; readonly alone?: boolean }[] = [
  { kind: "leadership", alone: true, words: /第一责任人|主要负责人.{0,12}履(?:行|职)/ },
  { kind: "shortcomings", words: /(?<!(?:(?<!需要?|亟待|有待)解决|破解|化解|补齐|补足|整改|聚焦|排查|针对|回应|坚持|消除).{0,12})(?:不足|问题|短板|薄弱|差距|困难)/ },
  { kind: "arrangements", words: /下一?步|下一?年|下一?阶段|今后|打算|工作安排|主要安排|安排$|工作计划|工作思路|努力方向|改进(?:措施|方向)|整改措施|展望/ },
  { kind: "achievements", words: /成效|成绩|举措|做法|进展|亮点|工作(?:总体)?情况|开展情况|完成情况|落实情况|建设情况|工作回顾|工作总结|主要工作/ },
];

const LONGEST_HEADING = 80;
/** In a section that is not divided by kind, only such words give a subsection a kind of its own. */
const SUBSECTION_WORDS = /(?:存在|主要|突出|面临)的?.{0,6}(?:问题|不足|困难|短板|差距)|下一?步|下一?年|下一?阶段|今后|打算|(?:工作|主要)安排|工作计划|改进措施|成效|主要(?:举措|做法|工作)|第一责任人/;
const LONGEST_SUBSECTION_HEADING = 30;

/** The kinds that a heading (folded, label aside) names, first mentioned first; none where it names none. */
function kindsNamed(heading: string, reportYear: number | null): Known[] {
  const head = heading.slice(0, LONGEST_HEADING);
  const named: { kind: Known; at: number }[] = [];
  for (const { kind, words, alone } of KIND_WORDS) {
    const match = words.exec(head);
    if (!match) continue;
    if (alone) return [kind];
    // 下一步主要举措 names one kind, not two.
    if (kind === "achievements" && named.some((other) => other.kind === "arrangements" && other.at < match.index)) continue;
    named.push({ kind, at: match.index });
  }
  if (named.length === 0 && reportYear !== null && head.includes(`${reportYear + 1}年`)) return ["arrangements"];
  return named.sort((a, b) => a.at - b.at).map(({ kind }) => kind);
}

/** The kind of a section by its heading: the first it names. */
export function kindOfSection(heading: string, reportYear: number | null): SectionKind {
  return kindsNamed(heading, reportYear)[0] ?? "other";
}

/** True for a heading of several kinds, 存在的问题及下一步打算: its parts have kinds of their own. */
export function isMergedHeading(heading: string, reportYear: number | null): boolean {
  return kindsNamed(heading, reportYear).length > 1;
}

/** The kind that a heading below a merged or undecided section gives itself, or null where it takes its parent's. */
export function kindOfSubsection(heading: string, reportYear: number | null): SectionKind | null {
  if (heading.length > LONGEST_SUBSECTION_HEADING || !SUBSECTION_WORDS.test(heading)) return null;
  return kindsNamed(heading, reportYear)[0] ?? null;
}
