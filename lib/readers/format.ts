import { Invalid } from "@/lib/domain/errors";

export type Format = "txt" | "html";

const BY_EXTENSION: Readonly<Record<string, Format>> = { txt: "txt", text: "txt", html: "html", htm: "html", shtml: "html" };
const ZIPPED = new Set(["docx", "xlsx", "pptx", "wps", "ofd", "odt"]);
const OLD_OFFICE = new Set(["doc", "xls", "ppt", "wps"]);

/** Files known by their first bytes that are none of ours. `among`: what the extension may say of them. */
const SIGNATURES: readonly { readonly starts: string; readonly format: string; readonly among?: ReadonlySet<string> }[] = [
  { starts: "%PDF-", format: "pdf" },
  { starts: "PK\x03\x04", format: "zip", among: ZIPPED },
  { starts: "\xd0\xcf\x11\xe0", format: "doc", among: OLD_OFFICE },
  { starts: "{\\rtf", format: "rtf" },
  { starts: "\x89PNG", format: "png" },
  { starts: "\xff\xd8\xff", format: "jpg" },
  { starts: "GIF8", format: "gif" },
];
const HTML_START = /^\s*(?:<!--[^>]{0,200}-->\s*|<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const HEAD_BYTES = 1024;

/**
 * The format of a document, by its first bytes, then its name. A web page named .txt is still a web page.
 * @throws Invalid `unsupported-format` {format}
 */
export function formatOf(bytes: Uint8Array, fileName: string): Format {
  const head = asLatin(bytes.subarray(0, HEAD_BYTES));
  const extension = /\.([^./\\]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const foreign = SIGNATURES.find(({ starts }) => head.startsWith(starts));
  if (foreign) throw new Invalid("unsupported-format", { format: foreign.among?.has(extension) ? extension : foreign.format }, "file");
  const format = extension === "" ? "txt" : BY_EXTENSION[extension];
  if (!format) throw new Invalid("unsupported-format", { format: extension }, "file");
  return HTML_START.test(head.replace(/^\xef\xbb\xbf/, "")) ? "html" : format;
}

/** The charset that a web page declares in its head, or undefined. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  return /<meta\b[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,30})/i.exec(asLatin(bytes.subarray(0, HEAD_BYTES * 4)))?.[1];
}

function asLatin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
