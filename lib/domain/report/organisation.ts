const SUFFIX =
  "人民政府|政府|委员会|办公室|街道办事处|办事处|管委会|[局厅委办部院署]|党组|党委|党工委|党支部|党总支|纪委监委|工作领导小组|中心|管理区|开发区|新区|集团|公司|学校|中学|小学|大学|学院|医院|支队|大队|总队|银行|总局|分局|供销社|合作社|工会|联合会|协会";
const ENDS = new RegExp(`(?:${SUFFIX})$`);
/** A body's name at the start of a title, before what it reports on. */
const LEADING = new RegExp(`^(?!在)(?:(?!关于|二[〇○零])\\p{Script=Han}){2,38}?(?:${SUFFIX})(?=法治|依法|推进|落实|贯彻|年度|巡察|巡视|审计|整改|工作|述职|政务|行政|(?:19|20)\\d\\d|二[〇○零]|关于|第|局长|厅长|主任|书记|[镇乡区县市]长|院长|党[委组]|党工委|主要负责人|班子|领导)`, "u");
const LONGEST = 40;

/** True for words that name a body: 武清区人民政府, 区委全面依法治区委员会办公室. */
export function isOrganisation(words: string): boolean {
  return words.length >= 3 && words.length <= LONGEST && /^[\p{Script=Han}()·、]+$/u.test(words) && ENDS.test(words);
}

/** The body that a title begins with, or an empty string: of 甲区司法局法治政府建设年度报告 甲区司法局. */
export function leadingOrganisation(title: string): string {
  const found = LEADING.exec(title)?.[0] ?? "";
  return isOrganisation(found) ? found : "";
}
