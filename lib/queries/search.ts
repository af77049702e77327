import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { searchReports, type FoundInReport } from "@/lib/queries/search-reports";
import { searchTasks } from "@/lib/queries/search-tasks";
import { searchUnits, type FoundUnit } from "@/lib/queries/search-units";
import type { ListedTask } from "@/lib/queries/task-rows";

/** How many of a kind are shown. */
const SHOWN = 8;

/** The first of what was found, and whether there is more. */
export type Found<T> = { readonly hits: readonly T[]; readonly more: boolean };

export type SearchResult = { readonly sentences: Found<FoundInReport>; readonly tasks: Found<ListedTask>; readonly units: Found<FoundUnit> };

/** Where words stand: in the reports' sentences, the viewer's tasks, the units. Four queries, five where attempts are among them. */
export async function loadSearch(viewer: Viewer, words: string, today: Day): Promise<SearchResult> {
  const [sentences, tasks, units] = await Promise.all([searchReports(words), searchTasks(viewer, words, today, SHOWN + 1), searchUnits(viewer, words, SHOWN + 1)]);
  return { sentences: firstOf(sentences), tasks: firstOf(tasks), units: firstOf(units) };
}

function firstOf<T>(hits: readonly T[]): Found<T> {
  return { hits: hits.slice(0, SHOWN), more: hits.length > SHOWN };
}
