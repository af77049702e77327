import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { isOrganisation } from "@/lib/domain/report/organisation";
import { FEWEST_PROSE, isProse } from "@/lib/domain/report/prose";
import { sliceOf } from "@/lib/domain/report/span";

const DATE_LINE = /^\(?(?:19|20|二).{2,4}年.{1,3}月.{1,3}日\)?$|^20\d\d[./-]\d{1,2}[./-]\d{1,2}$/;
/** Below a name it signs, though it tells no day. */
const MONTH_LINE = /^(?:20\d\d|二[〇○零].{2})年.{1,3}月$/;
const CLOSING = /^[^,。;]{0,20}对[^,。;]{0,10}(?:整改情况|报告|公开|上述|以上|通报)[^,。;]{0,10}真实性[^,。;]{0,6}负责。|^(?:热忱)?欢迎(?:广大|社会|各界|干部).{0,40}(?:监督|意见|建议)|^(?:特此|专此|谨此)(?:报告|公告|公布|通报|汇报|总结|说明)[。.!]?$|^(?:以上|上述|现将?以上)(?:报告|通报|汇报|总结|情况|工作)?[^。;]{0,6},?请.{2,20}[。.!]?$|^(?:以上|上述|现将?以上)[^。;]{0,40}(?:[,。]请|[,。]特此)[^。;]{1,20}[。.!]?$|^以上[^。;]{0,30}(?:报告|汇报|总结|情况)[。.!]?$|^\(?此件(?:主动|依申请|不予)?公开(?:发布)?\)?$|^\(?信息公开(?:选项|类别|属性)|^抄[送报][:：]|^(?:主题词|分送)[:：]|^\(?(?:.{0,6}联系(?:人|电话|方式)|(?:监督|举报|投诉|咨询|受理|意见)?(?:电话|传真|邮箱|信箱)|(?:电子|邮政)(?:邮箱|信箱|邮件)|(?:邮寄|通[讯信]|联系|邮政)地址|邮政?编码?|(?:公示|公开|公布|意见(?:反馈|征集)|反馈)(?:时间|期限?|方式|时限)|公开方式)(?:[及和、].{2,6})?[:：]/;
/** 甲区人民政府办公室 2024年2月24日印发; 2024年2月24日公开发布 */
const PRINTED = /^.{0,40}(?:(?:20|二).{2,3}年.{1,3}月.{1,3}日|20\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?:[编刊翻]?印[发制刷]?|(?:公开)?发布|公[布开])(?:\(?共印.{1,6}份\)?)?\)?$/;
const COPIES = /^\(?(?:共印|印数:?)\d{1,4}份?\)?$/;
const LONGEST_SIGN_OFF = 10;

/** The issuer, the day and set phrases under the report: of no clause. */
export function findSignOff(layers: Layers, paragraphs: readonly Span[]): Span[] {
  let first = paragraphs.length;
  let signed = false;
  while (first > 0 && paragraphs.length - first < LONGEST_SIGN_OFF) {
    const words = wordsOf(layers, paragraphs[first - 1]);
    const dated = DATE_LINE.test(words) || isMonthBelowName(words, wordsOf(layers, paragraphs[first - 2]));
    if (!dated && !CLOSING.test(words) && !PRINTED.test(words) && !COPIES.test(words) && !SIGNED_IN_ONE.test(words) && !(isOrganisation(words) && (signed || first === paragraphs.length || isDated(layers, paragraphs[first - 2])))) break;
    signed ||= dated;
    first--;
  }
  return paragraphs.slice(first);
}

/** The day may stand above the name. */
function isDated(layers: Layers, paragraph: Span | undefined): boolean {
  return DATE_LINE.test(wordsOf(layers, paragraph));
}

function wordsOf(layers: Layers, paragraph: Span | undefined): string {
  return paragraph ? sliceOf(layers.folded, paragraph).replace(/\s+/g, "") : "";
}

function isMonthBelowName(words: string, above: string): boolean {
  return MONTH_LINE.test(words) && isOrganisation(above);
}

/**
 * The lines that end the report, indices of the first and the last: a day on a line of its own below the names of
 * those who report, or both in one. Null where it is not signed.
 */
export function findSignature(layers: Layers, paragraphs: readonly Span[]): { readonly first: number; readonly last: number } | null {
  const words = paragraphs.map((paragraph) => wordsOf(layers, paragraph));
  const lastProse = words.findLastIndex(isProse);
  const lastName = words.findLastIndex(isOrganisation);
  let prose = 0;
  for (const [index, line] of words.entries()) {
    // A month stands beside units elsewhere: it signs only below the last name, behind all that is told.
    const isMonth = MONTH_LINE.test(line) && lastName === index - 1 && lastProse < index;
    const signs = ((DATE_LINE.test(line) || isMonth) && isOrganisation(words[index - 1] ?? "")) || SIGNED_IN_ONE.test(line);
    // Something was reported before it: a letterhead bears name and day too.
    if (signs && (prose >= FEWEST_PROSE || (prose > 0 && lastProse < index))) {
      let first = index;
      while (first > 0 && isOrganisation(words[first - 1]!)) first--;
      return { first, last: index };
    }
    if (isProse(line)) prose += 1;
  }
  return null;
}

const SIGNED_IN_ONE = /^\p{Script=Han}{4,30}(?:政府|委员会|[局厅委办])(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/u;

/** True for the line (folded, without gaps) that tells who printed a document and when. */
export function isPrinted(words: string): boolean {
  return PRINTED.test(words);
}

/** What may stand below a signature and is of the report: (此件公开发布), 抄送. */
export function isClosing(layers: Layers, paragraph: Span): boolean {
  const words = wordsOf(layers, paragraph);
  return CLOSING.test(words) || PRINTED.test(words) || COPIES.test(words);
}
