import { dayAt } from "@/lib/domain/calendar/day";
import { Forbidden, Invalid } from "@/lib/domain/errors";
import { isOffice, type Viewer } from "@/lib/domain/people/viewer";
import { loadAssignment, type Suggestions } from "@/lib/queries/assignment-suggestions";

type Words = { readonly title: string; readonly quote: string };

/** Who might lead a task that is being written, and by when, from its words so far; it changes nothing. The source is no report: it has no year. */
export async function proposeAssignment({ actor, now }: { readonly actor: Viewer; readonly now: Date }, raw: unknown): Promise<Suggestions> {
  if (!isOffice(actor)) throw new Forbidden();
  const { title, quote } = wordsIn(raw);
  const { suggest } = await loadAssignment();
  return suggest({ id: null, title, origin: "instruction", sources: [{ words: quote, origin: "instruction" }], report: null, today: dayAt(now) });
}

function wordsIn(raw: unknown): Words {
  const { title, quote } = (raw ?? {}) as Partial<Record<keyof Words, unknown>>;
  if (typeof title !== "string" || typeof quote !== "string" || title.length + quote.length > 4_000) throw new Invalid("invalid-form", { count: 1 }, "title");
  return { title, quote };
}
