import { readNumber } from "@/lib/domain/report/chinese-number";
import { foldWidth, type Layers } from "@/lib/domain/report/layers";
import type { Dropped, OutlineClause, ReaderMessage, ReportFacts, SectionKind, Span } from "@/lib/domain/report/model";
import { readLabel, shownLabel } from "@/lib/domain/report/numbering";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { endsWithFullStop } from "@/lib/domain/report/sentences";
import { sliceOf } from "@/lib/domain/report/span";
import { secrecyWarnings } from "@/lib/domain/secrecy-warnings";

const JOINED_YEARS = /(?<!\d)20\d\d20\d\d年/g;
const CLOSED = /[。!?;:,、]$/;
const ENDS_LIKE_PROSE = 40;

type Read = { readonly facts: ReportFacts; readonly dropped: readonly Dropped[]; readonly clauses: readonly OutlineClause[] };

/** What is odd in a report, for a person to see: nothing here stops the reading. */
export function findOddities(layers: Layers, { facts, dropped, clauses }: Read): ReaderMessage[] {
  return [
    ...secrecyMessages(layers),
    ...missingFacts(facts),
    ...(["shortcomings", "arrangements"] as const).flatMap((kind) => (clauses.length > 0 && !clauses.some((clause) => clause.kind === kind) ? [{ code: `no-${kind}`, values: {} }] : [])),
    ...joinedYears(layers),
    ...skippedLabels(clauses),
    ...missingFullStops(layers, clauses),
    ...emptyAttachments(layers, dropped),
    ...damagedCharacters(layers),
  ];
}

/** 工作秘密, 内部资料, somebody's numbers: each kind once, with how many and the way to the first. */
function secrecyMessages({ text }: Layers): ReaderMessage[] {
  return secrecyWarnings(text).map(({ code, values, span }) => ({ code: "secrecy-warning", values: { what: code, ...values }, span }));
}

function missingFacts({ title, issuer, year, publishedOn }: ReportFacts): ReaderMessage[] {
  const missing = { "no-title": title === "", "no-issuer": issuer === "", "no-year": year === null, "no-published-day": publishedOn === null };
  return Object.entries(missing).flatMap(([code, isMissing]) => (isMissing ? [{ code, values: {} }] : []));
}

/** (20212025年): a range of years that lost its dash. */
function joinedYears({ folded, text }: Layers): ReaderMessage[] {
  return [...folded.matchAll(JOINED_YEARS)].map(({ index, 0: words }) => {
    const span = { start: index, end: index + words.length };
    return { code: "suspect-joined-years", values: { words: sliceOf(text, span) }, span };
  });
}

/** （一）（三）: a label is missing or miscounted. */
function skippedLabels(clauses: readonly OutlineClause[]): ReaderMessage[] {
  const last = new Map<string, number>();
  return clauses.flatMap(({ parentKey, level, label, counted, span }) => {
    const ordinal = readLabel(foldWidth(label))?.ordinal ?? readNumber(label.replace(/[是要第其]/g, ""));
    if (!ordinal) return [];
    const row = `${parentKey} ${level}`;
    const before = last.get(row) ?? 0;
    last.set(row, ordinal);
    if (ordinal <= before + 1) return [];
    return [{ code: "label-skips", values: { label: shownLabel(label), expected: before + 1 }, span: { start: span.start, end: counted ? span.end : span.start + label.length } }];
  });
}

/** Paragraphs that break off without a full stop, told once a section. */
function missingFullStops(layers: Layers, clauses: readonly OutlineClause[]): ReaderMessage[] {
  const open = new Map<SectionKind, { labels: string[]; first: Span }>();
  for (const { kind, label, span } of clauses) {
    if (label === "" || /[是要先次后]$/.test(label)) continue;
    const end = openEnd(layers, span);
    if (end === null) continue;
    const known = open.get(kind);
    if (known) known.labels.push(shownLabel(label));
    else open.set(kind, { labels: [shownLabel(label)], first: end });
  }
  return [...open].map(([kind, { labels, first }]) => ({ code: "missing-full-stop", values: { kind, labels: labels.join(""), count: labels.length }, span: first }));
}

/** The last words of a clause's first line where they are prose and stop in mid-air. */
function openEnd(layers: Layers, span: Span): Span | null {
  const [line] = linesOf(layers.text, span);
  if (!line) return null;
  const words = sliceOf(layers.folded, line);
  const prose = words.length > ENDS_LIKE_PROSE && /[。;]/.test(words);
  return prose && !CLOSED.test(words) && !endsWithFullStop(layers, line) ? { start: Math.max(line.start, line.end - 12), end: line.end } : null;
}

/** 附件: with nothing after it. */
function emptyAttachments({ folded }: Layers, dropped: readonly Dropped[]): ReaderMessage[] {
  const attachments = dropped.filter(({ why }) => why === "attachments");
  const [only] = attachments;
  if (!only || attachments.length > 1 || !/^(?:相关)?附件(?:下载)?\s?:?$/.test(sliceOf(folded, only))) return [];
  return [{ code: "attachments-empty", values: {}, span: { start: only.start, end: only.end } }];
}

/** U+FFFD: what the source or its encoding had lost already. */
function damagedCharacters({ text }: Layers): ReaderMessage[] {
  const first = text.indexOf("\ufffd");
  if (first === -1) return [];
  return [{ code: "damaged-characters", values: { count: text.split("\ufffd").length - 1 }, span: { start: first, end: first + 1 } }];
}
