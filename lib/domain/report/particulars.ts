const PARTICULARS = /^(?:责任|牵头|配合|主责|整改|完成|办结)(?:单位|部门|领导|科室|人|时限|时间|期限|主体|类型|状态|进度)[^:]{0,6}:|^(?:整改|完成|落实|办理)(?:情况|结果|进展):(?:[已正尚未仍长持基部按]|均已|全部)[^,。;:]{1,9}。?$/;

/** True for a line (folded) said of the measure above it: 责任单位：河道所, 完成情况：正在整改. */
export function isParticular(words: string): boolean {
  return PARTICULARS.test(words);
}
