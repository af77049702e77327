import { addressReader, type Nonsense, type Params } from "@/lib/domain/address-reader";
import { isDay } from "@/lib/domain/calendar/day";

/** The address of the working calendar: which year, else this one. */
export function readYearAddress(params: Params): { readonly year: number | null; readonly nonsense: readonly Nonsense[] } {
  const { one, nonsense } = addressReader(params);
  let year: number | null = null;
  one("year", (value): value is string => isDay(`${value}-01-01`), (asked) => (year = Number(asked)));
  return { year, nonsense };
}
