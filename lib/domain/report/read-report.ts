import { clausesOf } from "@/lib/domain/report/clauses";
import { readFacts } from "@/lib/domain/report/facts";
import { setFurnitureAside } from "@/lib/domain/report/furniture";
import { layersOf } from "@/lib/domain/report/layers";
import type { Reading, Span } from "@/lib/domain/report/model";
import { normaliseText } from "@/lib/domain/report/normalise";
import { findOddities } from "@/lib/domain/report/oddities";
import { buildOutline } from "@/lib/domain/report/outline";
import { linesOf, type Paragraph } from "@/lib/domain/report/paragraphs";
import { passagesAndCandidates } from "@/lib/domain/report/passages-and-candidates";
import { findSignOff } from "@/lib/domain/report/sign-off";
import { findTitle } from "@/lib/domain/report/title";

/** Raised whenever the same text may be read differently. */
export const READER_VERSION = "1";

/** The whole chain from a text, one paragraph a line, to its reading. Never throws, whatever the text. */
export function readReport(text: string): Reading {
  const normalised = normaliseText(text);
  return readParagraphs(normalised, linesOf(normalised));
}

/** The chain from a normalised text whose paragraphs a format's reader has found. */
export function readParagraphs(text: string, paragraphs: readonly Paragraph[]): Reading {
  const layers = layersOf(text);
  const titleSpan = findTitle(layers, paragraphs);
  const { body, dropped } = setFurnitureAside(layers, paragraphs, titleSpan);
  const signOff = findSignOff(layers, body);
  const report = body.slice(0, body.length - signOff.length).filter(({ end }) => !titleSpan || end > titleSpan.end);
  const head = headOf(paragraphs, titleSpan, report);
  const facts = readFacts(layers, { title: titleSpan, head, dropped, signOff, body: report });
  const clauses = clausesOf(layers, buildOutline(layers, report, facts.year));
  return {
    text,
    readerVersion: READER_VERSION,
    facts,
    titleSpan,
    dropped,
    clauses,
    ...passagesAndCandidates(text, clauses, facts.year, dropped),
    messages: findOddities(layers, { facts, dropped, clauses }),
  };
}

/** Lines near the title that may name who reports, above it or below. */
function headOf(paragraphs: readonly Paragraph[], title: Span | null, report: readonly Span[]): Span[] {
  if (!title) return [];
  const above = paragraphs.filter(({ end, outside }) => end <= title.start && !outside).slice(-HEAD_LINES);
  const inTitle = paragraphs.filter(({ start, end }) => start >= title.start && end <= title.end);
  return [...inTitle, ...report.slice(0, HEAD_LINES), ...above];
}
const HEAD_LINES = 4;
