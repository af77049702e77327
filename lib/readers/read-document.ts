import { Invalid } from "@/lib/domain/errors";
import type { Reading } from "@/lib/domain/report/model";
import { readParagraphs } from "@/lib/domain/report/read-report";
import { extractDoc } from "@/lib/readers/doc/doc";
import { extractDocx } from "@/lib/readers/docx/docx";
import { refuseTooLong, type Extract, type Extracted, type ReadOptions } from "@/lib/readers/extracted";
import { formatOf, type Format } from "@/lib/readers/format";
import { extractHtml } from "@/lib/readers/html";
import { extractOdt } from "@/lib/readers/odt/odt";
import { extractPlain, extractTxt } from "@/lib/readers/txt";

export type ReadResult = { readonly reading: Reading; readonly format: Format; readonly encoding: string };

/** Megabytes of a million bytes. Word and PDF files hold pictures; text and web pages hold words alone. */
const LARGEST_MB: Readonly<Record<Format, number>> = { txt: 8, html: 8, docx: 30, odt: 30, doc: 30, pdf: 50 };

const EXTRACT: Partial<Record<Format, Extract>> = { txt: extractTxt, html: extractHtml, docx: extractDocx, odt: extractOdt, doc: extractDoc };

/**
 * A document's bytes to its reading; one in which nothing of a report is recognised has no clauses.
 * @throws Invalid `empty`, `not-text`, `unsupported` {format}, `too-large` {limit, unit}, `expands`, `unsafe-xml`,
 * `damaged`, `password` {wrong}, `no-text-layer`
 */
export async function readDocument(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<ReadResult> {
  if (bytes.length === 0) throw new Invalid("empty", {}, "file");
  const format = formatOf(bytes, fileName);
  if (bytes.length > LARGEST_MB[format] * 1_000_000) throw new Invalid("too-large", { limit: LARGEST_MB[format], unit: "megabytes" }, "file");
  const extract = EXTRACT[format];
  if (!extract) throw new Invalid("unsupported", { format }, "file");
  return readExtracted(await extract(bytes, options), format, "file");
}

/**
 * A text that a person pasted to its reading.
 * @throws Invalid `empty`, `too-large` {limit, unit}
 */
export function readText(text: string): ReadResult {
  if (text.length > LARGEST_MB.txt * 1_000_000) throw new Invalid("too-large", { limit: LARGEST_MB.txt, unit: "megabytes" }, "text");
  return readExtracted(extractPlain(text, "utf-8"), "txt", "text");
}

function readExtracted({ text, paragraphs, encoding, messages }: Extracted, format: Format, field: string): ReadResult {
  if (paragraphs.length === 0) throw new Invalid("empty", {}, field);
  refuseTooLong(text.length, field);
  const reading = readParagraphs(text, paragraphs);
  return { reading: { ...reading, messages: [...messages, ...reading.messages] }, format, encoding };
}
