import type { ReaderMessage } from "@/lib/domain/report/model";

/** Tells of a word processor's file what of it is not in the text that was read. */
export function whatWasLeftOut({ trackedChanges, notes }: { readonly trackedChanges: number; readonly notes: number }): ReaderMessage[] {
  return [
    ...(trackedChanges > 0 ? [{ code: "tracked-changes-accepted", values: { count: trackedChanges } }] : []),
    ...(notes > 0 ? [{ code: "notes-left-out", values: { count: notes } }] : []),
  ];
}
