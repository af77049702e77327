import type { Layers } from "@/lib/domain/report/layers";
import type { SectionKind, Span } from "@/lib/domain/report/model";
import { OPENS_PERIOD } from "@/lib/domain/report/plan-periods";
import { sentencesIn } from "@/lib/domain/report/sentences";
import { SETS_OUT_TO } from "@/lib/domain/report/terms";

type Turn = {
  readonly from: SectionKind;
  readonly to: SectionKind;
  /** Only where the section's heading names both kinds. */
  readonly merged: boolean;
  readonly opens: RegExp;
  readonly unless?: RegExp;
};

/** 下一步整改措施: and its like name what they stand before. */
const OPENS_ANSWER = /^(?:(?:下一?步|后续|今后|下一?阶段)(?:的?(?:工作|整改|推进|落实|巩固)){0,2}的?(?:中|打算|计划|措施|安排|举措|思路|办法|方向|重点)?(?:[及和与](?:完成)?(?:时限|期限|计划|打算))?|拟采取的?(?:措施|办法|举措))[,:]/;

/** True for a heading (folded) that names what stands below or behind it as the answer: ②下一步措施:… */
export function namesAnswer(heading: string): boolean {
  return OPENS_ANSWER.exec(`${heading}:`)?.[0].length === heading.length + 1;
}

/** 下一步措施:依法起诉。 is the answer, and no title of what stands below. */
export function givesAnswer(words: string): boolean {
  return /^[^,。:]{2,16}:./.test(words) && OPENS_ANSWER.test(words);
}

/** True for a sentence (folded) that sets what will be done apart from the problem told before it. */
export function setsApart(sentence: string): boolean {
  if (OPENS_ANSWER.test(sentence)) return true;
  if (/^下一?步(?!的|工作|整改|计划|打算)/.test(sentence)) return !/^[^。]{0,24}(?:已|发现)/.test(sentence);
  return /^(?:下一?步|下一?阶段|接下来|后续)(?:[,:]|[^,。]{0,20}?(?:将|要|继续|拟|计划))/.test(sentence) && !/^[^。]{0,24}(?:已|发现)/.test(sentence);
}

/** True for a sentence (folded) at which a whole section turns: what will be done about all that it told. */
export function turnsSection(sentence: string): boolean {
  return setsApart(sentence) || /^(?:针对|对)(?:以上|上述|这些|此)|^为此/.test(sentence) || SETS_OUT.test(sentence);
}

/** 围绕巩固整改成果,局党组考虑抓好三项工作: */
const SETS_OUT = /^围绕[^,。;:]{2,24},[^。:]{0,16}(?:考虑|将|拟|重点|着力|要)[^。:]{0,8}(?:抓好|做好|推进|开展|落实)[^,。:]{0,10}(?:工作|措施|事项|任务):/;

