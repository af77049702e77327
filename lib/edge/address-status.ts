import { readLedgerAddress, type Params } from "@/lib/domain/task/filter";

/** What an address is answered with when it is opened: 400 where the ledger is asked for what means nothing. The page is shown all the same, and says so. */
export function addressStatus(method: string, { pathname, searchParams }: URL): 200 | 400 {
  if (pathname !== "/tasks" || (method !== "GET" && method !== "HEAD")) return 200;
  return readLedgerAddress(paramsOf(searchParams)).nonsense.length === 0 ? 200 : 400;
}

function paramsOf(query: URLSearchParams): Params {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}
