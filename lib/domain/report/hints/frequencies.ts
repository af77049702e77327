import { findByRules, type Found } from "@/lib/domain/report/hints/found";

/** How often: `stated` says it, `vague` leaves it open. In order, for folded words. */
const RULES = [
  { rule: "stated", pattern: /每(?:半|两|[1-9]|[一二三四五六])?个?(?:年度?|季度?|月度?|周(?:[一二三四五六日末])?|星期[一二三四五六日]?|旬|日|天|批次?|学期)(?:(?:至少|不少于)?[\d一二两三四五六七八九十]{1,3}次)?/g },
  { rule: "stated", pattern: /逐[年季月周日]|(?<!\d)(?:按(?:年度?|周)|[按分]?(?:季度?|月度?))(?=通报|调度|报送|报告|开展|推进|检查|统计|公布|足额|发布|召开|组织|分析|研判|更新|评估)/g },
  { rule: "stated", pattern: /(?<!\d)(?:一年|半年|季度?|月|周)(?:[\d一二两三四]{1,2})次/g },
  { rule: "vague", pattern: /不?定期|常态化|经常性?|适时/g },
] as const;

/** Words that say how often something is done. */
export function findFrequencies(folded: string): Found[] {
  return findByRules(folded, RULES);
}
