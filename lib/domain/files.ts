import { Invalid } from "@/lib/domain/errors";

export type SizeLimit = { readonly megabytes: number; readonly bytes: number };

/** Of one piece of evidence. */
export const EVIDENCE_LIMIT = megabytes(50);

/** Of a report in any format; the reader knows each format's own limit. */
export const REPORT_LIMIT = megabytes(50);

/** Of files that a person has sent and no form has taken up yet: several times what one submission carries. */
export const PENDING_UPLOADS = { count: 60, ...megabytes(500) };

/** Of 1,048,576 bytes, as file managers count them. */
export function megabytes(count: number): SizeLimit {
  return { megabytes: count, bytes: count * 1_048_576 };
}

/** The refusal of what is larger; `field` is the form's. */
export function tooLarge(limit: SizeLimit, field?: string): Invalid {
  return new Invalid("file-too-large", { maximum: limit.megabytes }, field);
}

/** How the browser shows a type in a frame of ours; null: it can only be saved. The server decides in the end. */
export function previewOf(mime: string): "pdf" | "image" | null {
  if (mime === "application/pdf") return "pdf";
  return ["image/jpeg", "image/png", "image/gif", "image/webp"].includes(mime) ? "image" : null;
}
