import { findDeadlines } from "@/lib/domain/report/hints/deadlines";
import { AIMS_AT, TERM, TERM_WITHOUT_YEAR } from "@/lib/domain/report/terms";

/** What a measure is aimed at is not admitted by it: 破解执法力量不足的难题. */
const AIMED_AT = /(?:针对(?!性)|解决|破解|补齐|补足|化解|克服|消除|整治|整改|防止|防范|避免|杜绝|聚焦|围绕|改变|缓解|扭转|弥补|纠正|查处|打击|根治|堵塞|排查|查找|查摆|查补|梳理|(?<!针)对(?!性))[^,。;]{0,30}|(?:推进|推动|加快|完成|督促|跟[进踪]|紧盯|盯[紧住]|盘活|清[理收]|处置|追缴|消化|建设)(?:剩余|其余|所有|全部)?的?[未尚][^,。;]{0,20}/g;
const ADMITS =
  /不[足够强高全清明畅顺实严深细多大力善均准规稳密佳健适到及平协匹重主积自]|欠缺|欠佳|缺乏|缺少|缺失|缺位|短缺|缺口|薄弱|滞后|落后|淡薄|偏[少低弱慢软大老高差重]|较[少低弱慢差难]|有待|亟待|亟需|[尚还仍]未|[尚仍]不|停滞|未[能按形建完有达]|没有|[仍还尚]有|存在|[仅只](?:有|占|为|能|完成|达|剩)|无法|不[能便]|暂[时]?[不未无没]|(?:其余|剩余|余下|剩下)[^,。;]{0,30}(?:正在|未|没有)|难度|周期[较长]|紧[缺张]|无人|单一(?!窗口|来源)|跟不上|达不到|不及|面广|(?:情况|关系|成因|较为?)复杂|负担[较重]|压力[较大]|难以|较难|困难|困境|问题(?:突出|依然|较)|短板|差距|弱项|瓶颈|时有|停留|流于|走过场|走形式|粗放|参差不齐|脱节|老化|老龄化|空缺|流失|闲置|拖欠|久拖|弱化|虚化|过[于少低散]|[难少低弱慢差软]$|原因|由于/;
/** What may come before an announcement's first verb. */
const BEFORE_THE_VERB =
  "(?:(?:该|此|这)项?(?:问题|工作|事项|任务)[^,。]{0,16},)?(?:(?:针对[^,。]{2,40}|待[^,。]{2,30}[后时]),)?(?:(?:同时|另外|此外|并|再|也|下一?步|今后|为此|对此),?)?" +
  // Who: 部分单位将专项资金… is what was found.
  "(?:(?!部分|个别|有的|有些|少数|一些|各|\\d)[^,。;已曾]{2,12}?(?:[局办委会处科室站院组部]|政府|中心|公司|集团|学校)(?=会同|联合|牵头|负责|督促|加[强大快]|继续|进一步|持续|每[年月季半学]))?" +
  "(?:(?!部分|个别|有的|有些|少数|一些|\\d)(?:我.{1,3}|我们|全.{1,2}|[^,。;已曾]{2,16}?(?:[局办委会处站所院组部]|政府|中心)(?=要)|[^,。;已曾]{2,16}?)(?=将(?!近|来)|拟(?!定)|计划|(?<=们|我.{1,3}|全.{1,2}|[局办委会处站所院组部府心])要))?" +
  "(?:将|拟|计划|准备|要|进一步|持续|继续|不断|着力|切实|积极|大力|全面|逐步|加快|抓紧|尽快|尽早|立即|及时|主动|有序|从[严快]|依法依规|适时|定期|严格|认真|深入|充分|全力|稳步|高质量|高标准|高水平|常态化|分[类批期级](?:次|实施)?){0,4}";
