import { findDeadlines } from "@/lib/domain/report/hints/deadlines";
import { findQuantities } from "@/lib/domain/report/hints/quantities";
import type { Layers } from "@/lib/domain/report/layers";
import type { OutlineClause, Span } from "@/lib/domain/report/model";
import { isMergedHeading, kindOfSubsection } from "@/lib/domain/report/sections";
import { endsWithFullStop, sentencesIn } from "@/lib/domain/report/sentences";
import { endsLine, sliceOf, trimSpan } from "@/lib/domain/report/span";
import { givesAnswer, setsApart } from "@/lib/domain/report/turns";

const LONGEST_TITLE_SENTENCE = 40;
const LONGEST_HEADING_LINE = 60;
/** A title and its text parted by a colon or a space only: （一）强化统筹 细化任务分工… */
const TITLE_BEFORE_GAP = /^[^,。;:\s]{4,30}:|^[^,。;:\s]{3,29}\p{Script=Han}(?=\s{1,9}\p{Script=Han})/u;
const SHORTEST_TEXT_AFTER_GAP = 15;
const FIRST_PHRASE = /^[,、:;\s]*[^,;。]*/;
const INTRODUCES = /以下|如下|下列|几个?方面|:$/;

/** The title sentence or heading line of a numbered item, label included; `first`: its first line, cut before a chain. */
export function headingOfItem(layers: Layers, label: Span, first: Span | undefined): Span {
  const sentence = first && sentencesIn(layers, first)[0];
  if (!sentence) return label;
  const words = sliceOf(layers.masked, sentence);
  const gap = TITLE_BEFORE_GAP.exec(words.slice(0, LONGEST_TITLE_SENTENCE))?.[0].length;
  const end = gap && words.length - gap >= SHORTEST_TEXT_AFTER_GAP ? sentence.start + gap : sentence.end;
  return { start: label.start, end };
}

/** The heading of a chain's link or an unnumbered clause: its title sentence if it has one, else its first phrase. */
export function headingOfLink(layers: Layers, label: Span, pieces: readonly Span[]): Span {
  const sentences = pieces.flatMap((piece) => sentencesIn(layers, piece));
  const first = sentences[0];
  if (!first) return label;
  const body = { start: Math.max(label.end, first.start), end: first.end };
  const titled = sentences.length > 1 && isTitleSentence(layers, body);
  const length = titled || introduces(layers, body) ? body.end - body.start : FIRST_PHRASE.exec(sliceOf(layers.masked, body))![0].length;
  return { start: label.start, end: body.start + length };
}

/** True for a lead-in by its words: …主要表现在以下方面。 */
export function introduces(layers: Layers, sentence: Span): boolean {
  return INTRODUCES.test(sliceOf(layers.folded, sentence));
}

/** A section, as against an item of one: each of its sentences is for itself. `parent` null at the top. */
export function isSection(layers: Layers, clause: OutlineClause, parent: OutlineClause | null, year: number | null): boolean {
  if (!parent || clause.label === "") return true;
  const divided = parent.kind === "other" || isMergedHeading(sliceOf(layers.folded, parent.heading), year);
  return divided && kindOfSubsection(sliceOf(layers.folded, bodyOf(clause)), year) === clause.kind;
}

/**
 * Whether the heading only names what follows, and so belongs to the clause; otherwise its words are a passage.
 * `hasMore`: words or children follow it in the clause.
 */
export function isTitle(layers: Layers, clause: OutlineClause, section: boolean, hasMore: boolean): boolean {
  const body = trimSpan(layers.text, bodyOf(clause));
  if (!body) return true;
  const closed = endsWithFullStop(layers, body);
  const length = body.end - body.start;
  if (!hasMore) return section && (clause.label !== "" || clause.parentKey === null) && !closed && length <= LONGEST_TITLE_SENTENCE && endsLine(layers.text, body.end);
  if (!closed && endsLine(layers.text, body.end)) return length <= LONGEST_HEADING_LINE && !/[,、;]$/.test(sliceOf(layers.folded, body));
  if (givesAnswer(sliceOf(layers.folded, body))) return false;
  if (clause.finding) return false;
  // An answer without a number begins with a sentence of its own: 下一步,加强培训。每季度…
  if (clause.label === "" && !clause.item && closed && !introduces(layers, body) && (!endsLine(layers.text, body.end) || setsApart(sliceOf(layers.folded, body)))) return false;
  const beforeGap = /[:\s]/.test(layers.folded.slice(body.end - 1, body.end + 1));
  return (closed || beforeGap) && (isTitleSentence(layers, body) || introduces(layers, body));
}

function bodyOf({ heading, label, counted }: OutlineClause): Span {
  return { start: heading.start + (counted ? 0 : label.length), end: heading.end };
}

/** Short, and without a day or a figure that would make it a commitment of its own. */
function isTitleSentence(layers: Layers, sentence: Span): boolean {
  if (sentence.end - sentence.start > LONGEST_TITLE_SENTENCE) return false;
  const words = sliceOf(layers.folded, sentence);
  return findDeadlines(words, { kind: "arrangement", year: null, publishedOn: null }).length === 0 && findQuantities(words).length === 0;
}
