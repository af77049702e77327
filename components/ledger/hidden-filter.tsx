import { ledgerHref, type LedgerAddress } from "@/lib/domain/task/filter";

/** The rest of the address, carried along by a form that sets one part of it. The page starts anew. */
export function HiddenFilter({ address }: { address: LedgerAddress }) {
  const query = new URLSearchParams(ledgerHref({ ...address, page: 1 }).split("?")[1] ?? "");
  return [...query].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
