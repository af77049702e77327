import { addressOf, addressReader, among, isId, type Mutable, type Nonsense, type Params } from "@/lib/domain/address-reader";
import { isDay, type Day } from "@/lib/domain/calendar/day";
import { isWords } from "@/lib/domain/find-words";
import { LEDGER_VIEWS, type LedgerFilter } from "@/lib/domain/metrics/ledger-filter";
import { LIGHTS } from "@/lib/domain/task/light";
import { TASK_ORIGINS, type TaskOrigin } from "@/lib/domain/task/origin";
import { TASK_STATUSES } from "@/lib/domain/task/status";

export const LEDGER_SECTIONS = ["shortcomings", "arrangements"] as const;
export const LEDGER_RELATIONS = ["lead", "supporting"] as const;
export const LEDGER_SORTS = ["light", "number", "title", "unit", "due", "percent", "status", "progress"] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

/** What the ledger's address asks for; what is absent does not filter. */
export type TaskFilter = LedgerFilter & {
  readonly report?: string;
  readonly section?: (typeof LEDGER_SECTIONS)[number];
  readonly passage?: string;
  /** From the sentences of one of these clauses, or words selected there. */
  readonly clause?: readonly string[];
  /** From words that a person selected, see `spanOf`. */
  readonly span?: string;
  readonly unit?: string;
  /** Only as lead, or only as co-lead or supporting unit. */
  readonly relation?: (typeof LEDGER_RELATIONS)[number];
  readonly origin?: readonly TaskOrigin[];
  /** Led by a unit in the asking leader's charge. */
  readonly charge?: "mine";
  /** Effective day, both ends included. */
  readonly from?: Day;
  readonly to?: Day;
  /** Found in number, title, source or unit. */
  readonly words?: string;
};

export type LedgerAddress = { readonly filter: TaskFilter; readonly sort: LedgerSort; readonly descending: boolean; /** From 1. */ readonly page: number };

const SPAN = /^[0-9a-zA-Z-]{1,64}\.\d{1,7}$/;
const MAX_CLAUSES = 20;

/** Selected words as the address names them: the reading and where in it they begin. */
export function spanOf(readingId: string, start: number): string {
  return `${readingId}.${start}`;
}

export function partsOfSpan(span: string): { readonly readingId: string; readonly start: number } {
  const at = span.lastIndexOf(".");
  return { readingId: span.slice(0, at), start: Number(span.slice(at + 1)) };
}

/** Reads the address. Never throws: what is not understood is listed, and the rest stands. */
export function readLedgerAddress(params: Params): LedgerAddress & { readonly nonsense: readonly Nonsense[] } {
  const { nonsense, one, several, ids, page: readPage } = addressReader(params);
  const filter: Mutable<TaskFilter> = {};

  several("status", TASK_STATUSES, (status) => (filter.status = status));
  several("light", LIGHTS, (light) => (filter.light = light));
  several("origin", TASK_ORIGINS, (origin) => (filter.origin = origin));
  one("view", among(LEDGER_VIEWS), (view) => (filter.view = view));
  one("section", among(LEDGER_SECTIONS), (section) => (filter.section = section));
  one("relation", among(LEDGER_RELATIONS), (relation) => (filter.relation = relation));
  one("charge", among(["mine"] as const), (charge) => (filter.charge = charge));
  one("report", isId, (report) => (filter.report = report));
  one("passage", isId, (passage) => (filter.passage = passage));
  ids("clause", MAX_CLAUSES, (clause) => (filter.clause = clause));
  one("span", (value): value is string => SPAN.test(value), (span) => (filter.span = span));
  one("unit", isId, (unit) => (filter.unit = unit));
  one("from", isDay, (from) => (filter.from = from));
  one("to", isDay, (to) => (filter.to = to));
  one("words", isWords, (words) => (filter.words = words.trim()));

  let sort: LedgerSort = "light";
  let descending = false;
  let page = 1;
  one("sort", among(LEDGER_SORTS.flatMap((name) => [name, `-${name}` as const])), (asked) => {
    descending = asked.startsWith("-");
    sort = asked.replace("-", "") as LedgerSort;
  });
  readPage((asked) => (page = asked));
  return { filter, sort, descending, page, nonsense };
}

/** The address that asks for this. */
export function ledgerHref({ filter, sort = "light", descending = false, page = 1 }: Partial<LedgerAddress> & { readonly filter: TaskFilter }): string {
  const order = sort === "light" && !descending ? undefined : `${descending ? "-" : ""}${sort}`;
  return addressOf("/tasks", filter, { sort: order, page: page > 1 ? String(page) : undefined });
}
