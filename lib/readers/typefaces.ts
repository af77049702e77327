/** Whether a typeface is one that headings of official documents are set in. */
export function isForHeadings(typeface: string): boolean {
  return /黑体|小标宋|^(?:SimHei|Microsoft YaHei|FZXiaoBiaoSong)/i.test(typeface);
}
