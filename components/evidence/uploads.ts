import type { RefusedAction } from "@/lib/domain/action-result";
import type { FileWarning } from "@/lib/domain/secrecy-warnings";

/** A chosen file on its way to the server. */
export type Upload = {
  readonly key: number;
  readonly file: File;
  readonly state: "waiting" | "sending" | "done" | "failed";
  /** Bytes sent so far, at most the file's size. */
  readonly sent: number;
  readonly uploadId: string | null;
  readonly refusal: RefusedAction | null;
  /** What its sender should look at again; it has arrived all the same. */
  readonly warnings: readonly FileWarning[];
};

export type UploadEvent =
  | { readonly is: "chosen"; readonly files: readonly File[] }
  | { readonly is: "removed"; readonly key: number }
  | { readonly is: "started"; readonly key: number }
  | { readonly is: "again"; readonly key: number }
  | { readonly is: "sent"; readonly key: number; readonly bytes: number }
  | { readonly is: "done"; readonly key: number; readonly uploadId: string; readonly warnings: readonly FileWarning[] }
  | { readonly is: "failed"; readonly key: number; readonly refusal: RefusedAction }
  | { readonly is: "cleared" };

/** The chosen files, and the key of the next: none is ever given twice, so that a late answer is of its own file or of none. */
export type UploadList = { readonly uploads: readonly Upload[]; readonly nextKey: number };

export const NO_UPLOADS: UploadList = { uploads: [], nextKey: 1 };

/** The list of uploads after an event. What was taken from the list stays away, whatever its late answer. */
export function uploadsAfter({ uploads, nextKey }: UploadList, event: UploadEvent): UploadList {
  if (event.is === "cleared") return { uploads: [], nextKey };
  if (event.is === "removed") return { uploads: uploads.filter(({ key }) => key !== event.key), nextKey };
  if (event.is === "chosen") {
    const added = event.files.map((file, index): Upload => ({ key: nextKey + index, file, state: "waiting", sent: 0, uploadId: null, refusal: null, warnings: [] }));
    return { uploads: [...uploads, ...added], nextKey: nextKey + added.length };
  }
  return { uploads: uploads.map((upload) => (upload.key === event.key ? { ...upload, ...changeBy(event, upload) } : upload)), nextKey };
}

function changeBy(event: Exclude<UploadEvent, { is: "cleared" | "removed" | "chosen" }>, { file }: Upload): Partial<Upload> {
  if (event.is === "started") return { state: "sending", sent: 0, refusal: null };
  if (event.is === "again") return { state: "waiting", refusal: null };
  if (event.is === "sent") return { sent: Math.min(event.bytes, file.size) };
  if (event.is === "done") return { state: "done", sent: file.size, uploadId: event.uploadId, warnings: event.warnings };
  return { state: "failed", refusal: event.refusal };
}

/** Per cent, 0 to 100; an empty file is through at once. */
export function percentOf({ sent, file }: Pick<Upload, "sent" | "file">): number {
  return file.size === 0 ? 100 : Math.floor((100 * sent) / file.size);
}

/** Those to send next, so that no more than `atOnce` are under way. */
export function nextToSend(uploads: readonly Upload[], atOnce: number): Upload[] {
  const free = atOnce - uploads.filter(({ state }) => state === "sending").length;
  return uploads.filter(({ state }) => state === "waiting").slice(0, Math.max(0, free));
}
