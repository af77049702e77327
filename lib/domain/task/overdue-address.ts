import { addressReader, among, type Nonsense, type Params } from "@/lib/domain/address-reader";

/** The overdue page's address: a leader's own units, unless all are asked for; of units and sentences only those that are late, where asked. */
export function readOverdueAddress(params: Params): { readonly scope: "all" | null; readonly only: "overdue" | null; readonly nonsense: readonly Nonsense[] } {
  const { one, nonsense } = addressReader(params);
  let scope: "all" | null = null;
  one("scope", among(["all"] as const), (asked) => (scope = asked));
  let only: "overdue" | null = null;
  one("only", among(["overdue"] as const), (asked) => (only = asked));
  return { scope, only, nonsense };
}
