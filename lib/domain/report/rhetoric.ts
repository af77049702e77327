import { announces, promises } from "@/lib/domain/report/announcing";
import type { CommitmentKind } from "@/lib/domain/report/model";
import { leadsUpToPlan } from "@/lib/domain/report/plan-periods";

const GUIDANCE = /^.{0,100}?(?:总体要求|总体思路|工作思路|基本思路|指导思想|(?:主要)?预期目标|总的要求)(?:是|为|[:,])/;
const GUIDING_HEADING = /^(?:关于.{2,16}的时代背景|(?:关于.{0,16}?|.{0,12}?)(?:指导思想|总体要求|总体思路|基本思路|基本原则))(?:[和与及、](?:主要|预期|奋斗|工作|总体|发展)?目标)?[。:]?$/;
/** A speech turns to its hearers, and calls on them. */
const ADDRESSES = /^(?:(?:主任、)?各位(?:代表|委员|领导|同志|副主任)|主任、各位副主任|同志们|朋友们)[、,!:]/;
const CALLS = /让我们|不负(?:重托|使命|韶华|人民)|(?:谱写|书写|续写|奏响).{0,30}(?:篇章|华章|乐章|新篇|答卷)|为(?:全面)?(?:建设|实现|推进|谱写|开创|夺取).{2,60}而(?:努力|不懈|团结|共同|接续)?奋斗|(?:更加)?紧密(?:地)?团结在/;
/** 2025年是“十四五”规划收官之年，… */
const OPENS_YEAR = /^(?:20\d\d年?|今年|明年|新的一年)是.{2,80}(?:之年|元年|第[一二三四五六七八九十]+年|关键年)[,。;!]/;
/** What is said to lead up to the list below it, such as a saying; no work is named in it. */
const SAYING = /^(?:(?:打铁(?:必须|还需|还得|首先)?(?:要)?自身硬|.{2,12}(?:永远在路上|没有休止符|只有进行时))[。!,]?.{0,30}[。!:]?|(?:做好|干好|完成|实现).{0,12}(?:工作|任务|目标),(?:必须|关键在|需要)[^\d。;]{2,30}[。!:])$/;
/** 对此,我们将采取有力措施,切实加以解决。 */
const SEES_TO_IT = /^(?:针对|对于?)(?:以上|上述|这些|此|存在的?).{0,8},?我.{0,6}(?:将|一定(?!程度)|必须)[^。\d]{0,24}(?:认真|切实|有力|努力|着力|逐步|高度重视|下大力气)[^。\d年月]{0,16}(?:解决|改进|克服|应对)[。!]$/;
/** 我们的信心来源于…; 确定5%的目标,兼顾了需要与可能; 以上共计28项指标: about a plan, and not of it. */
const ASSURES = /^(?:我们的)?(?:信心|底气)(?:来源于|来自|源于)|^确定[^。;]{0,30}目标,[^。]{0,80}(?:兼顾|考虑|体现|符合)了?|^以上(?:共计|各项指标共)/;
/** 对这些矛盾和问题,必须高度重视,认真解决。 */
const WILL_FACE_IT = /^(?:对|针对)(?:于)?(?:这些|上述|以上|存在的?)[^。;]{0,20}(?:必须|一定(?!程度)|我们[将要])[^。;]{0,16}(?:重视|认真|切实|努力|下大)/;
const LONGEST_SAYING = 22;
/** Words of work to be done. */
const WORK = /[将要须应]|推|加强|加快|加大|开展|完善|健全|落实|建[立设成]|提[升高]|强化|深化|优化|细化|抓|做|组织|实施|确保|完成|制定|出台|坚持|继续|规范|整治|整改|清理|督[促察查]|培训|宣传|保障|统筹|聚焦|严格|严肃|严守|畅通|拓展|探索|创新|配[备齐]|充实|梳理|编制|修订|发挥|夯实|压实|防范|化解|服务|解决|引导|支持|增[强加]|[招选]|聘|底前|每[年半季月周]|依法|起诉|追[回缴责偿]|催[缴收办]|协调|争取|申[请报]|盘活|处置|移[送交]|验收|评[估审]|办理|核[查实销]|\d/;

/** A heading of what a plan is guided by: it commits to nothing that the items do not. */
export function isGuidingHeading(heading: string): boolean {
  return GUIDING_HEADING.test(heading.replace(/^.{1,6}?[、.)]/, "")) || GUIDING_HEADING.test(heading);
}

/** True for words (folded) with which a speech turns to its hearers: they are of no item. */
export function addressesHearers(words: string): boolean {
  return ADDRESSES.test(words);
}

/** True for a paragraph (folded) with which a speech calls on its hearers. */
export function isAppeal(paragraph: string): boolean {
  return THANKS.test(paragraph.trim()) || (CALLS.test(paragraph) && (ADDRESSES.test(paragraph) || !/\d/.test(paragraph)));
}

