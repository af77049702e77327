import type { Nonsense, Params } from "@/lib/domain/address-reader";
import { readYearAddress } from "@/lib/domain/calendar/year-address";
import { readPageAddress } from "@/lib/domain/page-address";
import { readPeopleAddress } from "@/lib/domain/people/people-filter";
import { readChangesAddress } from "@/lib/domain/report/editions/changes-address";
import { readSentencesAddress } from "@/lib/domain/report/sentence-filter";
import { readSpanAddress } from "@/lib/domain/report/span-address";
import { readLedgerAddress } from "@/lib/domain/task/filter";
import { readOverdueAddress } from "@/lib/domain/task/overdue-address";

/** Every page that reads its query, and how; the page reads it by the same function. */
export const ADDRESS_READERS: readonly (readonly [path: RegExp, read: (params: Params) => { readonly nonsense: readonly Nonsense[] }])[] = [
  [/^\/tasks$/, readLedgerAddress],
  [/^\/overdue$/, readOverdueAddress],
  [/^\/notifications$/, readPageAddress],
  [/^\/reports\/sentences$/, readSentencesAddress],
  [/^\/reports\/(?!new$|sentences$|corrections$)[^/]+$/, readSpanAddress],
  [/^\/reports\/[^/]+\/original$/, readSpanAddress],
  [/^\/reports\/[^/]+\/editions\/changes$/, readChangesAddress],
  [/^\/admin\/people$/, readPeopleAddress],
  [/^\/admin\/calendar$/, readYearAddress],
];

/** What an address is answered with when it is opened: 400 where its page is asked for what means nothing. The page is shown all the same, and says so. */
export function addressStatus(method: string, { pathname, searchParams }: URL): 200 | 400 {
  if (method !== "GET" && method !== "HEAD") return 200;
  const reader = ADDRESS_READERS.find(([path]) => path.test(pathname));
  return reader === undefined || reader[1](paramsOf(searchParams)).nonsense.length === 0 ? 200 : 400;
}

function paramsOf(query: URLSearchParams): Params {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}
