/**
 * Words that stand in nearly every sentence of such reports and so show no kinship between two of them.
 * Cut out of what two texts share.
 */
const SLOGANS = [
  "进一步", "不断", "持续", "深入", "全面", "全力", "大力", "着力", "切实", "扎实", "积极", "有力", "有效", "充分", "始终", "继续", "逐步", "稳步", "更加", "坚决", "认真", "严格",
  "推进", "推动", "提升", "提高", "加强", "加大", "加快", "强化", "深化", "优化", "完善", "健全", "落实", "贯彻", "促进", "坚持", "开展", "实施", "组织", "建立", "构建", "打造", "抓好", "做好", "改进", "统筹", "聚焦", "突出", "发挥", "保障", "确保", "增强", "规范", "实现", "形成", "探索", "创新", "改革", "发展", "建设",
  "工作", "任务", "力度", "措施", "方面", "情况", "问题", "要求", "有关", "相关", "各类", "各项", "各级", "重点", "重要", "主要", "突出问题", "方式", "作用", "基础", "过程", "能力", "单位", "部门", "机制", "体系", "制度",
  "我区", "本区", "全区", "我市", "本市", "全市", "我县", "全县", "本地区", "存在", "有待", "仍需", "需要", "应当", "依然", "仍然", "一定", "一些", "有的", "个别", "部分", "不同程度", "年度", "今年", "下一年度", "下一步",
] as const;

/** What is wrong, not what it is wrong with. */
const VERDICTS = ["不均衡", "不平衡", "不够", "不足", "不强", "不高", "不到位", "不完善", "不健全", "不深入", "不规范", "不严格", "不及时", "不彻底", "不充分", "薄弱", "滞后", "欠缺", "偏大", "偏低", "偏弱", "偏少", "较低", "较弱", "较少", "较大", "有差距", "差距"] as const;

/** The subject of the whole report: a shared word, but alone no kinship. */
const TOPICS = new Set(["法治政府建设", "法治政府", "法治建设", "依法行政", "依法治区", "依法治市", "依法治县", "政府", "法治"]);

/** Terms that hold a slogan's word and are kept whole. */
const TERMS = new Set([
  "法治政府建设", "法治建设", "规范性文件", "规范化", "制度建设", "体制机制", "能力素养", "能力建设", "执法能力", "工程建设", "建设工程", "重点领域", "组织部门", "机构改革",
]);

/** Characters that join words and begin or end none worth sharing. */
const GLUE = "的地得了着过和与及或并而且但在于以为被把将对由从到向等所是有不也都还就其各该本这那之中上下内需仍要让";

const CUT = longestFirst([...SLOGANS, ...VERDICTS, ...TERMS]);
const LEADING_GLUE = new RegExp(`^[${GLUE}]+`, "u");
const TRAILING_GLUE = new RegExp(`[${GLUE}]+$`, "u");

/** So that a term shields the slogan inside it. */
function longestFirst(words: readonly string[]): RegExp {
  return new RegExp(`(${[...words].sort((a, b) => b.length - a.length).join("|")})`, "gu");
}

export function isTopic(word: string): boolean {
  return TOPICS.has(word);
}

/** What is left of a run of Chinese characters once slogans, verdicts and joining characters are cut out. */
export function withoutSlogans(run: string): readonly string[] {
  return run.split(CUT).flatMap((piece, index) => {
    const isCut = index % 2 === 1;
    if (isCut) return TERMS.has(piece) ? [piece] : [];
    const word = withoutGlue(piece);
    return [...word].length >= 2 ? [word] : [];
  });
}

/** The words with a space for each character of a slogan or a verdict. */
export function maskSlogans(words: string): string {
  return words.replaceAll(CUT, (cut) => (TERMS.has(cut) ? cut : " ".repeat(cut.length)));
}

export function withoutGlue(words: string): string {
  return words.replace(LEADING_GLUE, "").replace(TRAILING_GLUE, "");
}
