import { addressReader, type Nonsense, type Params } from "@/lib/domain/address-reader";

/** The address of what a correction changed: `reading=3`, the reading that it made; the last one where none is asked for. */
export function readChangesAddress(params: Params): { readonly reading: number | null; readonly nonsense: readonly Nonsense[] } {
  const { one, nonsense } = addressReader(params);
  let reading: number | null = null;
  one("reading", (value): value is string => /^[1-9]\d{0,3}$/.test(value), (asked) => (reading = Number(asked)));
  return { reading, nonsense };
}

/** The ways there; of the last correction where no reading is named. */
export function changesHref(reportId: string, reading: number | null = null): string {
  return `/reports/${reportId}/editions/changes${reading === null ? "" : `?reading=${reading}`}`;
}

/** The list of all ties that wait for a person. */
export const WAITING_ANCHORS_HREF = "/reports/corrections";
