/** What every report says of its shortcomings, and names none with. The longer before what it begins with. */
const COMMON = new RegExp(
  [
    // whose, and what it is measured by
    "我们|我[国省市区县镇乡局厅委办街院]|全[国省市区县镇乡局街厅]|本[省市区县镇乡局单位]|各级|党中央|国务院|中央|国家|上级|[省市区县][委府]|[省市区县]政府|人民群众|群众|人民|社会|企业|基层|先进(?:地区|县区|单位)?|兄弟(?:县区|单位|部门)?",
    "法治政府建设|法治建设|法治政府|依法行政|依法治[国省市区县]|全面|推进|推动|开展|建设|工作|发展|高质量|现代化|治理|部署|决策|指标|考核|示范|创建|标准|要求|目标|任务|期盼|期待|期望|需求|需要|形势|时代|新",
    // that there are some
    "成绩|成效|进步|进展|效果|取得|肯定|总结|回顾|看待|看到|认识到|认识|意识到|感到|深知|正视|清醒|深刻|认真|客观|地看",
    "不足(?:之处)?|问题|短板|弱项|差距|薄弱环节|困难|矛盾|挑战|瓶颈|制约因素|方面|环节|之处|地方|距离|存在|表现|体现|集中|一定|一些|不少|许多|诸多|较大|较多|明显|相当|不小|若干|几个|个别|主要|突出",
    "一年来|一年|年来|过去|今年|当前|目前|现阶段|仍然|依然|虽然|尽管|然而|但是|同时|必须|应当|站在|起点|审视|对照|对标|相比|相较|比较|按照|根据|针对|对于|上述|以上|以下|如下|下列|这些|此类",
    // that they will be seen to
    "高度|重视|切实|着力|努力|采取|有效|有力|得力|积极|措施|举措|办法|加以|予以|解决|改进|克服|改正|整改|完善|今后|下一?步|下一?阶段|进一步|逐步|不断|尽快|研究|一定|会",
    "[与和及同还仍也但的地得在中上下里要应有着于为是此对将离尚把我它其]",
  ].join("|"),
  "gu",
);
const FEW = 3;

/** True for words (folded) in which nothing is left once the common words about shortcomings are taken away: …我们也清醒认识到工作中还有不足。 */
export function saysNothingNew(words: string): boolean {
  const rest = words.replace(/20\d\d年度?|[,。;:!、]/g, "").replace(COMMON, "");
  return rest.length <= FEW && !/\d/.test(rest) && /不足|问题|短板|差距|薄弱|困难|矛盾|挑战/.test(words);
}
