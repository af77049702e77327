/** What an address asks for, as a page is given it. */
export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A value of the address that means nothing: it is left out, and said. */
export type Nonsense = { readonly name: string; readonly value: string };

/** A filter while it is read from an address, name by name. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const ID = /^[0-9a-zA-Z-]{1,64}$/;
const MAX_PAGE = 100_000;

export function isId(value: string): value is string {
  return ID.test(value);
}

export function among<T extends string>(known: readonly T[]): (value: string) => value is T {
  return (value): value is T => (known as readonly string[]).includes(value);
}

/** Takes an address apart, name by name. Never throws: what is not understood is listed, and the rest stands. */
export function addressReader(params: Params) {
  const nonsense: Nonsense[] = [];
  const values = (name: string) => [params[name] ?? []].flat().filter((value) => value !== "");
  const parts = (name: string) => values(name).flatMap((value) => value.split(",")).filter((value) => value !== "");
  const refuse = (name: string, value: string) => void nonsense.push({ name, value: value.slice(0, 60) });

  /** A name with one value. */
  function one<T extends string>(name: string, isFit: (value: string) => value is T, take: (value: T) => void): void {
    const [value, ...rest] = values(name);
    if (value === undefined) return;
    if (isFit(value) && rest.length === 0) take(value);
    else refuse(name, [value, ...rest].join(","));
  }

  /** A name with some of these values, taken in the order in which they are known. */
  function several<T extends string>(name: string, known: readonly T[], take: (values: T[]) => void): void {
    const asked = parts(name);
    const fit = known.filter((value) => asked.includes(value));
    for (const value of asked) if (!among(known)(value)) refuse(name, value);
    if (fit.length > 0) take(fit);
  }

  /** A name with ids, each once; more than `most` are not understood. */
  function ids(name: string, most: number, take: (values: string[]) => void): void {
    const asked = [...new Set(parts(name))];
    const fit = asked.filter(isId).slice(0, most);
    for (const value of asked) if (!fit.includes(value)) refuse(name, value);
    if (fit.length > 0) take(fit);
  }

  /** The page of a list, from 1. */
  function page(take: (page: number) => void): void {
    one("page", (value): value is string => /^[1-9]\d{0,5}$/.test(value) && Number(value) <= MAX_PAGE, (asked) => take(Number(asked)));
  }

  return { nonsense, one, several, ids, page };
}

/** The address that asks for this filter; the shortest, in one order, so that equal filters have equal addresses. */
export function addressOf(path: string, filter: Readonly<Record<string, unknown>>, rest: Readonly<Record<string, string | undefined>> = {}): string {
  const set = Object.entries(filter).flatMap(([name, value]): [string, string][] => {
    const text = Array.isArray(value) ? value.join(",") : String(value ?? "");
    return text === "" ? [] : [[name, text]];
  });
  const query = new URLSearchParams(set.sort(([a], [b]) => (a < b ? -1 : 1)));
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) query.set(name, value);
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}
