import { clausesOf } from "@/lib/domain/report/clauses";
import { readFacts } from "@/lib/domain/report/facts";
import { setFurnitureAside } from "@/lib/domain/report/furniture";
import { layersOf, type Layers } from "@/lib/domain/report/layers";
import { spokenOn } from "@/lib/domain/report/hints/spoken-on";
import type { Reading, Span } from "@/lib/domain/report/model";
import { normaliseText } from "@/lib/domain/report/normalise";
import { findOddities } from "@/lib/domain/report/oddities";
import { isOrganisation } from "@/lib/domain/report/organisation";
import { buildOutline } from "@/lib/domain/report/outline";
import { markedIn } from "@/lib/domain/report/outline-again";
import { linesOf, type Paragraph } from "@/lib/domain/report/paragraphs";
import { passagesAndCandidates } from "@/lib/domain/report/passages-and-candidates";
import { isOnRectification } from "@/lib/domain/report/rectification-headings";
import { findSignature, findSignOff } from "@/lib/domain/report/sign-off";
import { sliceOf } from "@/lib/domain/report/span";
import { tellsOfMeeting } from "@/lib/domain/report/speech";
import { findTitle, type Stated } from "@/lib/domain/report/title";

/** Raised whenever the same text may be read differently. */
export const READER_VERSION = "5";

/** The whole chain from a text, one paragraph a line, to its reading. Never throws, whatever the text. */
export function readReport(text: string): Reading {
  const normalised = normaliseText(text);
  return readParagraphs(normalised, linesOf(normalised));
}

/** The chain from a normalised text whose paragraphs a format's reader has found; `stated`: what the document says of itself beside them. */
export function readParagraphs(text: string, paragraphs: readonly Paragraph[], stated: Stated = {}): Reading {
  const layers = layersOf(text);
  const titleSpan = findTitle(layers, paragraphs, stated);
  const { body, dropped } = setFurnitureAside(layers, paragraphs, titleSpan);
  const signature = findSignature(layers, body);
  const signOff = [...findSignOff(layers, body.slice(0, (signature?.last ?? body.length - 1) + 1)), ...body.slice((signature?.last ?? body.length - 1) + 1)];
  const report = body.slice(0, body.length - signOff.length).filter(({ end }) => !titleSpan || end > titleSpan.end);
  const head = headOf(layers, paragraphs, titleSpan, report, new Set(dropped.map(({ start }) => start)));
  const facts = readFacts(layers, { title: titleSpan, head, dropped, signOff, body: report, stated });
  const clauses = clausesOf(layers, buildOutline(layers, report, facts.year, isOnRectification(facts.title)));
  return {
    text,
    readerVersion: READER_VERSION,
    facts,
    titleSpan,
    dropped,
    clauses,
    ...passagesAndCandidates(text, clauses, facts.year, dropped, spokenOn(facts)),
    messages: findOddities(layers, { facts, dropped, clauses }),
    marked: markedIn(paragraphs),
  };
}

/** Lines near the title that may name who reports, above it or below; of what was set aside only names. */
function headOf(layers: Layers, paragraphs: readonly Paragraph[], title: Span | null, report: readonly Span[], aside: ReadonlySet<number>): Span[] {
  if (!title) return report.slice(0, HEAD_LINES);
  const above = paragraphs.filter((paragraph) => paragraph.end <= title.start && !paragraph.outside && (!aside.has(paragraph.start) || isOrganisation(sliceOf(layers.folded, paragraph)) || tellsOfMeeting(sliceOf(layers.folded, paragraph)))).slice(-HEAD_LINES);
  const inTitle = paragraphs.filter(({ start, end }) => start >= title.start && end <= title.end);
  return [...inTitle, ...report.slice(0, HEAD_LINES), ...above];
}
const HEAD_LINES = 6;