const VERB =
  "破解|解决|补齐|化解|消除|攻克|建[立设成]|健全|完善|制[定作]|出台|修[订编]|编[制印]|印发|开展|组[织建]|举办|召开|实[施行现]|推[进动行广出]|加[强大快]|强化|深化|优化|细化|量化|落实|压实|夯实|提[升高]|增[强加设派]|整合|统筹|协调|争取|申[请报]|招[录聘募]|选[派聘拔]|聘请|引[进入导]|配[齐备强]|充实|补[充齐足]|抓[好实]|做[好实细]|规范|清[理查退]|排查|梳理|委托|邀请|联合|会同|依托|借助|利用|运用|采[取用购]|畅通|拓[展宽]|探索|创[新建]|设[立置]|成立|搭建|打造|培[育养训]|扩大|新[增建设]|改[造进革]|升级|启动|完成|确保|力争|督[促导察查办]|指导|鼓励|支持|发挥|坚[持决]|纳入|试行|宣传|普及|公[布开]|发布|约谈|通报|考核|评[估查议]|检查|监督|整[治改]|打击|查处|追[究缴回偿讨]|催[收缴办告]|盘活|起诉|明确|厘清|理顺|精简|压[缩减降]|降低|减少|投入|安排|购[置买]|开[通发设]|上线|汇编|轮训|责[成令]|交由|跟[踪进]|紧盯|盯[紧住]|严防|防[止范]|杜绝|消化|清偿|偿还|兑付|执行|督办|处置|核[查实销]|办[理结]|拆除|搬迁|安置|移[交送]|验收|沟通|攻坚|逐[一步年月项案个宗件户村条笔企级]|倒排|挂[图牌]|形成|构建|固化|巩固|总结|复制|试点|遴选|抽[调查]|下[沉放]|赋权|签订|对接|打通|共享|推荐|表彰|奖励|严[格查肃禁惩]|[用管建办选育]好|用[足活]|守[牢住]|兜牢|筑牢|织密|扎[紧牢]|拧紧|返聘|轮岗|修[复缮]|疏浚|储备|收回|补[缴签]|帮[扶带]|结对|每(?:年|半年|季度?|两?个?月|周|两周|学期)|进行|作为|列入|提供|牵头|负责|通过.{2,40}?,";
const ANNOUNCES = new RegExp(`^${BEFORE_THE_VERB}(?:(?:[对把将从以向为由与按]|在[^,。]{1,16}?[上中内里]|面向|根据|结合|围绕|聚焦|依[法托据照规]).{1,30}?)?(?:${VERB})`);
/** 2025年秋季开学前, 9月起, 年内 */
const WHEN = new RegExp(`^(?:${AIMS_AT})?[于在到]?(?:${TERM})(?:[^,。]{0,10}?(?:[前内起底末]|半年|季度|年|月份?))?,?`);

/** 正在办理手续,预计2025年5月底前完成。 */
const EXPECTED = new RegExp(`(?:^|,)[^,。;]{0,8}?(?:${AIMS_AT})[于在到]?(?:(20\\d\\d)年|${TERM_WITHOUT_YEAR})`);

/** 正在调整运营方案,2025年6月底前实现收支平衡。 */
const DUE = new RegExp(`(?:^|,)(?:${AIMS_AT}|将)?[于在到]?(20\\d\\d)年[^,。;]{0,8}?(?:[前底末内]|半年|季度)([^。;]*)`);

/** True for a sentence (folded) of what is in hand or will be done, by a day after the year reported on. */
export function isDue(sentence: string, year: number | null): boolean {
  const due = DUE.exec(sentence);
  return due !== null && year !== null && Number(due[1]) > year && !/已(?!有)|了|^.{0,6}(?:到期|届满|数据|显示)/.test(due[2]!) && !admits(due[2]!);
}

/** 9月底前报管委会审定: of which year is not said. */
const DUE_SOON = new RegExp(`(?:^|,)(?:${TERM_WITHOUT_YEAR}|年|明年[^,。;]{0,6})[^,。;]{0,3}?[前底末内][^。;已了]{0,60}$`);
const PAST = /已(?!有)|了|曾|均|流拍|[未无]果|(?:由|从)[^,。;]{1,12}(?:降|升|增|减|缩|压)|完成\d|收回\d|清[理退]\d/;

/** True for a sentence (folded) that names a term without its year. */
export function isDueSoon(sentence: string): boolean {
  return DUE_SOON.test(sentence.replace(/[。;]$/, ""));
}

