const LONGEST = 16;
const HAN_RUN = /^\p{Script=Han}{1,16}/u;
const HAN_RUN_AT_END = /[\p{Script=Han}()“”、]{1,24}$/u;
/** Words at which what is counted is over: 8个社区|实现全覆盖. */
const ENDS = /以上|以下|以内|之内|左右|全覆盖|全部|实现|达到|开展|进行|完成|纳入|参与|参加|覆盖|建成|接受|作为|用于|需要|尚未|未|不|至少|并|且|[到赴在由]|[和与及或]|的(?=\p{Script=Han})/u;
const DEEDS = "培训|轮训|办理|审查|评查|抽查|检查|核查|巡查|排查|化解|调解|服务";
/** Stripped from the front, over and over: days, and what is done to the things that are counted. */
const VERBS = new RegExp(
  `^(?:全年|年内|今年|每年|每半年|每季度?|每月|每周|每学期|上半年|下半年|年底前?|力争|确保|实现|推动|推进|推行|推广|累计|完成|开展|组织|举办|举行|召开|建成|新建|新增|增设|建设|建立|设立|改造|打造|培育|培养|孵化|创建|制作|编制|编印|印发|出台|修订|制定|清理|废止|发放|${DEEDS}|实施|落实|保持|稳定|更新|购置|采购|维修|配备|配齐|选派|选聘|聘请|公开|招聘|招录|引进|汇聚|归集|发布|公布|覆盖|投入|现有|共有|安排|增加|减少|压减|提高|提升|做到|整治|查处|评选|撰写|接入|拆除|处理|受理|约谈|通报|种植|扩种|争取|其中|将|把|使|让|对|为|从|向|以|再|共|有|在(?!建)|新(?!业|型|媒))+`,
  "u",
);
const TAIL = /(?:[的为共达均都各仅只约近有]|力争|全部|分别|同比|下降|上升|增长|压减|压缩|缩短|减少|增加|提高|提升)+$/;
/** The end of a day, a chain's label. */
const START = /^(?:[一二三四五六七八九十]{1,2}[是要]|[年月日]份?[底末]?(?:之前|以前|前|内|起)?|季度[底末]?前?)/;
const BEFORE_DEED = /^.{0,20}(?:开展|举办|召开|实现|完成|建成|组织)(?=\p{Script=Han}{2})/u;
const RATE = /^.$|^(?:成功|合格|及时|覆盖|达标)率$/u;
const MEASURE = /^[个家名项条件处座所支](?=\p{Script=Han}{2})/u;

/** What stands counted right after a figure: of `12次执法检查` 执法检查; empty where nothing does. */
export function objectAfter(folded: string, at: number): string {
  const run = HAN_RUN.exec(folded.slice(at, at + LONGEST).replace(/^(?:以上的?|的)/, ""))?.[0] ?? "";
  const end = run.search(ENDS);
  const object = end === -1 ? run : run.slice(0, end);
  return VERBS.test(object) ? "" : object;
}

/** What a figure after it counts: of `粮食播种面积34.2万亩` 粮食播种面积; days and verbs before it aside. */
export function objectBefore(folded: string, at: number): string {
  const whole = HAN_RUN_AT_END.exec(folded.slice(Math.max(0, at - 24), at))?.[0] ?? "";
  const run = whole.replace(/^.*[、“”()]/u, "").replace(START, "").replace(MEASURE, "").replace(BEFORE_DEED, "");
  const verbs = VERBS.exec(run)?.[0] ?? "";
  const noun = run.slice(verbs.length).replace(TAIL, "");
  if (noun === "") return DEED_AT_END.exec(verbs)?.[0] ?? "";
  // 完成率 is one word, and so is 调解成功率.
  return (RATE.test(noun) ? (verbs + noun).slice(-2 - noun.length) : noun).slice(-LONGEST);
}
/** A verb alone is the deed that is counted: 培训不少于40学时. */
const DEED_AT_END = new RegExp(`(?:${DEEDS})$`);
