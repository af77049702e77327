import { isDay, type Day } from "@/lib/domain/calendar/day";
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

/** A value of the address that means nothing: it is left out, and said. */
export type Nonsense = { readonly name: string; readonly value: string };

export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const ID = /^[0-9a-zA-Z-]{1,64}$/;
const MAX_WORDS = 100;
const MAX_PAGE = 100_000;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the address. Never throws: what is not understood is listed, and the rest stands. */
export function readLedgerAddress(params: Params): LedgerAddress & { readonly nonsense: readonly Nonsense[] } {
  const nonsense: Nonsense[] = [];
  const filter: Mutable<TaskFilter> = {};
  const values = (name: string) => [params[name] ?? []].flat().filter((value) => value !== "");
  const refuse = (name: string, value: string) => void nonsense.push({ name, value: value.slice(0, 60) });

  const one = <T extends string>(name: string, isFit: (value: string) => value is T, take: (value: T) => void) => {
    const [value, ...rest] = values(name);
    if (value === undefined) return;
    if (isFit(value) && rest.length === 0) take(value);
    else refuse(name, [value, ...rest].join(","));
  };
  const several = <T extends string>(name: string, known: readonly T[], take: (values: T[]) => void) => {
    const asked = values(name).flatMap((value) => value.split(",")).filter((value) => value !== "");
    const fit = known.filter((value) => asked.includes(value));
    for (const value of asked) if (!(known as readonly string[]).includes(value)) refuse(name, value);
    if (fit.length > 0) take(fit);
  };
  const among = <T extends string>(known: readonly T[]) => (value: string): value is T => (known as readonly string[]).includes(value);
  const isId = (value: string): value is string => ID.test(value);

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
  one("words", (value): value is string => value.trim() !== "" && value.length <= MAX_WORDS && value.isWellFormed() && !value.includes("\0"), (words) => (filter.words = words.trim()));

  let sort: LedgerSort = "light";
  let descending = false;
  let page = 1;
  one("sort", among(LEDGER_SORTS.flatMap((name) => [name, `-${name}` as const])), (asked) => {
    descending = asked.startsWith("-");
    sort = asked.replace("-", "") as LedgerSort;
  });
  one("page", (value): value is string => /^[1-9]\d{0,5}$/.test(value) && Number(value) <= MAX_PAGE, (asked) => (page = Number(asked)));
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
