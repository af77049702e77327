const SUFFIX = /(?:人民政府|政府|委员会|办公室|街道办事处|办事处|管委会|[局厅委办部院署]|党组|党委|党工委|党支部|党总支|纪委监委|工作领导小组|中心|管理区|开发区|新区|集团|公司|学校|大学|学院|支队|大队|总队)$/;
const LONGEST = 40;

/** True for words that name a body: 武清区人民政府, 区委全面依法治区委员会办公室. */
export function isOrganisation(words: string): boolean {
  return words.length >= 3 && words.length <= LONGEST && /^[\p{Script=Han}()·、]+$/u.test(words) && SUFFIX.test(words);
}
