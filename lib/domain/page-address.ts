import { addressReader, type Nonsense, type Params } from "@/lib/domain/address-reader";

/** The address of a list that asks for nothing but a page of it, from 1. */
export function readPageAddress(params: Params): { readonly page: number; readonly nonsense: readonly Nonsense[] } {
  const reader = addressReader(params);
  let page = 1;
  reader.page((asked) => (page = asked));
  return { page, nonsense: reader.nonsense };
}
