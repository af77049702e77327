import { getTranslations } from "next-intl/server";
import { passageNameIn } from "@/components/report/passage-name";
import type { Hit, SearchAnswer } from "@/components/search/search-answer";
import { lightWordsIn, shapeOf } from "@/components/task/task-light";
import { dayAt } from "@/lib/domain/calendar/day";
import { Invalid } from "@/lib/domain/errors";
import { findWords, isWords, wordsIn } from "@/lib/domain/find-words";
import type { Viewer } from "@/lib/domain/people/viewer";
import { quoteOf } from "@/lib/domain/report/quote";
import { attemptLight } from "@/lib/domain/task/attempt";
import { ledgerHref } from "@/lib/domain/task/filter";
import { shortNumber } from "@/lib/domain/task/number";
import { loadSearch, type Found, type SearchResult } from "@/lib/queries/search";

/** Where words stand, read while one types: it changes nothing. */
export async function wordedSearch({ actor, now }: { readonly actor: Viewer; readonly now: Date }, raw: unknown): Promise<SearchAnswer> {
  const words = asked(raw);
  const { sentences, tasks, units } = await loadSearch(actor, words, dayAt(now));
  const [report, task, search] = [await getTranslations("report"), await getTranslations("task"), await getTranslations("search")];
  const nameOf = passageNameIn(report);
  const lightOf = lightWordsIn(task);
  const sentence = (hit: SearchResult["sentences"]["hits"][number]): Hit => ({
    href: hit.href,
    words: fromFirstFound(hit.words, words),
    title: hit.words,
    note: `${hit.year} ${nameOf(hit)}`,
  });
  const taskHit = (hit: SearchResult["tasks"]["hits"][number]): Hit => {
    const { lead, light, closedOn } = "attempt" in hit ? { lead: hit.attempt.unit, light: attemptLight(hit.attempt.outcome), closedOn: null } : hit;
    return {
      href: `/tasks/${hit.id}`,
      words: hit.title,
      note: [lead?.shortName, shortNumber(hit.number)].filter(Boolean).join(" "),
      light: { shape: shapeOf(light), words: lightOf(light, closedOn) },
    };
  };
  const unit = ({ id, name, tasks: count }: SearchResult["units"]["hits"][number]): Hit => ({
    href: ledgerHref({ filter: { unit: id } }),
    words: name,
    note: search("tasksOf", { count }),
  });
  return { words, found: { sentences: worded(sentences, sentence), tasks: worded(tasks, taskHit), units: worded(units, unit) } };
}

function worded<T>({ hits, more }: Found<T>, wordHit: (hit: T) => Hit): { hits: Hit[]; more: boolean } {
  return { hits: hits.map(wordHit), more };
}

function asked(raw: unknown): string {
  const { words } = (raw ?? {}) as { readonly words?: unknown };
  if (typeof words !== "string" || !isWords(words)) throw new Invalid("invalid-form", { count: 1 }, "words");
  return words.trim();
}

/** Characters kept before what was found, so that it is in sight at the head of one line. */
const REACH = 12;

function fromFirstFound(sentence: string, words: string): string {
  const [first] = findWords(sentence, wordsIn(words));
  if (!first) return sentence;
  const { before, cutBefore } = quoteOf(sentence, first, REACH);
  return `${cutBefore ? "……" : ""}${before}${sentence.slice(first.start)}`;
}
