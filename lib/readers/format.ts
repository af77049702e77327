import { Invalid } from "@/lib/domain/errors";

export const FORMATS = ["txt", "html", "docx", "odt", "doc", "pdf"] as const;
export type Format = (typeof FORMATS)[number];

const PLAIN: Readonly<Record<string, Format>> = { txt: "txt", text: "txt", html: "html", htm: "html", shtml: "html" };

/** Files known by their first bytes. `holds`: what a container must have in it to be one of ours, the first that is there; its names stand uncompressed. */
const SIGNATURES: readonly { readonly starts: string; readonly format: string; readonly holds?: readonly (readonly [name: string, format: Format | "locked"])[] }[] = [
  { starts: "%PDF-", format: "pdf", holds: [["%PDF-", "pdf"]] },
  { starts: "PK\x03\x04", format: "zip", holds: [["word/document", "docx"], ["application/vnd.oasis.opendocument.text", "odt"]] },
  { starts: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", format: "ole", holds: [[utf16("EncryptedPackage"), "locked"], [utf16("WordDocument"), "doc"]] },
  { starts: "{\\rtf", format: "rtf" },
  { starts: "\x89PNG", format: "png" },
  { starts: "\xff\xd8\xff", format: "jpg" },
  { starts: "GIF8", format: "gif" },
];
/** Known by their ending alone, so that a refusal can name what the person sees. */
const FOREIGN_ENDINGS = new Set(["xls", "xlsx", "et", "ppt", "pptx", "dps", "ofd", "mht", "mhtml", "rtf", "zip", "rar", "7z", "png", "jpg", "jpeg", "gif", "ceb", "caj"]);
/** A page saved with all it shows, as browsers and mail programs do: its words are encoded, and a mark of secrecy among them would not be seen. */
const SAVED_WHOLE = /^MIME-Version:\s?\d/im;
const HTML_START = /^\s*(?:<!--[^>]{0,200}-->\s*|<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const HEAD_BYTES = 1024;

/**
 * The format of a document, by its bytes; only of plain text does the name say more. A web page named .txt is still
 * a web page, a Word file named .wps still a Word file.
 * @throws Invalid `unsupported` {format}, `password`, `damaged`
 */
export function formatOf(bytes: Uint8Array, fileName: string): Format {
  const head = asLatin(bytes.subarray(0, HEAD_BYTES));
  const extension = endingOf(fileName);
  const signature = SIGNATURES.find(({ starts }) => head.startsWith(starts));
  if (signature) return formatWithin(bytes, extension, signature);
  // Something may stand before it: what a server put there, a mark of bytes' order.
  if (extension === "pdf" && head.includes("%PDF-")) return "pdf";
  if (FOREIGN_ENDINGS.has(extension)) throw new Invalid("unsupported", { format: extension }, "file");
  if (SAVED_WHOLE.test(asLatin(bytes.subarray(0, HEAD_BYTES * 4)))) throw new Invalid("unsupported", { format: "mht" }, "file");
  // It calls itself what it is not: cut short, or not what it was sent as.
  if (extension === "docx" || extension === "odt" || extension === "pdf") throw new Invalid("damaged", { format: extension }, "file");
  if (HTML_START.test(head.replace(/^\xef\xbb\xbf/, ""))) return "html";
  return PLAIN[extension] ?? "txt";
}

function formatWithin(bytes: Uint8Array, extension: string, { format, holds = [] }: (typeof SIGNATURES)[number]): Format {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = holds.find(([name]) => content.includes(name, 0, "latin1"))?.[1];
  if (found === "locked") throw new Invalid("password", { format: extension }, "file");
  if (found) return found;
  // A Word file that has lost the list of what is in it.
  if (format === "zip" && (extension === "docx" || extension === "odt")) throw new Invalid("damaged", { format: extension }, "file");
  if (format === "ole" && (extension === "doc" || extension === "wps")) throw new Invalid("damaged", { format: extension }, "file");
  throw new Invalid("unsupported", { format: FOREIGN_ENDINGS.has(extension) ? extension : format }, "file");
}

function endingOf(fileName: string): string {
  return /\.([^./\\]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
}

/** The charset that a web page declares in its head, or undefined. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  return /<meta\b[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,30})/i.exec(asLatin(bytes.subarray(0, HEAD_BYTES * 4)))?.[1];
}

function asLatin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function utf16(name: string): string {
  return [...name].map((char) => `${char}\0`).join("");
}
