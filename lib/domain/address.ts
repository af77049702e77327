/** The query of an address, as pages are given it. */
export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A value of the address that means nothing: it is left out, and said. */
export type Nonsense = { readonly name: string; readonly value: string };

const ID = /^[0-9a-zA-Z-]{1,64}$/;
const MAX_WORDS = 100;
const MAX_PAGE = 100_000;
const MAX_SHOWN = 60;

/** Reads an address name by name. Never throws: what is not understood is listed, and the rest stands. */
export function addressReader(params: Params) {
  const nonsense: Nonsense[] = [];
  const values = (name: string) => [params[name] ?? []].flat().filter((value) => value !== "");
  const refuse = (name: string, value: string) => void nonsense.push({ name, value: value.slice(0, MAX_SHOWN) });

  /** The one value of a name, where it has one that fits. */
  const one = <T extends string>(name: string, isFit: (value: string) => value is T, take: (value: T) => void) => {
    const [value, ...rest] = values(name);
    if (value === undefined) return;
    if (isFit(value) && rest.length === 0) take(value);
    else refuse(name, [value, ...rest].join(","));
  };
  /** Those of a name's values that are known, in the order in which they are known. */
  const several = <T extends string>(name: string, known: readonly T[], take: (values: T[]) => void) => {
    const asked = values(name).flatMap((value) => value.split(",")).filter((value) => value !== "");
    const fit = known.filter((value) => asked.includes(value));
    for (const value of asked) if (!(known as readonly string[]).includes(value)) refuse(name, value);
    if (fit.length > 0) take(fit);
  };
  return { one, several, refuse, nonsense: nonsense as readonly Nonsense[] };
}

export function among<T extends string>(known: readonly T[]): (value: string) => value is T {
  return (value): value is T => (known as readonly string[]).includes(value);
}

export function isId(value: string): value is string {
  return ID.test(value);
}

/** Words to look for: such as the database can be asked for. */
export function isWords(value: string): value is string {
  return value.trim() !== "" && value.length <= MAX_WORDS && value.isWellFormed() && !value.includes("\0");
}

export function isPage(value: string): value is string {
  return /^[1-9]\d{0,5}$/.test(value) && Number(value) <= MAX_PAGE;
}

/** The address of a list that asks for nothing but a page of it, from 1. */
export function readPageAddress(params: Params): { readonly page: number; readonly nonsense: readonly Nonsense[] } {
  const { one, nonsense } = addressReader(params);
  let page = 1;
  one("page", isPage, (asked) => (page = Number(asked)));
  return { page, nonsense };
}
