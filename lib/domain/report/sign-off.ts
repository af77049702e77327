import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { isOrganisation } from "@/lib/domain/report/organisation";
import { sliceOf } from "@/lib/domain/report/span";

const DATE_LINE = /^(?:19|20|二).{2,4}年.{1,3}月.{1,3}日$/;
const CLOSING = /^特此(?:报告|公告|公布)[。.]?$|^\(?此件(?:主动|依申请)?公开(?:发布)?\)?$|^抄送[:：]|^\(?联系人[:：]/;
const LONGEST_SIGN_OFF = 6;

/** The issuer, the day and set phrases under the report: of no clause. */
export function findSignOff(layers: Layers, paragraphs: readonly Span[]): Span[] {
  let first = paragraphs.length;
  let signed = false;
  while (first > 0 && paragraphs.length - first < LONGEST_SIGN_OFF) {
    const words = sliceOf(layers.folded, paragraphs[first - 1]!).replace(/\s+/g, "");
    const dated = DATE_LINE.test(words);
    if (!dated && !CLOSING.test(words) && !(isOrganisation(words) && signed)) break;
    signed ||= dated;
    first--;
  }
  return paragraphs.slice(first);
}
