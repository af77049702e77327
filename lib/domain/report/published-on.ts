import { isDay, type Day } from "@/lib/domain/calendar/day";
import { readNumber, readYear, YEAR_IN_WORDS } from "@/lib/domain/report/chinese-number";
import { dayInAddress } from "@/lib/domain/report/day-in-address";
import { isPrinted } from "@/lib/domain/report/sign-off";
import { isSpeech, tellsOfMeeting } from "@/lib/domain/report/speech";

/** A year in figures or words, for a pattern. */
export const YEAR_WRITTEN = `(?:19|20)\\d\\d|${YEAR_IN_WORDS}`;
const DAY = new RegExp(`(${YEAR_WRITTEN})\\s?[-/.年]\\s?([\\d一二三四五六七八九十]{1,3})\\s?[-/.月]\\s?([\\d一二三四五六七八九十]{1,3})日?`);
/** Where a page tells its day, the surest first: when it was published; a day without a word of what; when it was put into the system; when the document was made. */
const PUBLISHED = [
  "(?:发布|公开|公布|上网|发表|上传|刊发|刊登|登载|发稿|公示|公告|推送|上线|挂网)(?:时间|日期)|(?:发[布表]|刊发|公布)于|Posted on|Published(?: on)?",
  "(?<!\\p{Script=Han})(?:信息|文章|稿件|新闻|内容)?(?:时间|日期)",
  "(?:更新|生成|录入|添加|入库|创建|提交|编发)(?:时间|日期)",
  "(?:印发|成文|发文|制发|签发|行文|制定|落款)(?:时间|日期)",
].map((label) => new RegExp(`(?:${label})[】\\])]?[\\s:]{0,9}`, "iu"));
/** What a document's days may be beside: when it comes into force, until when it holds. */
const IN_FORCE = /(?:有效期[限至]?|失效|废止|施行|实施|生效|截[止至]|终止|执行|更正|打印|访问|编辑|起草|浏览)(?:时间|日期)?[】\])]?[\s:]{0,9}(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)?/g;

const WRITTEN_DAY = "(?:19|20|二)[^\\s,。;]{2,3}\\s?[-/.年]\\s?[^\\s,。;]{1,3}\\s?[-/.月]\\s?[^\\s,。;日]{1,3}日?";
/** A line about the title that says a day, and where: (2025年1月8日在某市第五届人民代表大会第四次会议上) */
const DAY_LINE = new RegExp(`^[\\s(—–-]{0,4}${WRITTEN_DAY}(?:\\s?在.{4,50}|[^,。;]{2,16}?在[^,。;]{4,50}(?:会议|大会|全会|人大)[^,。;]{0,16}|\\s?[^\\s,。;]{2,40}会议(?:审议)?(?:上|通过)?|\\s.{0,20}|公[告布]|发布|印发)?\\)?$`);
/** A day at the end of a line that says where, or by whom: 在某市第五届人民代表大会第四次会议上(2025年1月8日), 镇长 某某 2025年1月8日 */
const DAY_AT_ITS_END = new RegExp(`^[^,。;]{2,60}?[\\s(]${WRITTEN_DAY}\\)?$`);
const OF_A_SPEAKER = /^[^,。;]{0,24}(?:[省市县区州旗乡镇局厅]长|主任|书记)/;
const SPEECH_DAY_ALONE = /^\(?[^()]{4,5}年[^()]{1,3}月[^()]{1,4}日\)?$/;
const STATES_PUBLICATION = /日(?:公[告布]|发布|印发)\)?$/;

type Told = {
  /** What the document's format states beside its words. */
  readonly stated: string;
  readonly sourceLines: readonly string[];
  readonly addresses: readonly string[];
  /** The lines about the title, and those below the report (without gaps). */
  readonly head: readonly string[];
  readonly signed: readonly string[];
};

/** The day of publication: as stated, else printed, else signed. The day on which a speech was given says so only where nothing else does. */
export function dayPublished({ stated, sourceLines, addresses, head, signed }: Told): Day | null {
  // (2025年1月8日) alone below a speaker is the speech's.
  const alone = isSpeech(head) ? sourceLines.filter((line) => SPEECH_DAY_ALONE.test(line.trim())) : [];
  const lines = sourceLines.filter((line) => !alone.includes(line)).map((line) => line.replace(IN_FORCE, " "));
  const [published, ...others] = PUBLISHED;
  const labelled = publishedAs([published!], lines) ?? dayIn([stated]) ?? publishedAs(others, lines) ?? dayIn(lines) ?? dayInAddress(addresses);
  const said = head.filter(saysDay);
  const given = daysGiven(head);
  const printed = [...signed, ...head.map((line) => line.replace(/\s+/g, ""))].filter(isPrinted);
  return labelled ?? dayIn(said.filter((line) => !given.includes(line))) ?? dayIn(printed) ?? dayIn(signed) ?? dayIn(alone) ?? dayIn(given);
}

/** The day on which a speech was given, or null. */
export function dayGiven(head: readonly string[]): Day | null {
  return dayIn(daysGiven(head));
}

function daysGiven(head: readonly string[]): string[] {
  return isSpeech(head) ? head.filter((line) => saysDay(line) && !STATES_PUBLICATION.test(line)) : [];
}

function saysDay(line: string): boolean {
  return DAY_LINE.test(line) || (DAY_AT_ITS_END.test(line) && (OF_A_SPEAKER.test(line) || tellsOfMeeting(line)));
}

function publishedAs(labels: readonly RegExp[], lines: readonly string[]): Day | null {
  return labels.reduce<Day | null>((found, label) => found ?? dayIn(lines.flatMap((line) => line.split(label).slice(1))), null);
}

/** 公示期为2022年3月18日至3月24日: what is open to objections from a day on is published then. */
export function dayOfNotice(lines: readonly string[]): Day | null {
  return publishedAs([/公示期限?(?:为|自|从)?[\s:]{0,3}/], lines);
}

/** The first day that the lines (folded) tell, or null. */
function dayIn(lines: readonly string[]): Day | null {
  for (const line of lines) {
    const match = DAY.exec(line);
    if (!match) continue;
    const [year, month, day] = [readYear(match[1]!), readNumber(match[2]!), readNumber(match[3]!)];
    const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    if (isDay(text)) return text;
  }
  return null;
}
