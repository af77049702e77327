import type { Layers } from "@/lib/domain/report/layers";
import { readLabel } from "@/lib/domain/report/numbering";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import { FEWEST_PROSE, isProse } from "@/lib/domain/report/prose";
import { sliceOf } from "@/lib/domain/report/span";

/** What a page says between an article and what it offers next. */
const ENDS = /^[【[]?(?:相关(?:链接|阅读|文章|解读|新闻|信息|报道|内容|推荐|稿件|文档)|推荐(?:阅读|信息|新闻)|延伸阅读|往[期年](?:回顾|报告)|热[点门](?:新闻|推荐|文章|信息|点击|专题)?|最新(?:新闻|文章|信息|动态|发布)|(?:点击|阅读)排行|上一[篇条]|下一[篇条]|(?:责任)?编辑\s?:|扫一扫|分享(?:到|至)|打印(?:本页|页面|此页|正文)?|关闭(?:窗口|页面|本页)?|返回(?:顶部|列表|首页))(?:[】\]:\s|/·>].{0,40})?$/;
const LONGEST = 60;

/** Index of the line with which a page begins to offer other things, after the report's last number or after its prose; past the last line where none does. */
export function findPageEnd(layers: Layers, paragraphs: readonly Paragraph[]): number {
  let numbered = -1;
  let [prose, end] = [0, paragraphs.length];
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = sliceOf(layers.folded, paragraph).trim();
    if (!paragraph.outside && (readLabel(words) !== null || paragraph.label !== undefined)) [numbered, end] = [index, paragraphs.length];
    else if (end === paragraphs.length && (numbered !== -1 || prose >= FEWEST_PROSE) && words.length <= LONGEST && ENDS.test(words)) end = index;
    if (!paragraph.outside && isProse(words)) prose += 1;
  }
  return prose > 0 ? end : paragraphs.length;
}
