import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { looksLikeText } from "@/lib/files/text-head";

type Allowed = {
  /** The endings a name may have; the first is the one to propose. */
  readonly endings: readonly string[];
  /** A browser's own viewer may show it. */
  readonly preview: boolean;
};

/** What may be offered as evidence, by the content's own type. OFD and the office packages of WPS are containers of these. */
const ALLOWED: Readonly<Record<string, Allowed>> = {
  "application/pdf": { endings: ["pdf"], preview: true },
  "image/jpeg": { endings: ["jpg", "jpeg", "jfif"], preview: true },
  "image/png": { endings: ["png"], preview: true },
  "image/gif": { endings: ["gif"], preview: true },
  "image/webp": { endings: ["webp"], preview: true },
  "image/heic": { endings: ["heic"], preview: false },
  "image/heif": { endings: ["heic", "heif"], preview: false },
  "image/tiff": { endings: ["tif", "tiff"], preview: false },
  "image/bmp": { endings: ["bmp"], preview: false },
  "application/zip": { endings: ["zip", "ofd"], preview: false },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { endings: ["docx"], preview: false },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { endings: ["xlsx"], preview: false },
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": { endings: ["pptx"], preview: false },
  "application/vnd.oasis.opendocument.text": { endings: ["odt"], preview: false },
  "application/vnd.oasis.opendocument.spreadsheet": { endings: ["ods"], preview: false },
  "application/vnd.oasis.opendocument.presentation": { endings: ["odp"], preview: false },
  "application/x-cfb": { endings: ["doc", "xls", "ppt", "wps", "et", "dps"], preview: false },
  "video/mp4": { endings: ["mp4"], preview: false },
  "audio/mpeg": { endings: ["mp3"], preview: false },
  "text/plain": { endings: ["txt", "csv", "md"], preview: false },
};

const HEAD_BYTES = 8_192;

/** The type that a file's content shows, or null where it is not on the list; a name is never believed. */
export async function evidenceType(place: string): Promise<string | null> {
  // A byte order mark comes first: UTF-16 is otherwise taken for sound.
  const head = await headOf(place);
  const mime = looksLikeText(head) ? "text/plain" : ((await fileTypeFromFile(place))?.mime ?? null);
  return mime !== null && mime in ALLOWED ? mime : null;
}

export function canPreview(mime: string): boolean {
  return ALLOWED[mime]?.preview ?? false;
}

/** The endings, without their dot, that a name may have for content of this type. */
export function endingsOf(mime: string): readonly string[] {
  return ALLOWED[mime]?.endings ?? [];
}

async function headOf(place: string): Promise<Uint8Array> {
  const file = await open(place, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
