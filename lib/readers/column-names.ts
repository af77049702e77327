const COLUMN_NAME =
  /序号|编号|方面|问题|不足|表现|短板|任务|事项|措施|举措|内容|目标|时限|期限|时间|日期|单位|部门|责任|领导|牵头|配合|进展|情况|成效|结果|备注|项目|指标|类别|名称|要求|依据|状态/;

/** True of what a table's columns are mostly called. */
export function isColumnName(words: string): boolean {
  return COLUMN_NAME.test(words.replace(/\s/g, ""));
}
