import { foldWidth, layersOf } from "@/lib/domain/report/layers";
import { linkLabelOf } from "@/lib/domain/report/link-labels";
import { readLabel } from "@/lib/domain/report/numbering";

const LONGEST_TITLE = 40;
/** Shorter phrases take the next one with them. */
const SHORTEST_PHRASE = 6;
/** What only leads up to the commitment: 下一步，我区将… */
const LEADS_UP = /^(?:(?:针对|对照)[^,。]{0,14}[,]|(?:下一?步|下一?阶段|今后|接下来)[^,。]{0,4},|(?:20\d\d|[今明新])的?一?年度?,|(?:同时|此外|另外|其中|一方面|另一方面),)?\s?(?:(?:我(?:街道|[区市县镇乡街省们局委办院校])|全[区市县镇街省])?(?:将(?!近|来|士|军|领|信)|要(?!求|素|点|件|闻|害))(?:进一步)?)?/;
/** What a speech says before it comes to the point: 各位代表！在肯定成绩的同时，我们也清醒认识到，… */
const ON_THE_WAY = /^(?:各位(?:代表|委员)[!,]|[^,。;:]{0,20}的同时,|综合(?:考虑)?各方面因素,(?:建议)?|(?:我们|政府|也|还|更|必须|应当?|要){0,4}(?:清醒地?)?(?:看到|认识到|意识到|注意到|深知)[,:]?)/;
/** …还存在不少问题。主要是： what the problems are comes behind it. */
const ADMITS_FIRST = /^[^。]{0,160}?(?:问题|不足|挑战|困难|难题|短板|差距|距离)[^。;:]{0,16}?(?:[。,]?(?:主要|集中|突出)(?:是|有(?!重点)|表现|体现)[在为是]?[:,]?|[,:]?(?:比如|例如)[:,]?|:)/;
const LONGEST_LEAD = 240;
/** 各位代表！在肯定成绩的同时，我们也看到，… has three. */
const MOST_LEADS = 6;
const AFTER_A_LABEL = /^[,、:\s]*/;
const PUNCTUATION_AT_ENDS = /^[\s,;:、。!?·—-]{1,9}|[\s,;:、。!?—-]{1,9}$/g;

/** A title from a title sentence or heading line, label included: whole where it is short enough. */
export function titleOfHeading(words: string): string {
  const whole = clean(withoutLabel(words));
  return whole.length <= LONGEST_TITLE ? whole : titleOfWords(words);
}

/** A short title from the first phrase of some words; their label is left out. At most 40 characters. */
export function titleOfWords(words: string): string {
  const body = withoutLead(withoutLabel(words.trimStart()));
  const { masked } = layersOf(body);
  const first = /^[^。!?\n]*/.exec(masked)![0];
  let end = 0;
  for (const { index, 0: phrase } of first.matchAll(/[^,;:]+/g)) {
    if (end > 0 && clean(body.slice(0, index + phrase.length)).length > LONGEST_TITLE) break;
    end = index + phrase.length;
    if (clean(body.slice(0, end)).length >= SHORTEST_PHRASE) break;
  }
  return shorten(clean(body.slice(0, end)).replace(/(?<=目标)[是为]$/, ""));
}

function withoutLead(words: string): string {
  let left = words;
  for (let times = 0; times < MOST_LEADS; times++) {
    const folded = foldWidth(left.slice(0, LONGEST_LEAD));
    const lead = ADMITS_FIRST.exec(folded) ?? ON_THE_WAY.exec(folded) ?? LEADS_UP.exec(folded)!;
    if (lead[0] === "" || clean(left.slice(lead[0].length, lead[0].length + LONGEST_LEAD)) === "") return left;
    left = left.slice(lead[0].length);
  }
  return left;
}

function withoutLabel(words: string): string {
  const folded = foldWidth(words);
  const numbered = readLabel(folded)?.length ?? 0;
  if (numbered > 0) return words.slice(numbered);
  const label = linkLabelOf(folded).length;
  return label === 0 ? words : words.slice(label + AFTER_A_LABEL.exec(folded.slice(label))![0].length);
}

function clean(words: string): string {
  const folded = foldWidth(words);
  const ends = [...folded.matchAll(PUNCTUATION_AT_ENDS)];
  const start = ends.find(({ index }) => index === 0)?.[0].length ?? 0;
  const end = ends.find(({ index, 0: tail }) => index > 0 && index + tail.length === folded.length)?.index ?? words.length;
  return words.slice(Math.min(start, end), end).replace(/\s+/g, " ");
}

function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE - 1);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}
