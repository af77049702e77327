import { Invalid } from "@/lib/domain/errors";
import { megabytes, REPORT_LIMIT, type SizeLimit } from "@/lib/domain/files";
import { extractDoc } from "@/lib/readers/doc/doc";
import { extractDocx } from "@/lib/readers/docx/docx";
import type { Extract, ReadOptions } from "@/lib/readers/extracted";
import { formatOf, type Format } from "@/lib/readers/format";
import { extractHtml } from "@/lib/readers/html";
import { extractOdt } from "@/lib/readers/odt/odt";
import { extractPdf } from "@/lib/readers/pdf";
import { readExtracted, TEXT_LIMIT, type ReadResult } from "@/lib/readers/read-text";
import { extractTxt } from "@/lib/readers/txt";

const WORD_LIMIT = megabytes(30);
/** Word and PDF files hold pictures; text and web pages hold words alone. */
const LIMITS: Readonly<Record<Format, SizeLimit>> = { txt: TEXT_LIMIT, html: TEXT_LIMIT, docx: WORD_LIMIT, odt: WORD_LIMIT, doc: WORD_LIMIT, pdf: REPORT_LIMIT };

const EXTRACT: Readonly<Record<Format, Extract>> = { txt: extractTxt, html: extractHtml, docx: extractDocx, odt: extractOdt, doc: extractDoc, pdf: extractPdf };

/**
 * A document's bytes to its reading; one in which nothing of a report is recognised has no clauses.
 * @throws Invalid `empty`, `not-text`, `unsupported` {format}, `too-large` {limit, unit}, `expands`, `unsafe-xml`,
 * `damaged`, `password` {wrong}, `no-text-layer`
 */
export async function readDocument(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<ReadResult> {
  if (bytes.length === 0) throw new Invalid("empty", {}, "file");
  const format = formatOf(bytes, fileName);
  const limit = LIMITS[format];
  if (bytes.length > limit.bytes) throw new Invalid("too-large", { limit: limit.megabytes, unit: "megabytes" }, "file");
  options.onStep?.({ step: "reading" });
  const extracted = await EXTRACT[format](bytes, options);
  options.onStep?.({ step: "structure" });
  return readExtracted(extracted, format, "file");
}
