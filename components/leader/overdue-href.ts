import { addressOf } from "@/lib/domain/address-reader";

/** What the overdue page shows: all units or those in charge, and in its charts everything open or only what is late. */
export type OverdueView = { readonly scope?: "all" | undefined; readonly only?: "overdue" | undefined };

/** The page's address, at one of its parts. */
export function overdueHref({ scope, only }: OverdueView, part?: "by-unit" | "by-sentence"): string {
  return addressOf("/overdue", { scope, only }) + (part === undefined ? "" : `#${part}`);
}
