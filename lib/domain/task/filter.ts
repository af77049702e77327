import { addressReader, among, isId, type Nonsense, type Params } from "@/lib/domain/address-reader";
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

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the address. Never throws: what is not understood is listed, and the rest stands. */
export function readLedgerAddress(params: Params): LedgerAddress & { readonly nonsense: readonly Nonsense[] } {
  const { nonsense, one, several, page: readPage } = addressReader(params);
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

/** The address that asks for this; the shortest, in one order, so that equal filters have equal addresses. */
export function ledgerHref({ filter, sort, descending, page }: Partial<LedgerAddress> & { readonly filter: TaskFilter }): string {
  const entries = Object.entries(filter).filter(([, value]) => value !== undefined && value.length > 0);
  const query = new URLSearchParams(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : String(value)]).sort());
  if (sort !== undefined && (sort !== "light" || descending)) query.set("sort", `${descending ? "-" : ""}${sort}`);
  if (page !== undefined && page > 1) query.set("page", String(page));
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? "/tasks" : `/tasks?${text}`;
}
