import { addressOf, addressReader, among, isId, type Nonsense, type Params } from "@/lib/domain/address-reader";
import { DISPOSITIONS, type Disposition } from "@/lib/domain/report/coverage";

/** Which sentences of which report; what is absent does not filter. */
export type SentenceFilter = { readonly disposition?: Disposition; readonly report?: string };

export type SentencesAddress = { readonly filter: SentenceFilter; /** From 1. */ readonly page: number };

/** Reads the address of the list of sentences. Never throws: what is not understood is listed, and the rest stands. */
export function readSentencesAddress(params: Params): SentencesAddress & { readonly nonsense: readonly Nonsense[] } {
  const { nonsense, one, page: readPage } = addressReader(params);
  let filter: SentenceFilter = {};
  let page = 1;
  one("disposition", among(DISPOSITIONS), (disposition) => (filter = { ...filter, disposition }));
  one("report", isId, (report) => (filter = { ...filter, report }));
  readPage((asked) => (page = asked));
  return { filter, page, nonsense };
}

/** The address that asks for this. */
export function sentencesHref({ filter, page = 1 }: Partial<SentencesAddress> & { readonly filter: SentenceFilter }): string {
  return addressOf("/reports/sentences", filter, { page: page > 1 ? String(page) : undefined });
}
