import type { Reading } from "@/lib/domain/report/model";
import { normaliseText } from "@/lib/domain/report/normalise";

const READER_VERSION = "1";

/** The whole chain from a text, one paragraph a line, to its reading. Never throws, whatever the text. */
export function readReport(text: string): Reading {
  return {
    text: normaliseText(text),
    readerVersion: READER_VERSION,
    facts: { title: "", issuer: "", year: null, publishedOn: null },
    titleSpan: null,
    dropped: [],
    clauses: [],
    passages: [],
    candidates: [],
    messages: [],
  };
}
