import "server-only";
import { contentDisposition } from "@/lib/edge/content-disposition";

type Sent = { readonly name: string; readonly mime: string; readonly size: number; readonly stream: ReadableStream<Uint8Array> };

/** To save: nothing in it runs, even where a browser shows it after all. */
const SAVED = "sandbox; default-src 'none'";

/** To look at in a frame of ours. */
const SHOWN = "sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** A sandbox kept older Chromium's own viewer of PDF from starting; without it, too, nothing of the file's runs. */
const SHOWN_PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** The file as an attachment. */
export function sendFile(file: Sent): Response {
  return answer(file, "attachment", SAVED);
}

/** The file for the browser's own viewer; only for types that it shows without running anything of theirs. */
export function showFile(file: Sent): Response {
  return answer(file, "inline", file.mime === "application/pdf" ? SHOWN_PDF : SHOWN);
}

function answer({ name, mime, size, stream }: Sent, kind: "attachment" | "inline", policy: string): Response {
  const headers = {
    "content-type": mime,
    "content-length": String(size),
    "content-disposition": contentDisposition(kind, name),
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    ...(kind === "inline" && { "x-frame-options": "SAMEORIGIN" }),
    // Each opening is asked for, since what one may see and has opened may change.
    "cache-control": "private, no-store",
  };
  return new Response(stream, { headers });
}
