import { findDocuments } from "@/lib/domain/report/hints/documents";
import { findByRules, withoutDocumentNames, type Found } from "@/lib/domain/report/hints/found";

const HOW = "进一步|不断|持续|着力|切实|大力|全力|积极|扎实|深入|稳步|逐步|继续|更加|充分|全面(?!依法|从严|覆盖)";
const VERBS = "健全完善|推动|推进|促进|加强|强化|深化|优化|提升|提高|增强|改进|完善|健全|加大|加快|夯实|筑牢|压实|抓好|抓实|狠抓|做好|做实|做细|凝聚|激发|彰显";
/** A figure after it makes it a commitment: 提高到90%. */
const NO_FIGURE = "(?!(?:了|至|到|为)?\\s?(?:\\d|百分之))";

const RULES = [{ rule: "slogan-verb", pattern: new RegExp(`(?:(?:${HOW})|(?:${VERBS})${NO_FIGURE}){1,4}`, "g") }] as const;

/** Verbs and adverbs, a run of them together, that promise effort and nothing that could be counted: 进一步加强, 推动, 健全完善. */
export function findSloganVerbs(folded: string): Found[] {
  return findByRules(withoutDocumentNames(folded, findDocuments(folded)), RULES);
}
