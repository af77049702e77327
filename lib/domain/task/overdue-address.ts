import { addressReader, among, type Nonsense, type Params } from "@/lib/domain/address-reader";

/** The overdue page's address: a leader's own units, unless all are asked for. */
export function readOverdueAddress(params: Params): { readonly scope: "all" | null; readonly nonsense: readonly Nonsense[] } {
  const { one, nonsense } = addressReader(params);
  let scope: "all" | null = null;
  one("scope", among(["all"] as const), (asked) => (scope = asked));
  return { scope, nonsense };
}
