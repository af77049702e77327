import type { Nonsense, Params } from "@/lib/domain/address-reader";
import { readSentencesAddress } from "@/lib/domain/report/sentence-filter";
import { readLedgerAddress } from "@/lib/domain/task/filter";

/** Lists whose address says what they list. */
const READERS: Readonly<Record<string, (params: Params) => { readonly nonsense: readonly Nonsense[] }>> = {
  "/tasks": readLedgerAddress,
  "/reports/sentences": readSentencesAddress,
};

/** What an address is answered with when it is opened: 400 where a list is asked for what means nothing. The page is shown all the same, and says so. */
export function addressStatus(method: string, { pathname, searchParams }: URL): 200 | 400 {
  const read = Object.hasOwn(READERS, pathname) ? READERS[pathname] : undefined;
  if (read === undefined || (method !== "GET" && method !== "HEAD")) return 200;
  return read(paramsOf(searchParams)).nonsense.length === 0 ? 200 : 400;
}

function paramsOf(query: URLSearchParams): Params {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}
