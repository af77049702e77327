import type { ReportEdition, ReportShown } from "@/components/report/report-model";

/** The edition whose reading is shown: of a former reading not the newest one, which may be of another format. */
export function editionShown({ editions, reading }: Pick<ReportShown, "editions" | "reading">): ReportEdition | undefined {
  return editions.find(({ number }) => number === reading.edition);
}
