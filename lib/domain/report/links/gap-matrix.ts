import { areTooManyToCompare, compareItems, isSuggested, type LinkItem } from "@/lib/domain/report/links/suggest-links";
import { sharedWords } from "@/lib/domain/report/links/shared-words";
import { hearArrangements, unansweredWords } from "@/lib/domain/report/links/unanswered-words";

export type LinkDecision = { readonly shortcomingKey: string; readonly arrangementKey: string; readonly decision: "confirmed" | "rejected" };

/** The keys of the shortcomings and arrangements that a task's sources lie in. */
export type ItemKeys = readonly string[];

/** A task that may be named, with its own words. */
export type LinkedTask = { readonly id: string; readonly itemKeys: ItemKeys; readonly words: string };

export type GapCell = {
  readonly arrangementKey: string;
  /** `confirmed` by a person, or by a task that answers both at once; `suggested` waits for a person. */
  readonly state: "confirmed" | "suggested" | "rejected" | "none";
  readonly words: readonly string[];
  /** A task answers both: not a person's to take back. */
  readonly byTask: boolean;
  /** Of the tasks that may be named, those whose sources lie in both; where confirmed, those of either as well. In the order given. */
  readonly taskIds: readonly string[];
};

export type GapRow = {
  readonly shortcomingKey: string;
  /** In the order of the columns; where the matrix is large, only those decided or joined by a task. */
  readonly cells: readonly GapCell[];
  /** Phrases that no arrangement takes up, and the tasks on this shortcoming whose own words do. */
  readonly unansweredWords: readonly { readonly words: string; readonly taskIds: readonly string[] }[];
};

export type GapColumn = { readonly arrangementKey: string; readonly answers: number; readonly suggested: number };

export type GapMatrix = {
  /** Too many pairs to compare each: nothing is suggested, and no words are compared. */
  readonly isLarge: boolean;
  readonly rows: readonly GapRow[];
  readonly columns: readonly GapColumn[];
  /** Shortcomings without a confirmed answer. */
  readonly unansweredShortcomings: readonly string[];
  /** Arrangements confirmed to answer no shortcoming. They may stand by themselves. */
  readonly idleArrangements: readonly string[];
  /** Shortcomings without an answer and arrangements that answer none, together. */
  readonly gaps: number;
};

type Given = {
  readonly shortcomings: readonly LinkItem[];
  readonly arrangements: readonly LinkItem[];
  readonly decisions: readonly LinkDecision[];
  /** Of every task there is: what is linked, and so what is a gap, is the same for everyone. */
  readonly joined: readonly ItemKeys[];
  /** Those that the asking person may know of. */
  readonly tasks: readonly LinkedTask[];
};

/** Shortcomings × arrangements × tasks: what was admitted and has no answer, what was announced and answers nothing. */
export function gapMatrix(given: Given): GapMatrix {
  const isLarge = areTooManyToCompare(given.shortcomings, given.arrangements);
  const rows = isLarge ? sparseRowsOf(given) : rowsOf(given);
  const columns = columnsOf(given.arrangements, rows);
  const unansweredShortcomings = rows.filter((row) => !row.cells.some(({ state }) => state === "confirmed")).map((row) => row.shortcomingKey);
  const idleArrangements = columns.filter(({ answers }) => answers === 0).map(({ arrangementKey }) => arrangementKey);
  return { isLarge, rows, columns, unansweredShortcomings, idleArrangements, gaps: unansweredShortcomings.length + idleArrangements.length };
}

function rowsOf(given: Given): readonly GapRow[] {
  const { shortcomings, arrangements, tasks } = given;
  const compared = compareItems(shortcomings, arrangements);
  const suggested = new Set(compared.flatMap((row) => row.filter(isSuggested).map((link) => pair(link.shortcomingKey, link.arrangementKey))));
  const cellOf = cellsFrom(given, suggested);
  const heard = hearArrangements(arrangements.map(({ text }) => text));
  return shortcomings.map(({ key, text }, index) => ({
    shortcomingKey: key,
    cells: compared[index]!.map(({ arrangementKey, words }) => ({ ...cellOf(key, arrangementKey), words })),
    unansweredWords: unansweredWords(text, heard).map((words) => ({ words, taskIds: takenUpBy(words, key, tasks) })),
  }));
}

function sparseRowsOf(given: Given): readonly GapRow[] {
  const cellOf = cellsFrom(given, new Set());
  const isArrangement = new Set(given.arrangements.map(({ key }) => key));
  const met = new Map<string, Set<string>>(given.shortcomings.map(({ key }) => [key, new Set()]));
  for (const { shortcomingKey, arrangementKey } of given.decisions) met.get(shortcomingKey)?.add(arrangementKey);
  for (const itemKeys of given.joined) for (const key of itemKeys) for (const other of itemKeys) if (isArrangement.has(other)) met.get(key)?.add(other);
  return given.shortcomings.map(({ key }) => {
    const others = given.arrangements.filter((arrangement) => met.get(key)!.has(arrangement.key));
    return { shortcomingKey: key, cells: others.map((arrangement) => ({ ...cellOf(key, arrangement.key), words: [] })), unansweredWords: [] };
  });
}

/** What stands where a shortcoming meets an arrangement, but for the words they share. */
function cellsFrom({ decisions, joined, tasks }: Given, suggested: ReadonlySet<string>): (shortcomingKey: string, arrangementKey: string) => Omit<GapCell, "words"> {
  const decided = new Map(decisions.map((link) => [pair(link.shortcomingKey, link.arrangementKey), link.decision]));
  return (shortcomingKey, arrangementKey) => {
    const id = pair(shortcomingKey, arrangementKey);
    const isInBoth = (itemKeys: ItemKeys) => itemKeys.includes(shortcomingKey) && itemKeys.includes(arrangementKey);
    const isInEither = (itemKeys: ItemKeys) => itemKeys.includes(shortcomingKey) || itemKeys.includes(arrangementKey);
    const byTask = joined.some(isInBoth);
    const state = decided.get(id) ?? (byTask ? "confirmed" : suggested.has(id) ? "suggested" : "none");
    const listed = tasks.filter(({ itemKeys }) => (state === "confirmed" ? isInEither(itemKeys) : isInBoth(itemKeys)));
    return { arrangementKey, state, byTask, taskIds: listed.map((task) => task.id) };
  };
}

function takenUpBy(words: string, shortcomingKey: string, tasks: readonly LinkedTask[]): readonly string[] {
  return tasks.filter((task) => task.itemKeys.includes(shortcomingKey) && sharedWords(words, task.words).length > 0).map(({ id }) => id);
}

function columnsOf(arrangements: readonly LinkItem[], rows: readonly GapRow[]): readonly GapColumn[] {
  const columns = new Map(arrangements.map(({ key }) => [key, { arrangementKey: key, answers: 0, suggested: 0 }]));
  for (const { arrangementKey, state } of rows.flatMap(({ cells }) => cells)) {
    const column = columns.get(arrangementKey)!;
    if (state === "confirmed") column.answers++;
    if (state === "suggested") column.suggested++;
  }
  return [...columns.values()];
}

function pair(shortcomingKey: string, arrangementKey: string): string {
  return JSON.stringify([shortcomingKey, arrangementKey]);
}
