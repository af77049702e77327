import type { Found } from "@/lib/domain/report/editions/find-again";
import type { OutlineClause, Span } from "@/lib/domain/report/model";

/** What was found of a tie's words: the same, others in their place, several, none. */
export type AnchorFinding = "same" | "changed" | "unclear" | "gone";

/** What a person said of a tie that waited. */
export type AnchorDecision = "accepted" | "attached" | "left";

export type AnchorState = "carried" | "waiting" | AnchorDecision | "replaced";

/** What is done with a tie to the text when another reading takes the place of its own; `place` is in the new one. */
export type Carried = { readonly finding: AnchorFinding; readonly state: Extract<AnchorState, "carried" | "waiting" | "left">; readonly place: Span | null };

type Find = (span: Span) => Found;

/** A task's source goes where its words are the same; else it waits for a person, at the place that is offered. */
export function carrySource(find: Find, source: Span): Carried {
  const found = find(source);
  if (found.type === "same") return { finding: "same", state: "carried", place: found.span };
  return { finding: found.type, state: "waiting", place: found.type === "changed" ? found.span : null };
}

/**
 * What was said of a sentence, that it is a statement only, holds for the same sentence. Where its words are part of
 * another now, or others, a person is asked; where they are no sentence to be accounted for any more, it has lapsed.
 */
export function carryStatement(find: Find, statement: Span, passages: readonly Span[]): Carried {
  const found = find(statement);
  if (found.type === "gone") return { finding: "gone", state: "left", place: null };
  if (found.type === "unclear") {
    const isLeft = found.spans.length > 0 && found.spans.every((span) => holding(passages, span) === null);
    return { finding: "unclear", state: isLeft ? "left" : "waiting", place: null };
  }
  const place = holding(passages, found.span);
  if (place === null) return { finding: found.type, state: "left", place: null };
  const isSame = found.type === "same" && place.start === found.span.start && place.end === found.span.end;
  return isSame ? { finding: "same", state: "carried", place } : { finding: "changed", state: "waiting", place };
}

type Headed = Pick<OutlineClause, "heading" | "kind">;

/** The clause of the same heading, word for word, and of the same kind; null where there is none. */
export function carryClause<C extends Headed>(find: Find, clause: Headed, clauses: readonly C[]): C | null {
  const found = find(clause.heading);
  if (found.type !== "same") return null;
  return clauses.find(({ heading, kind }) => kind === clause.kind && heading.start === found.span.start && heading.end === found.span.end) ?? null;
}

/** The passage in which a span lies; null where it lies in none, or reaches beyond. */
export function holding<P extends Span>(passages: readonly P[], { start, end }: Span): P | null {
  return passages.find((passage) => passage.start <= start && end <= passage.end) ?? null;
}

type Cited = { readonly sources: readonly Span[] };

/** Of what was recognised in a corrected edition, what no task has yet and none waits for: each lies outside of the places taken. */
export function isFresh({ sources }: Cited, taken: readonly Span[]): boolean {
  return sources.every((source) => taken.every(({ start, end }) => end <= source.start || start >= source.end));
}

/** Every place at which a task has its words in the new text, or may have them once a person has said so. */
export function placesTaken(find: Find, sources: readonly Span[]): Span[] {
  return sources.flatMap((source) => {
    const found = find(source);
    if (found.type === "unclear") return found.spans;
    return found.type === "gone" ? [] : [found.span];
  });
}