/** Sentences at which a section without subheadings passes from one kind to another. In order; for folded text. */
const TURNS: readonly Turn[] = [
  { from: "shortcomings", to: "arrangements", merged: false, opens: OPENS_ANSWER },
  { from: "shortcomings", to: "arrangements", merged: false, opens: SETS_OUT },
  { from: "shortcomings", to: "arrangements", merged: false, opens: /^(?:下一?阶段|下一?年度?|今后|接下来|(?:下一?步)?(?:整改|改进|解决|工作|应对)(?:措施|举措|打算|方向|办法|思路)|对策(?:措施)?|措施)[,:]|^(?:20\d\d|明|来)年度?的?(?:主要|重点|工作)*(?:打算|安排|计划|思路|设想|措施):|^[【[(](?:下一?步|整改|改进|解决|工作|应对)?(?:措施|举措|打算|安排|方向|对策|计划)[】\])]/ },
  { from: "shortcomings", to: "arrangements", merged: false, opens: /^(?:为此|对此|针对(?:以上|上述|这些|这一|该|此|存在)[^,。]{0,12}),?.{0,30}?(?:将|拟|重点(?:开展|做好|抓好|推进)|采取|(?:以下|如下|下列)(?:措施|工作|举措|方面))/ },
  {
    from: "shortcomings",
    to: "arrangements",
    merged: false,
    opens: new RegExp(`^(?:下一?步|下一?阶段|下一?年|今后|接下来|新的一年|明年|20\\d\\d年|针对(?:以上|上述|这些|这一|该|此|存在)).{0,40}?(?:${SETS_OUT_TO}|重点抓)`),
    unless: /^.{0,60}?(?:不够|不足[,。;]|不强|不高|不清|不明|欠缺|缺乏|滞后|有待)/,
  },
  { from: "shortcomings", to: "arrangements", merged: true, opens: /^(?:(?:对此|为此),?.{0,12}(?:将(?!近|来)|拟|计划|要|采取|开展|做好|抓好|抓实|实施|推进)|(?:我.{1,4}|我们|全.{1,2}),?(?:将(?!近|来)|拟|计划))/ },
  { from: "achievements", to: "shortcomings", merged: true, opens: /^(?:但|同时|虽然|尽管|然而|对照|当前|目前|在.{0,30}的同时).{0,60}?(?:仍|还|也)然?(?:存在|有|面临).{0,20}?(?:不足|问题|短板|差距|薄弱)/ },
  // What was reached in the years of one plan, then what is to be reached in those of the next.
  { from: "achievements", to: "arrangements", merged: true, opens: OPENS_PERIOD, unless: /^.{0,24}(?:极不平凡|极不寻常|走过|历程)/ },
  { from: "achievements", to: "arrangements", merged: true, opens: /^根据[^。;]{0,60}第十[一二三四五六七八九]个五年规划的建议/ },
  // A review of the year admits what is wanting at its end, without a heading.
  { from: "achievements", to: "shortcomings", merged: false, opens: /^.{0,60}?(?:清醒|我们(?:也|还|更)?(?:深知|清楚|正视|直面)|(?:也|还|更)(?:要|应|必须)?(?:看到|认识到)|(?:同时|之余),(?:要|应|必须)(?:看到|认识到)|不容忽视|坦诚).{0,60}?(?:不足|问题|困难|短板|差距|薄弱)|^.{0,30}?清醒地?(?:看到|认识到).{0,60}?(?:严峻|复杂|压力|矛盾|挑战|风险|不确定|[不偏][优强够高低])|(?:我们|也|还)要把问题(?:说透|讲透|找准|摆出来)|^.{0,40}?(?:不足|问题|困难|短板|差距)(?:同样|也|更)?不容忽视/ },
  // 奋进途中也有难关险隘,政府工作还存在不足,主要表现为:一是…
  { from: "achievements", to: "shortcomings", merged: false, opens: /^[^。;]{0,60}?(?:仍|还|也)然?(?:存在|有|面临)[^。;]{0,14}?(?:不足|问题|困难|短板|差距|薄弱环节)[^,。;]{0,6},?(?:主要|集中|突出)(?:是|表现|体现|有)|^(?:当然|但|同时)?,?[^。;]{0,20}(?:也|还|仍)(?:有|存在)[^。;]{0,12}不尽如人意/ },
  // …取得一定成效,但离目标任务还有不小差距,存在一定问题。一是…
  { from: "achievements", to: "shortcomings", merged: false, opens: /^.{0,90}?(?:成效|成绩|进展|进步|成果),?但[^。;]{0,60}?(?:存在|有)(?:着|一定|一些|不少|不小|较大|诸多)的?[^,。;\d]{0,8}(?:问题|不足|差距|短板)[^,。;]{0,6}(?:[:]|。$|,?(?:主要|集中)(?:是|表现|体现|有))/ },
  // 存在的主要问题是:一是…, 主要问题有:…
  { from: "achievements", to: "shortcomings", merged: false, opens: /^(?:各位代表[,!])?(?:(?:仍|还|也)然?)?(?:存在|面临)(?:的|着)?(?:主要|突出)?的?(?:不足|问题|困难|短板|差距|薄弱环节)(?:[和与、](?:不足|问题|困难|短板|弱项|差距|薄弱环节|挑战))?,?(?:(?:主要|集中|突出)(?:是|有|表现|体现)|(?:是|有|如下|包括)?:)|^(?:主要|突出)的?(?:不足|问题|困难|短板|差距)(?:和(?:不足|问题|困难|短板|差距))?(?:是|有|表现[在为]|体现[在为]):/ },
  {
    from: "achievements",
    to: "shortcomings",
    merged: false,
    opens: /^(?:各位代表[,!])?(?:回顾|总结|对标|审视|正视|(?:我们|我[省市县区镇乡]|全[省市县区镇乡]|政府)?.{0,8}?(?:工作|发展)(?:过程)?[中上]?).{0,30}?(?:仍|还|也)然?(?:存在|有|面临)(?:着|不少|一些|许多|诸多|很多|较多|以下).{0,12}?(?:不足|问题|困难|短板|差距|薄弱)[^,。;]{0,12}(?:[:]|。$|,?(?:主要|集中)(?:是|表现|体现|有))/,
  },
  {
    from: "achievements",
    to: "shortcomings",
    merged: false,
    opens: /^(?:但|同时|与此同时|虽然|尽管|然而|对照|当前|目前|在.{0,30}的同时).{0,60}?(?:仍|还|也)然?(?:存在|有|面临)(?:着|不少|一些|许多)?.{0,20}?(?:不足|问题|困难|短板|差距|薄弱)[^,。;]{0,12}(?:[:]|。$|,?(?:主要|集中)(?:是|表现|体现|有))/,
  },
];

const HEAD = 120;

/** The first sentence of a paragraph at which its section turns to another kind, or null. */
export function findTurn(layers: Layers, paragraph: Span, from: SectionKind, merged: boolean): { start: number; to: SectionKind } | null {
  const turns = TURNS.filter((turn) => turn.from === from && (merged || !turn.merged));
  if (turns.length === 0) return null;
  for (const { start, end } of sentencesIn(layers, paragraph)) {
    const head = layers.folded.slice(start, Math.min(end, start + HEAD));
    const turn = turns.find(({ opens, unless }) => opens.test(head) && !unless?.test(head));
    if (turn) return { start, to: turn.to };
  }
  return null;
}

/** True for what an item of a rectification report says the problem was: 存在问题:…, before what was done about it. */
export function namesFinding(words: string): boolean {
  return /^(?:存在|主要|具体|反馈|发现)的?(?:主要|突出|具体)?(?:问题|不足)(?:表现|情况)?:/.test(words);
}
