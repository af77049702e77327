import { addressReader, type Nonsense, type Params } from "@/lib/domain/address-reader";
import type { Span } from "@/lib/domain/report/model";

/** The address of a report's text: `span=120-180`, the words to light. Whether the text goes so far, its page knows. */
export function readSpanAddress(params: Params): { readonly span: Span | null; readonly nonsense: readonly Nonsense[] } {
  const { one, nonsense } = addressReader(params);
  let span: Span | null = null;
  one("span", (value): value is string => spanOf(value) !== null, (asked) => (span = spanOf(asked)));
  return { span, nonsense };
}

/** The permanent address of words in a report's text, lit and scrolled to; of the text alone without them. */
export function textHref(reportId: string, span: Span | null): string {
  return `/reports/${reportId}${span === null ? "" : `?span=${span.start}-${span.end}#lit`}`;
}

/** The same words on the page of the original document. */
export function originalHref(reportId: string, span: Span | null): string {
  return `/reports/${reportId}/original${span === null ? "" : `?span=${span.start}-${span.end}`}`;
}

function spanOf(text: string): Span | null {
  const found = /^(\d{1,7})-(\d{1,7})$/.exec(text);
  const [start, end] = [Number(found?.[1]), Number(found?.[2])];
  return start < end ? { start, end } : null;
}
