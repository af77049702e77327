import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { APART } from "@/lib/readers/apart";
import type { Mark, TextItem } from "@/lib/readers/pdf/page-runs";

/** Of an attached file so much is looked at. */
const ATTACHED_BYTES = 1_000_000;
/** What annotations and the outline say lies no deeper. */
const DEEPEST = 24;

/** A page's words in the order they are drawn in, wherever they stand and whichever way, and those of its annotations and structure. */
export async function allTextOfPage(page: PDFPageProxy, items: readonly ((TextItem & { readonly hasEOL?: boolean }) | Mark)[]): Promise<string> {
  const drawn = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
  const besides = await Promise.all([quietly(() => page.getAnnotations()), quietly(() => page.getStructTree())]);
  return [drawn, ...besides.flatMap((found) => stringsIn(found))].join(APART);
}

/** What a document says of itself: its properties, outline, and the files attached to it. */
export async function allTextBesidesPages(pdf: PDFDocumentProxy): Promise<string> {
  const metadata = await quietly(() => pdf.getMetadata());
  const attachments = (await quietly(() => pdf.getAttachments())) as Record<string, { readonly content?: Uint8Array }> | null;
  const attached = Object.values(attachments ?? {}).flatMap(({ content }) => (content ? ["utf-8", "gb18030", "utf-16le"].map((encoding) => new TextDecoder(encoding).decode(content.subarray(0, ATTACHED_BYTES))) : []));
  return [...stringsIn(metadata?.info), metadata?.metadata?.getRaw() ?? "", ...stringsIn(attachments), ...stringsIn(await quietly(() => pdf.getOutline())), ...attached].join(APART);
}

/** What the library cannot make out beside the words does not keep it from reading them. */
async function quietly<T>(ask: () => Promise<T>): Promise<T | null> {
  return ask().catch(() => null);
}

function stringsIn(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || depth > DEEPEST) return [];
  if (value instanceof Map) return stringsIn([...value.values()], depth + 1);
  return Object.values(value).flatMap((each) => stringsIn(each, depth + 1));
}
