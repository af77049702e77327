import { Invalid } from "@/lib/domain/errors";
import { megabytes } from "@/lib/domain/files";
import { layoutOf, type LineLayout } from "@/lib/domain/report/layout";
import type { Reading } from "@/lib/domain/report/model";
import type { Place } from "@/lib/domain/report/places";
import { readParagraphs } from "@/lib/domain/report/read-report";
import { secrecyMarkIn } from "@/lib/domain/secrecy";
import { refuseTooLong, type Extracted, type ReadOptions } from "@/lib/readers/extracted";
import type { Format } from "@/lib/readers/format";
import { extractPlain } from "@/lib/readers/txt";

export type ReadResult = {
  readonly reading: Reading;
  readonly format: Format;
  readonly encoding: string;
  /** The mark of a state secret that it bears anywhere, also where nobody sees it; null for none. */
  readonly secrecyMark: string | null;
  readonly layout: readonly LineLayout[];
  /** Where the words stand, in a document of pages; else empty. */
  readonly places: readonly Place[];
};

/** Of a document of words alone. */
export const TEXT_LIMIT = megabytes(8);

/**
 * A text that a person pasted to its reading.
 * @throws Invalid `empty`, `too-large` {limit, unit}
 */
export function readText(text: string, { onStep }: Pick<ReadOptions, "onStep"> = {}): ReadResult {
  if (text.length > TEXT_LIMIT.bytes) throw new Invalid("too-large", { limit: TEXT_LIMIT.megabytes, unit: "megabytes" }, "text");
  onStep?.({ step: "structure" });
  return readExtracted(extractPlain(text, "utf-8"), "txt", "text");
}

/** @throws Invalid `empty`, `too-large` {limit, unit} */
export function readExtracted({ text, allText = text, paragraphs, encoding, messages, stated, places = [] }: Extracted, format: Format, field: string): ReadResult {
  if (paragraphs.length === 0) throw new Invalid("empty", {}, field);
  refuseTooLong(text.length, field);
  const reading = readParagraphs(text, paragraphs, stated);
  const secrecyMark = secrecyMarkIn(text) ?? secrecyMarkIn(allText);
  return { reading: { ...reading, messages: [...messages, ...reading.messages] }, format, encoding, secrecyMark, layout: layoutOf(paragraphs), places };
}
