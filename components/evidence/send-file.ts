import type { ActionResult } from "@/lib/domain/action-result";
import { EVIDENCE_LIMIT, tooLarge } from "@/lib/domain/files";
import type { FileWarning } from "@/lib/domain/secrecy-warnings";

export type Kept = { readonly uploadId: string; readonly name: string; readonly size: number; readonly warnings: readonly FileWarning[] };

type Sending = { readonly answer: Promise<ActionResult<Kept>>; readonly cancel: () => void };

/**
 * Sends one file's bytes to the server, where it waits for a verb to take it up. A broken line is a refusal
 * (`network`), as is what the server does not take; a cancelled one answers `upload-cancelled`. What is too large is
 * refused here, since a server that stops listening looks like a broken line.
 *
 * @param drawnFor for whom the page that sends it was drawn
 * @param onProgress bytes sent so far
 */
export function sendFile(file: File, drawnFor: string | undefined, onProgress: (sent: number) => void): Sending {
  if (file.size > EVIDENCE_LIMIT.bytes) {
    const { code, values } = tooLarge(EVIDENCE_LIMIT);
    return { answer: Promise.resolve({ ok: false, code, values }), cancel: () => undefined };
  }
  // fetch tells nothing of what has been sent.
  const request = new XMLHttpRequest();
  const answer = new Promise<ActionResult<Kept>>((resolve) => {
    const refuse = (code: string) => resolve({ ok: false, code, values: { name: file.name } });
    request.upload.addEventListener("progress", ({ loaded }) => onProgress(loaded));
    request.addEventListener("load", () => resolve(answerOf(request)));
    request.addEventListener("error", () => refuse("network"));
    request.addEventListener("timeout", () => refuse("network"));
    request.addEventListener("abort", () => refuse("upload-cancelled"));
  });
  request.open("POST", "/api/files");
  request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
  if (drawnFor !== undefined) request.setRequestHeader("x-drawn-for", drawnFor);
  request.setRequestHeader("content-type", "application/octet-stream");
  request.send(file);
  return { answer, cancel: () => request.abort() };
}

function answerOf({ responseText }: XMLHttpRequest): ActionResult<Kept> {
  try {
    return JSON.parse(responseText) as ActionResult<Kept>;
  } catch {
    return { ok: false, code: "network", values: {} };
  }
}