/** True for a sentence (folded) of what is still open that says, in a part of it, what is being done about it. */
export function setsOut(sentence: string): boolean {
  if (PAST.test(sentence) || STATES.test(sentence) || admits(sentence)) return false;
  return isDueSoon(sentence) || sentence.split(",").some((part) => ANNOUNCES.test(part) && part.length > SHORTEST_PART);
}
const SHORTEST_PART = 5;

/** 整改状态:未完成 tells how it stands. */
const STATES = /^(?:整改|完成|落实|办理)(?:状态|情况|进展|结果|成效|进度):?/;

/** True for a sentence (folded) that admits something, whatever it also says. */
export function admits(sentence: string): boolean {
  return ADMITS.test(sentence.replace(STATES, "").replace(/“[^“”]{1,30}”/g, "").replace(AIMED_AT, "").replace(/[。;!]$/, ""));
}

/** True for a sentence (folded) that says what will be done and admits nothing, though no word such as 下一步 leads up to it. */
export function announces(sentence: string, year: number | null): boolean {
  if (STATES.test(sentence) || admits(sentence)) return false;
  if (ANNOUNCES.test(sentence) || EXPECTED.test(sentence)) return true;
  const opening = WHEN.exec(sentence)?.[0] ?? "";
  if (opening === "") return false;
  const named = /20\d\d/.exec(opening)?.[0];
  if (named !== undefined) return year !== null && Number(named) > year;
  return ANNOUNCES.test(sentence.slice(opening.length)) || (/[前底末],?$/.test(opening) && findDeadlines(opening, { kind: "arrangement", year, publishedOn: null }).length > 0);
}

/** Behind a comma, who will do what: 尚有138万元未能追回,市农业农村局将依法申请强制执行。 What threatens is no promise. */
const PROMISES = /(?:^|[,;])(?!如|若|否则|一旦|倘)[^,;。]{0,24}?(?:将(?!近|来|\d*[名人个].{0,8}(?:移送|移交|给予)|会?(?:影响|导致|造成|面临|难以|无法|带来|错过|继续存在|产生|加[大剧重]))|拟(?!定|合)|计划[于在]|力争)/;

/** 已提起诉讼,待判决后依法申请执行。 */
const AWAITS = /(?:^|,)(?:待|等)[^,。;]{2,30}?[后时],?(?:再|即|立即|依法|按|由|及时|将|办理|启动|开展|组织|实施|申请|兑付|拨付|移交|开工|完成|推进|收回|处置)|(?:落实|到位|批复|生效|结束)后,?(?:立即|马上|及时)/;

/** 由农经站逐笔核实,三年内化解完毕。 */
const WITHIN = /(?:^|,|(?:其余|剩余|余下)[^,。;]{0,10})由[^,。;]{2,16}?(?:逐|牵头|负责|会同|督促|依法|先行|聘请|统一|组织|核实)|(?:^|,)(?:今后|后续)[^,。;]{0,4}(?:每|将|按|继续|定期|持续|逐)|(?<!规定|要求|限期?)(?:[一二三两半]年|[一二三两六]个月|\d{1,2}个月)内[^,。;]{0,10}(?:完成|到位|完毕|解决|清零|办结)/g;

/** It did not come to it: 计划2022年底完工,至今仍未开工。 */
const FAILED = /至今|仍(?:未|有|然)|但|均未|未能|没有|已(?:逾期|超期|过期|停工)|均已/;

const HOW_FAR_ON = 80;

/** True for a sentence (folded) that says who will do what, or by when, though it may begin with what is wrong. */
export function promises(sentence: string, year: number | null): boolean {
  const words = sentence.replace(/“[^“”]{1,30}”/g, "");
  if (PROMISES.test(words)) return true;
  const expected = EXPECTED.exec(words);
  const isOver = expected?.[1] !== undefined && year !== null && Number(expected[1]) < year;
  return [isOver ? null : expected, AWAITS.exec(words), ...words.matchAll(WITHIN)].some((match) => match && !FAILED.test(words.slice(match.index + match[0].length).slice(0, HOW_FAR_ON)));
}
