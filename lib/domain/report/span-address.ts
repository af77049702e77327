import { addressReader, type Nonsense, type Params } from "@/lib/domain/address-reader";
import type { Span } from "@/lib/domain/report/model";

/**
 * The address of a report's text: `span=120-180`, the words to light, and `reading=2`, in which of its readings. Whether
 * there is such a reading, and its text goes so far, its page knows.
 */
export function readSpanAddress(params: Params): { readonly span: Span | null; readonly reading: number | null; readonly nonsense: readonly Nonsense[] } {
  const { one, nonsense } = addressReader(params);
  let span: Span | null = null;
  let reading: number | null = null;
  one("span", (value): value is string => spanOf(value) !== null, (asked) => (span = spanOf(asked)));
  one("reading", (value): value is string => /^[1-9]\d{0,3}$/.test(value), (asked) => (reading = Number(asked)));
  return { span, reading, nonsense };
}

/**
 * The permanent address of words in a report's text, lit and scrolled to; of the text alone without them. Of a report's
 * first reading it names no reading, as no address did while there was one.
 *
 * @param reading which of the report's readings, from 1
 */
export function textHref(reportId: string, span: Span | null, reading: number): string {
  return `/reports/${reportId}${query(span, reading)}${span === null ? "" : "#lit"}`;
}

/** The same words on the page of the original document. */
export function originalHref(reportId: string, span: Span | null, reading: number): string {
  return `/reports/${reportId}/original${query(span, reading)}`;
}

function query(span: Span | null, reading: number): string {
  return span === null ? "" : `?${reading === 1 ? "" : `reading=${reading}&`}span=${span.start}-${span.end}`;
}

function spanOf(text: string): Span | null {
  const found = /^(\d{1,7})-(\d{1,7})$/.exec(text);
  const [start, end] = [Number(found?.[1]), Number(found?.[2])];
  return start < end ? { start, end } : null;
}
