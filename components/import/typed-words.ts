import type { Correction } from "@/lib/domain/report/corrections/correction";

/** What a person typed in a correction: that is what must not be lost. */
export function typedWords(correction: Correction): readonly string[] {
  if (correction.type === "retitle") return [correction.title];
  if (correction.type === "drop" || correction.type === "drop-passage") return [correction.reason];
  if (correction.type === "set-facts") return [correction.title, correction.issuer, correction.year, correction.publishedOn].flatMap((value) => (value == null ? [] : String(value)));
  if (correction.type === "set-assignment") return correction.criteria ?? [correction.dueOn ?? ""];
  return [];
}
