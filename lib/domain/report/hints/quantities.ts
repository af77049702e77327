import { findDocuments } from "@/lib/domain/report/hints/documents";
import { withoutDocumentNames, withoutOverlaps, type Found } from "@/lib/domain/report/hints/found";
import { objectAfter, objectBefore } from "@/lib/domain/report/hints/quantity-object";
import type { HintRule } from "@/lib/domain/report/model";

/** What figures are counted in, the longer before what it begins with. */
const UNITS =
  "个百分点|个(?:工作|自然)?日|个半天|个月|个(?!人|别|性|体(?!系)|案)|工作日|分钟|小时|学时|课时|人次|人|名|件次|件|项次|项|场次|场|家次|家|户次|户|条次|条|份次|份|批次|批|支|所|处|轮次|轮|期次|期|篇次|篇|门次|门|例|起|宗|卷|册|种(?!植|子|类|养|粮|业|地|质)|节(?!约|能|点|假|日|目|水|气|省|奏|俭)|部(?!分|门|署|委|级|长|队)|座|路(?!口|面|段|径|线|灯)|趟|班次|学分|位(?!置|于|列|数)|台次|台\\(套\\)|台套|台|套|辆次|辆|艘|架次|架|块|张|幅|间|栋|幢|口|盏|棵|株|头|尾|箱|桶|吨|公斤|公里|千米|平方公里|平方米|立方米|万?亩|公顷|元|米(?!利)|倍|次";
const COUNTED_BY_HAND = "个百分点|个工作日|个半天|个月|人次|人|名|件|项(?!规定|公开)|场次|场|家|户|条|份|批次|批|支|所|处|轮|期|篇|门|例|起|部(?!分|门|署|委|级|长|队)|座|台|套|辆|课时|学时|小时|次";
const PER = "(?:/(?:千|万|百)?(?:人|户|次|月|年|亩))?";
const COMPARES = "(?:不少于|不低于|不得少于|不得低于|不超过|不得超过|不多于|不高于|至少|最少|超过|突破|不到|不足|低于|高于|(?:提高|提升|增加|增长|扩大|上升|下降|降低|压减|压降|压缩|缩短|控制|保持|稳定|达|升|降|增|减|压)(?:到|至|在)|达|力争达?到?)";
/** After 个 they say what is counted. */
const PLACES = "(?:社区|行政村|村(?!级)|镇街|街镇|乡镇|街道|镇|乡|县区|区县|部门|单位)";
const OR_MORE = "(?:以上|以下|以内|之内|左右|(?<=工作日)内)?";
const DIGITS = "(?<![\\d.第])(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})(?:\\.\\d{1,4})?";
const FIGURE = `${DIGITS}(?:[-—~至到]\\d{1,9}(?:\\.\\d{1,4})?)?[余多]?[十百千万亿]{0,2}[余多]?`;
const BY_HAND = "(?<![一二三四五六七八九十百千第])(?:[两三四五六七八九]|十[一二三四五六七八九]?|[二三四五六七八九]十[一二三四五六七八九]?|[一二三四五六七八九]?百|[一二三四五六七八九]千)[余多]?";
const NUMERAL = "[一二两三四五六七八九十百零\\d]{1,5}";
/** Verbs after which a number written by hand counts things, and is no catchword (两个维护). */
const MAKES = "建成|新建|创建|打造|建立|设立|新设|完成|新增|培育|推出|选取|选择|引进|覆盖|为|在";

type Rule = { readonly rule: HintRule; readonly pattern: RegExp };

/** Figures to be counted. In order, for folded words; document names and what stands in quotation marks aside. */
const RULES: readonly Rule[] = [
  { rule: "share", pattern: rx(`${COMPARES}?${DIGITS}(?<unit>%|‰)(?:的)?${OR_MORE}`) },
  { rule: "share", pattern: rx(`${COMPARES}?(?<unit>(?:百|千|${NUMERAL})分之)${NUMERAL}(?!一?流)${OR_MORE}`) },
  { rule: "share", pattern: rx(`${COMPARES}?(?<![一二三四五六七八九十])[二三四五六七八九](?<unit>成)(?:以上|以下|左右)`) },
  { rule: "count", pattern: rx(`${COMPARES}?${FIGURE}(?<unit>(?:${UNITS})${PER})(?:(?<=个)(?<noun>${PLACES})|${OR_MORE})`) },
  { rule: "count", pattern: rx(`(?:${COMPARES}${FIGURE}(?<unit>天|日|年(?![底初度末内])|分(?!之)))${OR_MORE}|${FIGURE}(?<unit2>天)(?:以上|以内|之内|内)?|(?<![月\\d])\\d{1,2}(?<unit3>日)(?:以内|之内|内)`) },
  { rule: "count", pattern: rx(`${COMPARES}${BY_HAND}(?<unit>个(?:半天|工作日|月)?(?!人|别)|天|日)${OR_MORE}|(?<=${MAKES})${BY_HAND}(?<unit2>个)(?!方面|层面|维护|意识|确立|自信|环节|阶段|统一|结合)`) },
  { rule: "count", pattern: rx(`${COMPARES}?${BY_HAND}(?<unit>${COUNTED_BY_HAND})${OR_MORE}|${COMPARES}一(?<unit2>${COUNTED_BY_HAND}|个)${OR_MORE}|(?<=开展|组织|举办|召开|举行|进行)一(?<unit3>次(?!性)|场|轮|期)${OR_MORE}`) },
  { rule: "full-coverage", pattern: rx("全覆盖|全部(?=完成|整改|办结|纳入|到位|建成|销号)") },
];

/** How long something takes is said of what stands before it. */
const TERM = /日|(?<!半)天|小时|分钟|个月/;
const SHARES: Readonly<Record<string, string>> = { 百分之: "%", 千分之: "‰" };
const QUOTED = /“[^“”\n]{1,40}”/g;

/** Figures in folded words that a result can be counted by, with what each is counted in and what it counts. */
export function findQuantities(folded: string): Found[] {
  const plain = withoutDocumentNames(folded, findDocuments(folded)).replace(QUOTED, (quoted) => "□".repeat(quoted.length));
  const found = RULES.flatMap(({ rule, pattern }) => [...plain.matchAll(pattern)].map((match) => ({ rule, start: match.index, end: match.index + match[0].length, ...unitOf(match), noun: match.groups?.noun ?? "" })));
  return withoutOverlaps(found).map(({ noun, ...one }) => {
    const after = one.rule === "count" && !TERM.test(one.unit ?? "") ? objectAfter(folded, one.end - noun.length) : "";
    const object = after === "" ? objectBefore(folded, one.start) : after;
    return { ...one, ...(object !== "" && { object }) };
  });
}

function unitOf({ groups, 0: words }: RegExpMatchArray): { unit?: string } {
  const unit = groups?.unit ?? groups?.unit2 ?? groups?.unit3;
  if (unit === undefined) return {};
  if (unit.includes("分之")) return SHARES[unit] === undefined ? {} : { unit: SHARES[unit] };
  const multiple = /[十百千万亿]{1,2}(?=[余多]?$)/.exec(words.slice(0, words.lastIndexOf(unit)))?.[0];
  return { unit: (/\d/.test(words) && multiple ? multiple + unit : unit).replace("(套)", "（套）") };
}

function rx(source: string): RegExp {
  return new RegExp(source, "g");
}
