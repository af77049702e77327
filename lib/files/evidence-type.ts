import { fileTypeFromBuffer } from "file-type";

/** What may be offered as evidence, by the content's own type; shown in the page where `preview`. */
const ALLOWED: Record<string, { preview: boolean }> = {
  "application/pdf": { preview: true },
  "image/jpeg": { preview: true },
  "image/png": { preview: true },
  "image/gif": { preview: true },
  "image/webp": { preview: true },
  "image/heic": { preview: false },
  "image/tiff": { preview: false },
  "image/bmp": { preview: false },
  "application/zip": { preview: false },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { preview: false },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { preview: false },
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": { preview: false },
  "application/vnd.oasis.opendocument.text": { preview: false },
  "application/vnd.oasis.opendocument.spreadsheet": { preview: false },
  "application/x-cfb": { preview: false },
  "video/mp4": { preview: false },
  "audio/mpeg": { preview: false },
  "text/plain": { preview: false },
};

/** The type that the first bytes show, or null where it is not on the list; a name is never believed. */
export async function evidenceType(head: Uint8Array): Promise<string | null> {
  const mime = (await fileTypeFromBuffer(head))?.mime ?? (looksLikeText(head) ? "text/plain" : null);
  return mime !== null && mime in ALLOWED ? mime : null;
}

export function canPreview(mime: string): boolean {
  return ALLOWED[mime]?.preview ?? false;
}

/** Text has no control bytes but tab and line ends, and does not begin like markup that a browser would run. */
function looksLikeText(head: Uint8Array): boolean {
  const control = head.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
  return head.length > 0 && !control && head[0] !== 0x3c;
}
