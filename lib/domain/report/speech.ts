import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { readLabel } from "@/lib/domain/report/numbering";
import { isProse } from "@/lib/domain/report/prose";
import { sliceOf } from "@/lib/domain/report/span";

/** A report read out to a congress or a meeting: what the lines about its headline say of where, by whom and for whom. Folded words throughout. */
const PLACE = "(?![第我全])(?:(?![在年])\\p{Script=Han}){1,12}?[省市县区州旗乡镇]";
/** 在漱玉县第十六届人民代表大会第四次会议上, 石门镇十九届人大五次会议文件(3) */
const SEAT = new RegExp(`(?:^|在|(?<=[\\d一二三四五六七八九十])日|[\\s(—-])(${PLACE})(?:第.{1,6}|[\\d一二三四五六七八九十]{1,3})届(?:人民代表大会|人大)`, "u");
/** 石门镇代镇长 某某 */
const HEAD_OF_PLACE = /^(\p{Script=Han}{1,12}?([省市县区州旗乡镇]))(?:党委(?:副书记)?[、,])?(?:代理?)?\2长(?:[\s:(]|$|(?=\p{Script=Han}{2,4}$))/u;
/** 镇长 某某: of the place where the congress sits. */
const HEAD = /^\(?(?:代理?)?[省市县区州旗乡镇]长(?:[\s:(]|$|(?=\p{Script=Han}{2,4}$))/u;
/** 现在,我代表石门镇人民政府,向大会报告工作 */
const ON_BEHALF = /代表(\p{Script=Han}{2,24}?政府|国务院)(?:班子)?[,]?\s?(?:向|作)/u;
const NAMES_A_PLACE = /\p{Script=Han}{2}(?:人民)?政府$|^国务院$/u;
const MEETS = /届.{0,30}(?:人民代表大会|人大|会议)|会议上/;
const SALUTATION = /^(?:尊敬的)?(?:各位(?:代表|领导|同志|委员|来宾|乡亲|父老)|(?:主任|主席|主持人|议长)[、,]|同志们)[^。;!:]{0,30}[:!,]?$/;

/** The places in whose congress the lines say that a report is given; a line may break in the middle of its name. */
export function seatsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? "";
    return SEAT.exec(line)?.[1] ?? (SEAT.test(next) ? [] : (SEAT.exec(line + next)?.[1] ?? []));
  });
}

/** True for a line that tells of a congress or a meeting: (2025年1月8日在某镇第五届人民代表大会第四次会议上). */
export function tellsOfMeeting(line: string): boolean {
  return line.length <= LONGEST_LINE && !/[。;]/.test(line) && MEETS.test(line);
}
const LONGEST_LINE = 80;

/** True where the lines about a headline are a speech's: it is given to a congress, or greets those who hear it. */
export function isSpeech(lines: readonly string[]): boolean {
  return lines.some((line) => tellsOfMeeting(line) || SALUTATION.test(line));
}

/** The governments whose head speaks, named by their place. */
export function governmentsOfHeads(lines: readonly string[]): string[] {
  return lines.flatMap((line) => HEAD_OF_PLACE.exec(line)?.[1] ?? []).map((place) => `${place}人民政府`);
}

/** True where the head of a place speaks, who is the head of its government. */
export function isByHeadOfPlace(lines: readonly string[]): boolean {
  return lines.some((line) => HEAD.test(line));
}

/** The governments on whose behalf the first sentences say that a report is given; 县人民政府 names none. */
export function governmentsSpokenFor(opening: readonly string[]): string[] {
  return opening.flatMap((line) => ON_BEHALF.exec(line)?.[1] ?? []).filter((name) => NAMES_A_PLACE.test(name) && !/^(?:本|我|各)/.test(name)).map((name) => name.replace(/(?<!人民)政府$/, "人民政府"));
}

/** The report without what stands between a speech's headline and its salutation: where, when and by whom it is given heads no section. */
export function fromSalutation<P extends Span>(layers: Layers, paragraphs: readonly P[]): readonly P[] {
  const first = paragraphs.slice(0, LINES_BEFORE_SALUTATION).map((paragraph) => sliceOf(layers.folded, paragraph).slice(0, LONGEST_LINE).trim());
  const at = first.findIndex((line) => SALUTATION.test(line));
  return at === -1 || first.slice(0, at).some((line) => isProse(line) || (readLabel(line)?.rank ?? Infinity) <= 2) ? paragraphs : paragraphs.slice(at);
}
const LINES_BEFORE_SALUTATION = 12;
