import { Invalid } from "@/lib/domain/errors";
import { REPORT_LIMIT, tooLarge } from "@/lib/domain/files";
import type { Reading } from "@/lib/domain/report/model";
import { readParagraphs } from "@/lib/domain/report/read-report";
import type { Extracted } from "@/lib/readers/extracted";
import { formatOf, type Format } from "@/lib/readers/format";
import { extractHtml } from "@/lib/readers/html";
import { extractPlain, extractTxt } from "@/lib/readers/txt";

export type ReadResult = { readonly reading: Reading; readonly format: Format; readonly encoding: string; readonly allText: string };

/** Of the words in a document, several times those of the longest report: to read more would hold everybody else up. */
const LONGEST = 200_000;

const EXTRACT: Readonly<Record<Format, (bytes: Uint8Array) => Extracted>> = { txt: extractTxt, html: extractHtml };

/**
 * A document's bytes to its reading.
 * @throws Invalid `empty-file`, `file-too-large` {maximum}, `too-many-characters` {limit}, `unsupported-format` {format}, `not-text`, `nested-too-deep`, `no-structure`
 */
export function readDocument(bytes: Uint8Array, fileName: string): ReadResult {
  refuseSize(bytes.length, "file");
  const format = formatOf(bytes, fileName);
  return readExtracted(EXTRACT[format](bytes), format, "file");
}

/**
 * A text that a person pasted to its reading.
 * @throws Invalid `empty-file`, `file-too-large` {maximum}, `too-many-characters` {limit}, `no-structure`
 */
export function readText(text: string): ReadResult {
  refuseSize(text.length, "text");
  return readExtracted(extractPlain(text, "utf-8"), "txt", "text");
}

function refuseSize(size: number, field: string): void {
  if (size === 0) throw new Invalid("empty-file", {}, field);
  if (size > REPORT_LIMIT.bytes) throw tooLarge(REPORT_LIMIT, field);
}

function readExtracted({ text, allText, paragraphs, encoding, messages }: Extracted, format: Format, field: string): ReadResult {
  if (paragraphs.length === 0) throw new Invalid("empty-file", {}, field);
  if (text.length > LONGEST) throw new Invalid("too-many-characters", { limit: LONGEST }, field);
  const reading = readParagraphs(text, paragraphs);
  if (reading.clauses.length === 0) throw new Invalid("no-structure", {}, field);
  return { reading: { ...reading, messages: [...messages, ...reading.messages] }, format, encoding, allText };
}
