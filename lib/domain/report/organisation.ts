const SUFFIX = /(?:人民政府|政府|委员会|办公室|街道办事处|办事处|管委会|[局厅委办部院])$/;
const LONGEST = 30;

/** True for words that name a body: 武清区人民政府, 区委全面依法治区委员会办公室. */
export function isOrganisation(words: string): boolean {
  return words.length >= 3 && words.length <= LONGEST && /^[\p{Script=Han}()·、]+$/u.test(words) && SUFFIX.test(words);
}
