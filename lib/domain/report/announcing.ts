import { findDeadlines } from "@/lib/domain/report/hints/deadlines";

/** What a measure is aimed at is not admitted by it: 破解执法力量不足的难题. */
const AIMED_AT = /(?:针对(?!性)|解决|破解|补齐|补足|化解|克服|消除|整治|整改|防止|防范|避免|杜绝|聚焦|围绕|改变|缓解|扭转|弥补|纠正|查处|打击|根治|堵塞|排查|查找|查摆|查补|梳理|(?<!针)对(?!性))[^,。;]{0,30}/g;
const ADMITS =
  /不[足够强高全清明畅顺实严深细多大力善均准规稳密佳健适到及平协匹重主积自]|欠缺|欠佳|缺乏|缺少|缺失|缺位|短缺|缺口|薄弱|滞后|落后|淡薄|偏[少低弱慢软大老高差重]|较[少低弱慢差难]|有待|亟待|亟需|[尚还仍]未|未[能按形建完有达]|没有|[仍还]有|存在|[仅只](?:有|占|为|能)|难以|较难|困难|困境|问题(?:突出|依然|较)|短板|差距|弱项|瓶颈|时有|停留|流于|走过场|走形式|粗放|参差不齐|脱节|老化|老龄化|空缺|流失|闲置|拖欠|久拖|弱化|虚化|过[于少低散]|[难少低弱慢差软]$|原因|由于/;
/** What may come before an announcement's first verb. */
const BEFORE_THE_VERB = "(?:针对[^,。]{2,40},)?(?:(?:同时|另外|此外|并|再|也|下一?步|今后|为此|对此),?)?(?:(?:我.{1,3}|我们|全.{1,2}|.{2,16}(?:[局办委会处站所院校组部厅署司县区市镇乡]|中心|政府|街道|部门|单位|公司|支部|工委))(?=将|拟|计划|要))?(?:将|拟|计划|准备|要|进一步|持续|继续|不断|着力|切实|积极|大力|全面|逐步|加快|适时|定期|严格|认真|深入|充分|全力|稳步|分[类批期级]){0,4}";
const VERB =
  "破解|解决|补齐|化解|消除|攻克|建[立设成]|健全|完善|制[定作]|出台|修[订编]|编[制印]|印发|开展|组[织建]|举办|召开|实[施行现]|推[进动行广出]|加[强大快]|强化|深化|优化|细化|量化|落实|压实|夯实|提[升高]|增[强加设派]|整合|统筹|协调|争取|申[请报]|招[录聘募]|选[派聘拔]|聘请|引[进入导]|配[齐备强]|充实|补[充齐足]|抓[好实]|做[好实细]|规范|清[理查退]|排查|梳理|委托|邀请|联合|会同|依托|借助|利用|运用|采[取用购]|畅通|拓[展宽]|探索|创[新建]|设[立置]|成立|搭建|打造|培[育养训]|扩大|新[增建设]|改[造进革]|升级|启动|完成|确保|力争|督[促导察查办]|指导|鼓励|支持|发挥|坚[持决]|纳入|试行|宣传|普及|公[布开]|发布|约谈|通报|考核|评[估查议]|检查|监督|整[治改]|打击|查处|追[究缴回偿讨]|催[收缴办告]|盘活|起诉|明确|厘清|理顺|精简|压[缩减降]|降低|减少|投入|安排|购[置买]|开[通发设]|上线|汇编|轮训|逐[一步年月项案个宗件户村条笔企级]|倒排|挂[图牌]|形成|构建|固化|巩固|总结|复制|试点|遴选|抽[调查]|下[沉放]|赋权|签订|对接|打通|共享|推荐|表彰|奖励|严[格查肃禁惩]|每(?:年|半年|季度?|两?个?月|周|两周|学期)|进行|作为|列入|提供|牵头|负责|通过.{2,40}?,";
const ANNOUNCES = new RegExp(`^${BEFORE_THE_VERB}(?:(?:[对把将从以向为由与按]|面向|根据|结合|围绕|聚焦|依[法托据照规]).{1,30}?)?(?:${VERB})`);
/** 2025年秋季开学前, 9月起, 年内 */
const WHEN = /^(?:力争|计划|拟|确保)?[于在到]?(?:20\d\d年|明年|来年|今年|年[内底]|[上下]半年|第?[一二三四]季度|\d{1,2}月)(?:[^,。]{0,10}?(?:[前内起底末]|半年|季度|年|月份?))?,?/;

/** True for a sentence (folded) that admits something, whatever it also says. */
export function admits(sentence: string): boolean {
  return ADMITS.test(sentence.replace(/“[^“”]{1,30}”/g, "").replace(AIMED_AT, "").replace(/[。;!]$/, ""));
}

/** True for a sentence (folded) that says what will be done and admits nothing, though no word such as 下一步 leads up to it. */
export function announces(sentence: string, year: number | null): boolean {
  if (admits(sentence)) return false;
  if (ANNOUNCES.test(sentence)) return true;
  const opening = WHEN.exec(sentence)?.[0] ?? "";
  if (opening === "") return false;
  const named = /20\d\d/.exec(opening)?.[0];
  if (named !== undefined) return year !== null && Number(named) > year;
  return ANNOUNCES.test(sentence.slice(opening.length)) || (/[前底末],?$/.test(opening) && findDeadlines(opening, { kind: "arrangement", year, publishedOn: null }).length > 0);
}
