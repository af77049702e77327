import { sendBytes, type Sending } from "@/components/ui/send-bytes";
import { EVIDENCE_LIMIT, tooLarge } from "@/lib/domain/files";
import type { FileWarning } from "@/lib/domain/secrecy-warnings";

export type Kept = { readonly uploadId: string; readonly name: string; readonly size: number; readonly warnings: readonly FileWarning[] };

/**
 * Sends one file's bytes to the server, where it waits for a verb to take it up. Refusals as of `sendBytes`, with the
 * file's `name`. What is too large is refused here, since a server that stops listening looks like a broken line.
 *
 * @param drawnFor for whom the page that sends it was drawn
 * @param onProgress bytes sent so far
 */
export function sendFile(file: File, drawnFor: string | undefined, onProgress: (sent: number) => void): Sending<Kept> {
  if (file.size > EVIDENCE_LIMIT.bytes) {
    const { code, values } = tooLarge(EVIDENCE_LIMIT);
    return { answer: Promise.resolve({ ok: false, code, values }), cancel: () => undefined };
  }
  const headers = { "x-file-name": encodeURIComponent(file.name), ...(drawnFor !== undefined && { "x-drawn-for": drawnFor }) };
  const { answer, cancel } = sendBytes<Kept>("/api/files", file, headers, { onProgress });
  return { answer: answer.then((given) => (given.ok ? given : { ...given, values: { name: file.name, ...given.values } })), cancel };
}