/** 注：…; 本报告中2024年统计数据为预计数，最终以统计部门公布数据为准。 */
const NOTE = /^\(?(?:(?:备|附)?注|说明)\d{0,2}:|^\(?(?:(?:本|此|以上|上述|文中|报告)[^。;,]{0,16}|20\d\d年[^。;,]{0,8})(?:数据|数字|指标|数值)[^。;]{0,24}(?:(?:为|是|系|属|按|以)(?:预计|初步|快报|统计|公报)|预计数|快报数|四舍五入|为准)/;
/** 谢谢大家! */
const THANKS = /^谢谢(?:大家|各位.{0,6})?[!。]$/;

/** True for a line (folded) at a report's end that says how its figures are to be taken. */
export function isNote(words: string): boolean {
  return NOTE.test(words.trim());
}

/** 2025年，我局将围绕上述不足，精准发力。: a promise that names no work, day or figure. */
const PROMISES_ALONE = /^(?:(?:20\d\d年?|明年|新的一年|下一?步|下一?阶段|今后|接下来),?)(?:[^\d。;]{0,16}(?:将|要))[^\d。;《]{4,80}[。:]$/;
/** 下一步，我局将坚持以习近平法治思想为指导，深入贯彻落实党的二十大精神，…: it names neither work nor day. */
const GUIDED = /^(?:20\d\d年|明年|新的一年|下一?步|下一?阶段|今后|接下来)[^\d。;《]{0,16}(?:以[^\d。;《]{2,40}(?:为指导|为指引|为引领|为统领|为遵循|为主线|为目标|为契机)|(?:贯彻|学习|践行|落实)[^\d。;《]{0,20}(?:精神|思想))[^\d。;《]{0,120}[。:]$/;

/** True for the first of several unnumbered paragraphs (folded) that says by what the plans below it are guided. */
export function opensGuided([first = "", ...others]: readonly string[]): boolean {
  return others.length > 0 && GUIDED.test(first);
}

/** 优化政务服务。再推出… */
const TITLED = /^[^,。;:]{4,24}[。:].{10}/;

/** True where the first of a section's unnumbered paragraphs (folded) only leads up to the others, which all begin with a title. */
export function opensTitled([first = "", ...others]: readonly string[]): boolean {
  return others.length > 1 && PROMISES_ALONE.test(first) && others.every((paragraph) => TITLED.test(paragraph));
}

/** 今年的主要预期目标是：地区生产总值增长6%左右，…: so many figures are what a government can be held to. */
function namesFigures(paragraph: string): boolean {
  return (paragraph.match(/(?<![\d.])\d[\d.]{0,15}(?:%|[万亿]|[个家项公平千])/g) ?? []).length >= FEWEST_FIGURES;
}
const FEWEST_FIGURES = 2;

/** 2024年,全县地区生产总值突破500亿元。 tells of the year reported on. */
function tellsOfThePast(paragraph: string, year: number | null): boolean {
  const named = /^(20\d\d)年/.exec(paragraph)?.[1];
  return /^(?:过去|去年|上年|一年来)/.test(paragraph) || (named !== undefined && year !== null && Number(named) <= year);
}

/** True for an unnumbered paragraph (folded) that commits to something though items stand beside it: 优化政务服务。再推出… */
export function commitsAlone(paragraph: string, year: number | null): boolean {
  if (tellsOfThePast(paragraph, year) || /[:]$|(?:以下|如下|下列)[^。]{0,16}。$/.test(paragraph) || isWordsAlone(paragraph, "arrangement")) return false;
  const [title = "", ...others] = paragraph.split("。");
  return namesFigures(paragraph) || SPENDS.test(paragraph) || (promises(paragraph, year) && CONCRETE.test(paragraph)) || BY_WHEN.test(paragraph) || (title.length <= LONGEST_TITLE && !/[,;:]/.test(title) && [title, others[0] ?? ""].every((sentence) => announces(sentence, null)));
}
const LONGEST_TITLE = 24;
/** 全年安排专项资金12亿元。 */
const SPENDS = /^(?:全年|今年|年内)(?:计划|拟|将)?(?:安排|投入|投资|筹[集措])[^。]{0,24}\d/;
/** 区政府还将在2026年3月底前专题报告最终结果 */
const BY_WHEN = /将[^。,]{0,6}(?:20\d\d年|\d{1,2}月|年)[^。,]{0,6}[前内底]/;
/** What is done once, and can be seen. */
const CONCRETE = /(?:^|,|将)(?:承办|举办|签订|出台|印发|制定|修订|新建|开通|上线|招录|启用|发布|编制)|每(?:季度|半年|月|两个月)|\d[个项件名人次家套]/;

/** An unnumbered paragraph (folded) that neither admits nor announces anything: guidance, a call at a speech's end, a saying. */
export function isWordsAlone(paragraph: string, kind: CommitmentKind): boolean {
  if (isNote(paragraph) || THANKS.test(paragraph.trim())) return true;
  if (kind !== "arrangement") return (ADDRESSES.test(paragraph) && CALLS.test(paragraph)) || (WILL_FACE_IT.test(paragraph) && !/\d|每[年季月]/.test(paragraph));
  if (((GUIDANCE.test(paragraph) || leadsUpToPlan(paragraph)) && !namesFigures(paragraph)) || (ASSURES.test(paragraph) && !namesFigures(paragraph)) || CALLS.test(paragraph) || SAYING.test(paragraph) || SEES_TO_IT.test(paragraph)) return true;
  const sentences = paragraph.split(/[。!;]/).filter((sentence) => sentence.trim() !== "");
  if (sentences.length === 1 && (OPENS_YEAR.test(paragraph) || (ADDRESSES.test(paragraph) && /贡献|支持|监督/.test(paragraph) && !/\d/.test(paragraph)))) return true;
  return sentences.length === 1 && paragraph.length <= LONGEST_SAYING && /[。!]$/.test(paragraph) && !WORK.test(paragraph) && !announces(paragraph, null);
}
