import { isDay, type Day } from "@/lib/domain/calendar/day";
import { readNumber, readYear } from "@/lib/domain/report/chinese-number";
import type { Layers } from "@/lib/domain/report/layers";
import type { Dropped, ReportFacts, Span } from "@/lib/domain/report/model";
import { isOrganisation } from "@/lib/domain/report/organisation";
import { sliceOf } from "@/lib/domain/report/span";
import { isReportYear } from "@/lib/domain/report/year";

const YEAR = /((?:19|20)\d\d|二[〇○零Oo][〇○零Oo一二三四五六七八九]{2})年/;
const DAY = /((?:19|20)\d\d|二[〇○零Oo][〇○零Oo一二三四五六七八九]{2})\s?[-/.年]\s?([\d一二三四五六七八九十]{1,3})\s?[-/.月]\s?([\d一二三四五六七八九十]{1,3})日?/;
const PUBLISHED = /(?:发布|公开|更新)?(?:时间|日期)\s?[】\])]?\s?:\s{0,9}/;
const ISSUER = /(?:来源|发布机构|发布单位|发文机关|发文单位)\s?[】\])]?\s?:\s{0,9}([^\s:|,。]{3,30})/;

type Found = { readonly title: Span | null; readonly dropped: readonly Dropped[]; readonly signOff: readonly Span[]; readonly body: readonly Span[] };

/** Title, issuer, year and publication day, from the title first, then the page's source line and the signature. */
export function readFacts(layers: Layers, { title, dropped, signOff, body }: Found): ReportFacts {
  const titleWords = title ? sliceOf(layers.text, title).replace(/\s*\n\s*/g, "") : "";
  const sourceLines = dropped.filter(({ why }) => why === "source-line").map((span) => sliceOf(layers.folded, span));
  const signed = signOff.map((span) => sliceOf(layers.folded, span).replace(/\s+/g, ""));
  const opening = body.slice(0, 3).map((span) => sliceOf(layers.folded, span).slice(0, 200));
  return {
    title: titleWords,
    issuer: issuerOf(titleWords, signed, sourceLines),
    year: yearIn([titleWords, ...opening]),
    publishedOn: dayIn(sourceLines.map(afterPublished)) ?? dayIn(signed),
  };
}

function issuerOf(title: string, signed: readonly string[], sourceLines: readonly string[]): string {
  const before = title.slice(0, Math.max(0, title.search(/关于|20\d\d年|二[〇○零]/)));
  if (isOrganisation(before)) return before;
  const named = [...signed, ...sourceLines.map((line) => ISSUER.exec(line)?.[1] ?? "")];
  return named.find(isOrganisation) ?? "";
}

function yearIn(lines: readonly string[]): number | null {
  for (const line of lines) {
    const match = YEAR.exec(line);
    const year = match && readYear(match[1]!);
    if (year && isReportYear(year)) return year;
  }
  return null;
}

function afterPublished(line: string): string {
  const label = PUBLISHED.exec(line);
  return label ? line.slice(label.index + label[0].length) : line;
}

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
