import type { ReactNode } from "react";

/** For `<zh>…</zh>` of a message: names and words that are Chinese within a sentence of either language. They are read out, and set, as such. */
export function inChinese(words: ReactNode) {
  return <span lang="zh-CN">{words}</span>;
}
