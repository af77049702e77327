import { suggestLinks, type LinkItem } from "@/lib/domain/report/links/suggest-links";
import { sharedWords } from "@/lib/domain/report/links/shared-words";
import { unansweredWords } from "@/lib/domain/report/links/unanswered-words";

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
  readonly cells: readonly GapCell[];
  /** Phrases that no arrangement takes up, and the tasks on this shortcoming whose own words do. */
  readonly unansweredWords: readonly { readonly words: string; readonly taskIds: readonly string[] }[];
};

export type GapColumn = { readonly arrangementKey: string; readonly answers: number; readonly suggested: number };

export type GapMatrix = {
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
  const rows = rowsOf(given);
  const columns = given.arrangements.map(({ key }, index) => columnOf(key, rows, index));
  const unansweredShortcomings = rows.filter((row) => !row.cells.some(({ state }) => state === "confirmed")).map((row) => row.shortcomingKey);
  const idleArrangements = columns.filter(({ answers }) => answers === 0).map(({ arrangementKey }) => arrangementKey);
  return { rows, columns, unansweredShortcomings, idleArrangements, gaps: unansweredShortcomings.length + idleArrangements.length };
}

function rowsOf({ shortcomings, arrangements, decisions, joined, tasks }: Given): readonly GapRow[] {
  const decided = new Map(decisions.map((link) => [pair(link.shortcomingKey, link.arrangementKey), link.decision]));
  const suggested = new Set(suggestLinks(shortcomings, arrangements).map((link) => pair(link.shortcomingKey, link.arrangementKey)));
  const texts = arrangements.map(({ text }) => text);

  return shortcomings.map(({ key, text }) => ({
    shortcomingKey: key,
    cells: arrangements.map((arrangement): GapCell => {
      const id = pair(key, arrangement.key);
      const isInBoth = (itemKeys: ItemKeys) => itemKeys.includes(key) && itemKeys.includes(arrangement.key);
      const isInEither = (itemKeys: ItemKeys) => itemKeys.includes(key) || itemKeys.includes(arrangement.key);
      const byTask = joined.some(isInBoth);
      const state = decided.get(id) ?? (byTask ? "confirmed" : suggested.has(id) ? "suggested" : "none");
      const listed = tasks.filter(({ itemKeys }) => (state === "confirmed" ? isInEither(itemKeys) : isInBoth(itemKeys)));
      return { arrangementKey: arrangement.key, state, words: sharedWords(text, arrangement.text), byTask, taskIds: listed.map((task) => task.id) };
    }),
    unansweredWords: unansweredWords(text, texts).map((words) => ({ words, taskIds: takenUpBy(words, key, tasks) })),
  }));
}

function takenUpBy(words: string, shortcomingKey: string, tasks: readonly LinkedTask[]): readonly string[] {
  return tasks.filter((task) => task.itemKeys.includes(shortcomingKey) && sharedWords(words, task.words).length > 0).map(({ id }) => id);
}

function columnOf(arrangementKey: string, rows: readonly GapRow[], index: number): GapColumn {
  const states = rows.map((row) => row.cells[index]!.state);
  const count = (state: GapCell["state"]) => states.filter((one) => one === state).length;
  return { arrangementKey, answers: count("confirmed"), suggested: count("suggested") };
}

function pair(shortcomingKey: string, arrangementKey: string): string {
  return JSON.stringify([shortcomingKey, arrangementKey]);
}
