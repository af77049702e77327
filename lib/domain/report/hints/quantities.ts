import { findDocuments } from "@/lib/domain/report/hints/documents";
import { findByRules, withoutDocumentNames, type Found } from "@/lib/domain/report/hints/found";

const UNITS = "个百分点|个工作日|学时|小时|余?(?:件|项|次|家|户|名|人次|人|场|条|份|批|支|所|处|轮|期|篇|门|例|起|卷|册|万元|亿元|元|公里|平方米)|个(?!人)|天";

/** Figures to be counted. In order, for folded words; document names and what stands in quotation marks aside. */
const RULES = [
  { rule: "share", pattern: /(?:不低于|不少于|达到?|达至)?\d{1,3}(?:\.\d{1,4})?%(?:以上)?|百分之[一二三四五六七八九十百]{1,5}(?:以上)?/g },
  { rule: "count", pattern: new RegExp(`(?:不少于|不低于|至少|超过)?\\d{1,9}(?:\\.\\d{1,4})?(?:[万亿千百]{1,2})?余?(?:${UNITS})(?:以上)?`, "g") },
  { rule: "count", pattern: /(?:不少于|至少)?(?<![一二三四五六七八九十第])(?:[两三四五六七八九]|十[一二三四五六七八九]?|[二三四五六七八九]十[一二三四五六七八九]?|百)(?:件|项|次|家|名|场|条|份|批|支|轮|期|所)(?:以上)?/g },
  { rule: "full-coverage", pattern: /全覆盖|全部(?=完成|整改|办结|纳入)/g },
] as const;

const QUOTED = /“[^“”\n]{1,40}”/g;

/** Figures in folded words that a result can be counted by. */
export function findQuantities(folded: string): Found[] {
  const plain = withoutDocumentNames(folded, findDocuments(folded)).replace(QUOTED, (quoted) => "□".repeat(quoted.length));
  return findByRules(plain, RULES);
}
